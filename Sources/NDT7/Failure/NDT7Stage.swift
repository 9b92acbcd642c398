/// The steps from a name to a finished upload, in their order.
public enum NDT7Stage: String, Sendable, CaseIterable {
  /// Host name to addresses.
  case resolve
  /// The TCP connection.
  case tcp
  /// The TLS handshake of `wss` and `https`.
  case tls
  /// The question to the locate service and its answer.
  case locate
  /// From the HTTP request to the answer that makes the connection a WebSocket.
  case upgrade
  /// Messages under way.
  case upload
  /// From the last message until the server has closed.
  case closing
}
