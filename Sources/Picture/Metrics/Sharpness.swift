/// The variance of the Laplacian over the picture's own, without what noise adds to both.
///
/// The variance of the Laplacian alone (Pech-Pacheco et al., ICPR 2000) grows with noise, with
/// contrast and with resolution; so it is taken at one width, less the noise's part, by unit of
/// contrast.
struct Sharpness {
  /// What the kernel of four neighbours makes of white noise: 4 x 4 + 4 x 1 x 1.
  private static let noiseGain = 20.0
  private static let side = 16
  /// A block with less deviation, in levels, has no texture to judge by.
  private static let texture = 3.0
  private static let smallestSide = 32
  /// With less noise than this, in levels, the rounding of luma is the same in all frames.
  private static let dither = 0.3
  /// The variance of rounding to whole levels.
  private static let rounding = 1.0 / 12

  /// Nil where noise is all the variance there is.
  let value: Double?
  /// How much of the Laplacian's variance is the noise's, from 0 to 1 and more.
  let noiseShare: Double
  /// The share of blocks that have texture.
  let texturedShare: Double

  /// - Parameter noiseSigma: Of a single picture.
  init?(_ mean: MeanPicture, noiseSigma: Double) {
    let (width, height) = (mean.width, mean.height)
    guard min(width, height) >= Sharpness.smallestSide else { return nil }
    let noise =
      noiseSigma < Sharpness.dither
      ? Sharpness.rounding : noiseSigma * noiseSigma / Double(mean.frames)
    let luma = mean.luma
    (value, noiseShare, texturedShare) = luma.withUnsafeBufferPointer { luma in
      let laplacian = Sharpness.laplacian(luma, width, height)
      let contrast = Sharpness.variance(luma, 0, width, height, width) - noise
      let blurred = Sharpness.noiseGain * noise
      let isMeasurable = contrast > 1 && contrast > noise / 4
      return (
        isMeasurable ? max(0, laplacian - blurred) / contrast : nil,
        laplacian > 0 ? blurred / laplacian : 1,
        Sharpness.texturedShare(luma, width, height, noise)
      )
    }
  }

  private static func laplacian(
    _ luma: UnsafeBufferPointer<Int32>,
    _ width: Int,
    _ height: Int
  ) -> Double {
    var sum = 0
    var squares = 0
    for row in 1..<(height - 1) {
      for at in (row &* width &+ 1)..<(row &* width &+ width &- 1) {
        let around = luma[at &- width] &+ luma[at &+ width] &+ luma[at &- 1] &+ luma[at &+ 1]
        let value = Int(around &- 4 &* luma[at])
        sum &+= value
        squares &+= value &* value
      }
    }
    return variance(sum, squares, (width - 2) * (height - 2))
  }

  private static func variance(
    _ luma: UnsafeBufferPointer<Int32>,
    _ first: Int,
    _ columns: Int,
    _ rows: Int,
    _ width: Int
  ) -> Double {
    var sum = 0
    var squares = 0
    for row in 0..<rows {
      let begin = first &+ row &* width
      for at in begin..<(begin &+ columns) {
        let value = Int(luma[at])
        sum &+= value
        squares &+= value &* value
      }
    }
    return variance(sum, squares, columns * rows)
  }

  /// In levels, of sums in sixteenths.
  private static func variance(_ sum: Int, _ squares: Int, _ count: Int) -> Double {
    let mean = Double(sum) / Double(count)
    let fineness = Double(MeanPicture.fineness * MeanPicture.fineness)
    return max(0, Double(squares) / Double(count) - mean * mean) / fineness
  }

  private static func texturedShare(
    _ luma: UnsafeBufferPointer<Int32>,
    _ width: Int,
    _ height: Int,
    _ noise: Double
  ) -> Double {
    var blocks = 0
    var found = 0
    for top in stride(from: 0, through: height - side, by: side) {
      for left in stride(from: 0, through: width - side, by: side) {
        let variance = variance(luma, top * width + left, side, side, width)
        blocks += 1
        if variance - noise > texture * texture { found += 1 }
      }
    }
    return Double(found) / Double(max(1, blocks))
  }
}
