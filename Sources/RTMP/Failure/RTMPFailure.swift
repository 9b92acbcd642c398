/// Why a connection could not be made or did not last, and how far it had come.
public struct RTMPFailure: Error, Equatable, Sendable {
  /// How far the connection had come.
  public let stage: RTMPStage
  /// What went wrong; texts of the server in it are harmless and without the key.
  public let cause: Cause

  /// Makes a failure, as tests and replays do.
  public init(_ stage: RTMPStage, _ cause: Cause) {
    self.stage = stage
    self.cause = cause
  }
}
