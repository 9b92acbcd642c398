/// The answer to `connect`; texts are harmless to show.
public struct ServerGreeting: Sendable, Equatable {
  /// Such as `NetConnection.Connect.Success`.
  public let code: String
  /// The server's own words.
  public let description: String
  /// What the server calls itself, such as `FMS/3,0,1,123`.
  public let serverVersion: String?
  /// Codecs beyond AVC that it takes (Enhanced RTMP): `hvc1`, `av01`, ...; empty where it says none.
  public let enhancedVideoCodecs: [String]
}
