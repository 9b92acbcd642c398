/// The brightness of the pictures of a run.
struct LumaStatistics: Sendable {
  /// Luma up to here is lost in black, from `bright` on in white.
  static let dark = 8
  static let bright = 250

  private var histogram = [Int](repeating: 0, count: 256)
  private var deviations = 0.0
  private var centre = Mean()
  private var border = Mean()
  private var frames = 0

  private struct Mean: Sendable {
    var sum = 0
    var count = 0
    var value: Double? { count > 0 ? Double(sum) / Double(count) : nil }
  }

  mutating func add(_ picture: AnalysisPicture) {
    let inner = (picture.width / 4)..<(picture.width - picture.width / 4)
    let innerRows = (picture.height / 4)..<(picture.height - picture.height / 4)
    var total = 0
    var squares = 0
    var middle = 0
    picture.luma.withUnsafeBufferPointer { luma in
      histogram.withUnsafeMutableBufferPointer { histogram in
        for row in 0..<picture.height {
          let first = row &* picture.width
          let isMiddle = innerRows.contains(row)
          for column in 0..<picture.width {
            let value = Int(luma[first &+ column])
            histogram[value] &+= 1
            total &+= value
            squares &+= value &* value
            if isMiddle, inner.contains(column) { middle &+= value }
          }
        }
      }
    }
    let pixels = picture.luma.count
    let mean = Double(total) / Double(pixels)
    deviations += max(0, Double(squares) / Double(pixels) - mean * mean).squareRoot()
    centre.sum += middle
    centre.count += inner.count * innerRows.count
    border.sum += total - middle
    border.count += pixels - inner.count * innerRows.count
    frames += 1
  }

  var centreMean: Double? { centre.value }
  var borderMean: Double? { border.value }
  var deviation: Double? { frames > 0 ? deviations / Double(frames) : nil }
  var darkShare: Double? { share(0...LumaStatistics.dark) }
  var brightShare: Double? { share(LumaStatistics.bright...255) }

  var mean: Double? {
    let pixels = centre.count + border.count
    return pixels > 0 ? Double(centre.sum + border.sum) / Double(pixels) : nil
  }

  /// The value that a share of all pixels does not exceed.
  func percentile(_ share: Double) -> Int? {
    let pixels = centre.count + border.count
    guard pixels > 0 else { return nil }
    var below = 0
    for value in 0..<256 {
      below += histogram[value]
      if Double(below) >= share * Double(pixels) { return value }
    }
    return 255
  }

  private func share(_ values: ClosedRange<Int>) -> Double? {
    let pixels = centre.count + border.count
    guard pixels > 0 else { return nil }
    return Double(histogram[values].reduce(0, +)) / Double(pixels)
  }
}
