/// What the sound server says of itself.
public struct PulseServerInformation: Sendable, Equatable {
  /// The name, such as `PulseAudio (on PipeWire 1.4.2)`.
  public var name: String
  /// The version.
  public var version: String
  /// The source that new recordings get.
  public var defaultSource: String?
  /// The rate that it works at by default.
  public var defaultRate: Int

  /// A server's information.
  public init(name: String, version: String, defaultSource: String?, defaultRate: Int = 0) {
    self.name = name
    self.version = version
    self.defaultSource = defaultSource
    self.defaultRate = defaultRate
  }

  /// Whether PipeWire speaks PulseAudio's protocol here.
  public var isPipeWire: Bool { name.contains("PipeWire") }
}
