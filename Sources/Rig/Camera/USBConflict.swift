/// Settings of this camera and of a neighbour that can't run together, beside all else that streams
/// now: predicted before `STREAMON`.
///
/// It holds for every mode that reserves as much or more, on either side.
public struct USBConflict: Codable, Sendable, Equatable {
  /// The neighbour's port path.
  public var port: String
  /// The neighbour's name.
  public var name: String
  /// What this camera keeps free.
  public var bytesPerInterval: Int
  /// The least that the neighbour keeps free for which there is no room.
  public var neighbourBytesPerInterval: Int
  /// `tight` or `exceeds`.
  public var fit: USBFit

  /// A pair of settings.
  public init(
    port: String,
    name: String,
    bytesPerInterval: Int,
    neighbourBytesPerInterval: Int,
    fit: USBFit
  ) {
    self.port = port
    self.name = name
    self.bytesPerInterval = bytesPerInterval
    self.neighbourBytesPerInterval = neighbourBytesPerInterval
    self.fit = fit
  }
}
