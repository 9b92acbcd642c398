/// The steps from a name to a running stream, in their order.
public enum SRTStage: String, Sendable, CaseIterable {
  /// Host name to addresses.
  case resolve
  /// SRT's handshake, with the passphrase and the stream identifier.
  case connect
  /// Media under way.
  case stream
}
