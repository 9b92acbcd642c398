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

extension UplinkRung: Comparable {
  /// Whether a rung is below another.
  public static func < (left: UplinkRung, right: UplinkRung) -> Bool { left.order < right.order }

  private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
