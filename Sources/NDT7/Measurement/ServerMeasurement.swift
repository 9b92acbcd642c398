/// What an ndt7 server measured at one instant (specification v0.11); absent or odd fields are nil.
public struct ServerMeasurement: Sendable, Equatable {
  /// When it reached us.
  public let arrival: ContinuousClock.Instant
  /// Since the server's upload began, by its kernel's counters (`TCPInfo.ElapsedTime`).
  public let elapsed: Duration?
  /// Bytes that the server's kernel has received on the connection (`TCPInfo.BytesReceived`).
  public let receivedBytes: UInt64?
  /// The server's smoothed round-trip time (`TCPInfo.RTT`).
  public let rtt: Duration?
  /// The least round-trip time that the server saw (`TCPInfo.MinRTT`).
  public let minRTT: Duration?
  /// The mean deviation of the server's round-trip time (`TCPInfo.RTTVar`).
  public let rttVariation: Duration?
  /// Bytes of messages that the server read (`AppInfo.NumBytes`).
  public let applicationBytes: UInt64?
  /// Since the server's upload began, by its program's clock (`AppInfo.ElapsedTime`).
  public let applicationElapsed: Duration?

  /// Mean of the whole upload so far as M-Lab reports it, in bit/s; nil where it cannot be told.
  public var meanBitsPerSecond: Double? {
    guard let receivedBytes, let elapsed, elapsed > .zero else { return nil }
    return Double(receivedBytes) * 8 / (elapsed / .seconds(1))
  }
}
