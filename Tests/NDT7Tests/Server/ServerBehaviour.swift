/// How the tests' ndt7 server behaves; the default is as the specification says.
struct ServerBehaviour: Sendable {
  /// What happens once the connection is a WebSocket.
  enum Conduct: Sendable {
    case honest
    /// Sends these bytes in place of measurements.
    case sends([UInt8])
    /// Sends pings without end.
    case floods
    /// Closes with a code, as a server that restarts.
    case closes(code: UInt16)
    case resets
    /// Reads nothing after the first message, from which its time counts.
    case deaf
    /// Does not answer the client's Close.
    case rude
  }

  var conduct = Conduct.honest
  /// The access token wanted.
  var token: String?
  var duration: Duration = .seconds(10)
  /// The subprotocol answered; nil for none.
  var subprotocol: String? = "net.measurementlab.ndt.v7"
}
