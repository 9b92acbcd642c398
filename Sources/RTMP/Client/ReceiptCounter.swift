/// When to acknowledge what the peer has sent (Adobe RTMP 1.0, section 5.4.3).
struct ReceiptCounter {
  /// The peer's window in bytes; 0 until it names one.
  var window: UInt32 = 0
  private var received: UInt64 = 0
  private var acknowledged: UInt64 = 0

  /// Counts bytes; returns the number to acknowledge when a window is full.
  mutating func add(_ bytes: Int) -> UInt32? {
    received += UInt64(bytes)
    guard window > 0, received - acknowledged >= UInt64(window) else { return nil }
    acknowledged = received
    return UInt32(truncatingIfNeeded: received)
  }
}
