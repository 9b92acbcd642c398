import CTruth

/// What the receiver's kernel has counted, over time (NETLINK_SOCK_DIAG, tcpi_bytes_received).
final class ReceiverLog {
  private let diagnosis: Handle
  private(set) var series = ReceiverSeries()

  /// Opens the socket in the server's network.
  init(_ link: EmulatedLink) throws {
    diagnosis = try link.server.inside { try Handle(truth_diagnosis_open(), "open diagnosis") }
  }

  /// Takes a reading.
  func sample() throws(SystemFailure) {
    var bytes: UInt64 = 0
    let count = truth_diagnosis_read(diagnosis.number, TCPPair.port, &bytes)
    try SystemFailure.check(count, "read diagnosis")
    if count > 0, bytes > 0 { series.add(time: truth_now(), bytes: bytes) }
  }
}

/// Readings of received bytes: arithmetic alone.
struct ReceiverSeries: Sendable, Equatable {
  private(set) var times: [Int64] = []
  private(set) var bytes: [UInt64] = []

  /// Adds a reading; a later connection, which counts from 0, is left out.
  mutating func add(time: Int64, bytes count: UInt64) {
    guard count >= bytes.last ?? 0, time > times.last ?? .min else { return }
    times.append(time)
    bytes.append(count)
  }

  /// All that was received.
  var total: UInt64 { bytes.last ?? 0 }

  /// kbit/s between two times, by interpolation; nil outside of what was read.
  func kbps(from begin: Int64, to end: Int64) -> Double? {
    guard end > begin, let low = value(at: begin), let high = value(at: end) else { return nil }
    return (high - low) * 8e6 / Double(end - begin)
  }

  private func value(at time: Int64) -> Double? {
    guard let last = times.last, time <= last else { return nil }
    let next = firstIndex(notBefore: time)
    guard next > 0 else { return times[next] == time ? Double(bytes[next]) : nil }
    let share = Double(time - times[next - 1]) / Double(times[next] - times[next - 1])
    let (low, high) = (Double(bytes[next - 1]), Double(bytes[next]))
    return low + (high - low) * share
  }

  private func firstIndex(notBefore time: Int64) -> Int {
    var (low, high) = (0, times.count)
    while low < high {
      let middle = (low + high) / 2
      if times[middle] < time { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
