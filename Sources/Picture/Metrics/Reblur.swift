/// The re-blur metric: how little a picture changes when it is blurred once more.
///
/// Crete, Dolmiere, Ladret and Nicolas, "The blur effect: perception and estimation with a new
/// no-reference perceptual blur metric", SPIE 6492, 2007.
struct Reblur {
  /// Half of the nine samples that the metric's own blur averages.
  private static let reach = 4
  private static let smallestSide = 32
  /// Noise that makes more than this share of all steps would count as sharpness.
  private static let largestNoiseShare = 0.2
  /// The mean magnitude of the difference of two samples of noise, 2 / sqrt(pi) of its deviation.
  private static let meanNoiseStep = 1.128

  /// From 0 (sharp) to 1 (blurred); nil where little but noise changes from pixel to pixel.
  let value: Double?

  /// - Parameter noiseSigma: Of a single picture.
  init(_ mean: MeanPicture, noiseSigma: Double) {
    let (width, height) = (mean.width, mean.height)
    guard min(width, height) >= Reblur.smallestSide else {
      value = nil
      return
    }
    let noise =
      noiseSigma / Double(mean.frames).squareRoot() * Reblur.meanNoiseStep
      * Double(MeanPicture.fineness)
    let luma = mean.luma
    value = luma.withUnsafeBufferPointer { luma in
      [
        Direction(luma, lines: height, apart: width, length: width, step: 1),
        Direction(luma, lines: width, apart: 1, length: height, step: width),
      ]
      .filter { $0.variation > 0 && noise < Reblur.largestNoiseShare * $0.meanStep }
      .map(\.blur).max()
    }
  }

  /// The sums along one direction.
  private struct Direction {
    private var steps = 0
    private(set) var variation = 0
    private var lost = 0

    var meanStep: Double { Double(variation) / Double(steps) }
    var blur: Double { 1 - Double(lost) / Double(9 * variation) }

    init(
      _ luma: UnsafeBufferPointer<Int32>,
      lines: Int,
      apart: Int,
      length: Int,
      step: Int
    ) {
      for line in 0..<lines {
        var at = line &* apart &+ (reach &+ 1) &* step
        for _ in (reach + 1)..<(length - reach) {
          let own = abs(Int(luma[at] &- luma[at &- step]))
          // A running mean of nine moves by a ninth of its newest sample less its oldest.
          let blurred = abs(Int(luma[at &+ reach &* step] &- luma[at &- (reach &+ 1) &* step]))
          steps &+= 1
          variation &+= own
          lost &+= max(0, 9 &* own &- blurred)
          at &+= step
        }
      }
    }
  }
}
