/// A process that has a device open.
public struct DeviceHolder: Codable, Sendable, Equatable {
  /// The process id.
  public var pid: Int32
  /// The process's name (`/proc/PID/comm`).
  public var name: String
  /// True where the process maps the device's buffers, that is, streams; sound servers and session
  /// managers hold devices open without streaming.
  public var streaming: Bool

  /// A holder as `/proc` shows it.
  public init(pid: Int32, name: String, streaming: Bool) {
    self.pid = pid
    self.name = name
    self.streaming = streaming
  }
}
