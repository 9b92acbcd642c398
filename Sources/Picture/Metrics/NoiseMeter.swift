/// The noise of pairs of pictures: what differs from one frame to the next though nothing moved.
///
/// Each block's own mean difference is taken off, so that light that pulses is not noise, and the
/// median over blocks leaves out those in which something moved.
struct NoiseMeter: Sendable {
  private static let side = 16
  /// Beyond these means black or white cuts the noise off.
  private static let usableMeans = 8.0...247.0
  private static let fewestBlocks = 8

  /// The noise of each pair.
  private(set) var sigmas: [Double] = []
  /// Pairs in which most of the picture moved.
  private(set) var movingPairs = 0
  private var blocks: [Double] = []

  /// Measures a pair, unless too little of it is neither black nor white.
  mutating func add(_ picture: AnalysisPicture, after previous: AnalysisPicture) {
    collect(picture, previous)
    guard blocks.count >= NoiseMeter.fewestBlocks else { return }
    sigmas.append(blocks[blocks.count / 2])
    // Noise alone differs by half at most from dark to bright; motion by far more.
    if blocks[blocks.count * 3 / 4] > 3 * blocks[blocks.count / 4] { movingPairs += 1 }
  }

  /// Whether two pictures differ by little more than noise in most blocks, so that the camera did
  /// not move between them; nil before the first pair.
  func isStill(_ picture: AnalysisPicture, since first: AnalysisPicture) -> Bool? {
    var meter = NoiseMeter()
    meter.add(picture, after: first)
    guard let sigma, let between = meter.sigma else { return nil }
    return between <= 1.5 * sigma + 1
  }

  private mutating func collect(_ picture: AnalysisPicture, _ previous: AnalysisPicture) {
    let (side, width) = (NoiseMeter.side, picture.width)
    blocks.removeAll(keepingCapacity: true)
    picture.luma.withUnsafeBufferPointer { luma in
      previous.luma.withUnsafeBufferPointer { previous in
        for top in stride(from: 0, through: picture.height - side, by: side) {
          for left in stride(from: 0, through: width - side, by: side) {
            let sigma = NoiseMeter.sigma(luma, previous, top * width + left, width)
            if let sigma { blocks.append(sigma) }
          }
        }
      }
    }
    blocks.sort()
  }

  /// The median over pairs.
  var sigma: Double? { sigmas.median }

  private static func sigma(
    _ luma: UnsafeBufferPointer<UInt8>,
    _ previous: UnsafeBufferPointer<UInt8>,
    _ first: Int,
    _ width: Int
  ) -> Double? {
    var level = 0
    var sum = 0
    var squares = 0
    for row in 0..<side {
      let begin = first &+ row &* width
      for at in begin..<(begin &+ side) {
        let difference = Int(luma[at]) &- Int(previous[at])
        level &+= Int(luma[at])
        sum &+= difference
        squares &+= difference &* difference
      }
    }
    let count = Double(side * side)
    guard usableMeans.contains(Double(level) / count) else { return nil }
    let mean = Double(sum) / count
    return max(0, (Double(squares) / count - mean * mean) / 2).squareRoot()
  }
}
