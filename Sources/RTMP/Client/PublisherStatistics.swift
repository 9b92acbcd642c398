/// How far the bytes have come, at one instant.
public struct PublisherStatistics: Sendable, Equatable {
  /// RTMP bytes after the handshake that the kernel has taken: never a measure of the network.
  public internal(set) var sentBytes: UInt64 = 0
  /// Bytes of media handed over that the kernel has not taken whole, counted by the message.
  public internal(set) var bufferedBytes = 0
  /// RTMP bytes received after the handshake.
  public internal(set) var receivedBytes: UInt64 = 0
  /// Bytes the server process says it has read (Acknowledgement), beyond 2^32 too; nil before any.
  public internal(set) var acknowledgedBytes: UInt64?
  /// The most bytes between two acknowledgements: the window that the server keeps to, whatever it was
  /// asked for; nil before any.
  public internal(set) var acknowledgementStep: UInt64?
  /// How many acknowledgements have come.
  public internal(set) var acknowledgements = 0
  /// When the last acknowledgement came.
  public internal(set) var lastAcknowledgement: ContinuousClock.Instant?
  /// When the kernel last took a whole message.
  public internal(set) var lastSent: ContinuousClock.Instant?
}

extension PublisherStatistics {
  /// Extends the 32-bit counter of an acknowledgement; one that runs backwards is ignored.
  mutating func acknowledge(_ counter: UInt32, at instant: ContinuousClock.Instant) {
    let last = acknowledgedBytes ?? 0
    let step = counter &- UInt32(truncatingIfNeeded: last)
    guard step < 1 << 31 else { return }
    acknowledgedBytes = last + UInt64(step)
    acknowledgementStep = max(acknowledgementStep ?? 0, UInt64(step))
    acknowledgements += 1
    lastAcknowledgement = instant
  }
}
