/// How long a rolling shutter takes from the first row to the last.
enum ReadOut {
  /// Shares of the frame's period. Most sensors need some 0.95 of the shortest period that they
  /// can do; a sensor that could run faster, or a longer period in low light, makes it less.
  static let shares = Array(stride(from: 0.95, through: 0.25, by: -0.05))

  /// Rows that black or white cuts off say nothing of the light.
  static func weights(_ means: [Double]) -> [Double] {
    means.map { (10...240).contains($0) ? 1 : 0 }
  }

  /// Fewer rows than this share of the picture tell nothing.
  static func suffices(_ weights: [Double]) -> Bool {
    weights.count >= 32 && weights.reduce(0, +) >= 0.5 * Double(weights.count)
  }
}
