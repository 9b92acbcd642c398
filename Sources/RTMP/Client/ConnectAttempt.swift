/// One try to reach one address.
public struct ConnectAttempt: Sendable, Equatable {
  /// The IP address tried.
  public let address: String
  /// How long it took to succeed or fail.
  public let duration: Duration
  /// Why it failed; nil where it succeeded.
  public let failure: RTMPFailure.Cause?
}
