/// Another device that shares the bus's time with a camera.
public struct USBNeighbour: Codable, Sendable, Equatable {
  /// The port path.
  public var port: String
  /// The product's text, else its ids.
  public var name: String
  /// Whether it is a hub.
  public var isHub: Bool
  /// Whether it carries video.
  public var isCamera: Bool
  /// The link's speed.
  public var speedMbps: Double?
  /// Whether an isochronous video or audio interface of it streams now; nil where `/sys` can't tell.
  public var streamsNow: Bool?
  /// What it keeps free now; nil where it could not be read. A hub's counts what full-speed
  /// devices behind it take of this bus.
  public var reservedBytesPerInterval: Int?

  /// A device as read.
  public init(
    port: String,
    name: String,
    isHub: Bool,
    isCamera: Bool,
    speedMbps: Double?,
    streamsNow: Bool?,
    reservedBytesPerInterval: Int?
  ) {
    self.port = port
    self.name = name
    self.isHub = isHub
    self.isCamera = isCamera
    self.speedMbps = speedMbps
    self.streamsNow = streamsNow
    self.reservedBytesPerInterval = reservedBytesPerInterval
  }
}
