/// What answered in place of an RTMP server.
enum HandshakeError: Error, Equatable {
  /// An HTTP server or proxy, with its status line.
  case http(statusLine: String)
  /// A TLS alert or handshake: the port wants `rtmps`.
  case tls
  case unknownVersion(UInt8)
}
