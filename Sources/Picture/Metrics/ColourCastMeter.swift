/// The colour cast: the mean chroma of what is nearly grey, for a lamp tints grey as all else.
///
/// The mean of a whole picture (grey world) takes a scene of one colour for a cast; the dispersion
/// after Gasparini and Schettini (Pattern Recognition 37, 2004, p. 1201) helps to tell the two.
struct ColourCastMeter: Sendable {
  private static let mediumLuma: ClosedRange<Float> = 48...208
  /// Farther from grey than a strong cast, nearer than paint.
  private static let largestChroma: Float = 40

  private var neutral = Sums()
  private var medium = Sums()
  private var cells = 0

  private struct Sums: Sendable {
    var count = 0
    var cb = 0.0
    var cr = 0.0
    var squares = 0.0

    mutating func add(_ cell: ColourCell) {
      count += 1
      cb += Double(cell.cb)
      cr += Double(cell.cr)
      squares += Double(cell.cb * cell.cb + cell.cr * cell.cr)
    }
  }

  mutating func add(_ cellsOfPicture: [ColourCell]) {
    cells += cellsOfPicture.count
    for cell in cellsOfPicture where ColourCastMeter.mediumLuma.contains(cell.luma) {
      medium.add(cell)
      let limit = ColourCastMeter.largestChroma
      if cell.cb * cell.cb + cell.cr * cell.cr <= limit * limit { neutral.add(cell) }
    }
  }

  var hasColour: Bool { cells > 0 }
  var neutralShare: Double? { cells > 0 ? Double(neutral.count) / Double(cells) : nil }
  var cb: Double? { neutral.count > 0 ? neutral.cb / Double(neutral.count) : nil }
  var cr: Double? { neutral.count > 0 ? neutral.cr / Double(neutral.count) : nil }

  /// The distance of the mean from grey over the spread around the mean; nil where there is none.
  var dispersion: Double? {
    guard medium.count > 1 else { return nil }
    let count = Double(medium.count)
    let (cb, cr) = (medium.cb / count, medium.cr / count)
    let spread = max(0, medium.squares / count - cb * cb - cr * cr).squareRoot()
    // Less than half a level is the rounding's.
    return (cb * cb + cr * cr).squareRoot() / max(spread, 0.5)
  }
}
