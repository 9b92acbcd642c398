/// A frame that an encoder hands over: when and how much, not what.
public struct SRTFrame: Sendable, Equatable {
  /// Milliseconds since the start of the run; frames come in the order of time.
  public var timestampMs: Double
  /// Its size as it goes into the transport stream, in bytes.
  public var bytes: Int

  /// A frame.
  public init(timestampMs: Double, bytes: Int) {
    self.timestampMs = timestampMs
    self.bytes = bytes
  }
}
