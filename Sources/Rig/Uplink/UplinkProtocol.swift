/// How an uplink was sent over.
public enum UplinkProtocol: String, Codable, Sendable, CaseIterable {
  /// RTMP over TCP.
  case rtmp
  /// RTMP over TLS.
  case rtmps
  /// SRT over UDP.
  case srt
  /// A WebSocket filled at full speed (M-Lab's ndt7): no stream.
  case ndt7

  /// The protocol of an address; RTMP where its scheme tells no other.
  public init(address: String) {
    let scheme = address.prefix { $0 != ":" }.lowercased()
    switch scheme {
    case "rtmps": self = .rtmps
    case "srt": self = .srt
    case "ws", "wss": self = .ndt7
    default: self = .rtmp
    }
  }
}
