/// How much of the picture's foot was never filled: rows of one luma, in every picture of a run.
///
/// A letterbox has its bars at both ends, so what is blank at the head is taken off.
struct BlankBottom: Sendable {
  /// What area averaging and JPEG's rounding make of one value.
  private static let spread = 2

  /// Of the height, from 0 to 1; nil before the first picture.
  private(set) var share: Double?

  mutating func add(_ picture: AnalysisPicture) {
    let blank = picture.blankRows(spread: BlankBottom.spread)
    let own = Double(max(0, blank.foot - blank.head)) / Double(picture.height)
    share = min(share ?? 1, own)
  }
}

extension AnalysisPicture {
  /// The rows of one luma at the head and at the foot; none where all are.
  fileprivate func blankRows(spread: Int) -> (head: Int, foot: Int) {
    let head = (0..<height).prefix { isBlank(row: $0, spread) }.count
    guard head < height else { return (0, 0) }
    return (head, (0..<height).reversed().prefix { isBlank(row: $0, spread) }.count)
  }

  private func isBlank(row: Int, _ spread: Int) -> Bool {
    luma.withUnsafeBufferPointer { luma in
      let pixels = luma[(row * width)..<((row + 1) * width)]
      var (least, most) = (UInt8.max, UInt8.min)
      for pixel in pixels {
        least = min(least, pixel)
        most = max(most, pixel)
        if Int(most) - Int(least) > spread { return false }
      }
      return true
    }
  }
}
