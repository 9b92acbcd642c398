/// Why an upload or the search for a server failed, and how far it had come.
public struct NDT7Failure: Error, Equatable, Sendable {
  /// How far it had come.
  public let stage: NDT7Stage
  /// What went wrong; no text of a server is in it, and no token.
  public let cause: Cause

  /// Makes a failure, as tests and replays do.
  public init(_ stage: NDT7Stage, _ cause: Cause) {
    self.stage = stage
    self.cause = cause
  }
}
