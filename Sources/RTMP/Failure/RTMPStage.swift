/// The steps from a name to a running stream, in their order.
public enum RTMPStage: String, Sendable, CaseIterable {
  /// Host name to addresses.
  case resolve
  /// The TCP connection.
  case tcp
  /// The TLS handshake of `rtmps`.
  case tls
  /// RTMP's own handshake.
  case handshake
  /// The `connect` command, which names the application.
  case connect
  /// From `createStream` until the server has had time to refuse the key.
  case publish
  /// Media under way.
  case stream
}

extension RTMPStage: Comparable {
  /// Whether a stage comes before another.
  public static func < (left: RTMPStage, right: RTMPStage) -> Bool { left.order < right.order }

  private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
