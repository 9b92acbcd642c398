/// What RTMPS gave at its usual port of the same host, where the port asked for did not open.
public struct RTMPSAlternative: Codable, Sendable, Equatable {
  /// The port, 443.
  public var port: Int
  /// The furthest rung; `accepted` where the application took the connection.
  public var reached: UplinkRung
  /// The address to use in its place, without a key.
  public var ingest: String

  /// What was found there.
  public init(port: Int, reached: UplinkRung, ingest: String) {
    self.port = port
    self.reached = reached
    self.ingest = ingest
  }
}
