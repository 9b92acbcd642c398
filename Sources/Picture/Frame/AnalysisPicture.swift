/// A small picture to measure on: luma by area averaging, 320 pixels wide, in full range.
///
/// A value to be used again for each frame: its buffers are kept.
public struct AnalysisPicture: Sendable, Equatable {
  /// The width that larger frames are brought to, in pixels; smaller ones stay as they are.
  public static let targetWidth = 320

  /// Pixels.
  public internal(set) var width: Int
  /// Pixels.
  public internal(set) var height: Int
  /// Luma row by row, from 0 (black) to 255.
  public internal(set) var luma: [UInt8]
  /// The means of a coarse grid; empty where the frame has no colour.
  public internal(set) var cells: [ColourCell]
  /// When the frame was taken, in nanoseconds of one clock.
  public var timeNanoseconds: Int64
  /// Equal for frames of equal bytes.
  public var digest: UInt64

  /// A picture without pixels, for a decoder to fill.
  public init() {
    width = 0
    height = 0
    luma = []
    cells = []
    timeNanoseconds = 0
    digest = 0
  }

  /// A picture of given luma; nil where the count is not width x height.
  public init?(
    width: Int,
    height: Int,
    luma: [UInt8],
    cells: [ColourCell] = [],
    timeNanoseconds: Int64,
    digest: UInt64
  ) {
    guard width > 0, height > 0, width <= FrameLayout.largestSide,
      height <= FrameLayout.largestSide, luma.count == width * height
    else { return nil }
    self.width = width
    self.height = height
    self.luma = luma
    self.cells = cells
    self.timeNanoseconds = timeNanoseconds
    self.digest = digest
  }

  /// The mean of luma, from 0 to 255; 0 for a picture without pixels.
  public var meanLuma: Double {
    var sum = 0
    for value in luma { sum &+= Int(value) }
    return luma.isEmpty ? 0 : Double(sum) / Double(luma.count)
  }

  /// The height that belongs to the target width, in proportion.
  static func size(forWidth width: Int, height: Int) -> (width: Int, height: Int) {
    guard width > targetWidth else { return (width, height) }
    return (targetWidth, max(1, (height * targetWidth + width / 2) / width))
  }
}
