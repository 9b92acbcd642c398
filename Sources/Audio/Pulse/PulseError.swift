/// Why the sound server could not be asked.
public enum PulseError: Error, Sendable, Equatable {
  /// The client library, or a function of it, is not installed.
  case noLibrary(missing: String)
  /// There is no socket to connect to.
  case notRunning(reason: String)
  /// It refused, or ended the connection.
  case refused(reason: String)
  /// It has no such source, or the source went away.
  case noSource(reason: String)
  /// It did not answer before the deadline.
  case hung
  /// A call failed.
  case failed(call: String, reason: String)
}
