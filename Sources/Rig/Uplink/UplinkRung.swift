/// How far a publisher got.
public enum UplinkRung: String, Codable, Sendable, CaseIterable {
  case none
  case resolved
  case connected
  case secured
  case handshaken
  /// The application accepted `connect`.
  case accepted
  /// The ingest took the stream and its media.
  case published
}
