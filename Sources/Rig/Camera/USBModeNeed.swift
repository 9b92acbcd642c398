/// What a format at a size needs of the bus, at each of its rates.
public struct USBModeNeed: Codable, Sendable, Equatable {
  /// The streaming interface.
  public var interface: Int
  /// V4L2's four characters.
  public var fourcc: String
  /// Pixels.
  public var width: Int
  /// Pixels.
  public var height: Int
  /// Whether frames arrive compressed.
  public var compressed: Bool
  /// Whether the need is an estimate: the highest bit rate that a compressed frame's descriptor
  /// names, which is what cameras ask for, whatever they send.
  public var estimated: Bool
  /// The highest rate of raw frames that a high-speed isochronous link carries (24,576,000 bytes a
  /// second); nil where compressed.
  public var highSpeedLimitFps: Double?
  /// The rates in the device's order; the ends of a range where it offers one.
  public var rates: [USBRateNeed]

  /// A size without rates.
  public init(
    interface: Int,
    fourcc: String,
    width: Int,
    height: Int,
    compressed: Bool,
    highSpeedLimitFps: Double?
  ) {
    self.interface = interface
    self.fourcc = fourcc
    self.width = width
    self.height = height
    self.compressed = compressed
    self.estimated = compressed
    self.highSpeedLimitFps = highSpeedLimitFps
    rates = []
  }
}
