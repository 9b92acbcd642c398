import Glibc

/// What has arrived at the server over IP, over time (IpExt, InOctets), whole packets with their
/// headers: TCP's own count stands still behind a gap and leaps when it is filled.
final class ArrivalLog {
  private let counters: Handle
  private(set) var series = ReceiverSeries()

  /// Opens the counters of the server's network.
  init(_ link: EmulatedLink) throws {
    counters = try link.server.inside {
      try Handle(
        open("/proc/thread-self/net/netstat", O_RDONLY | O_CLOEXEC).orError,
        "open netstat"
      )
    }
  }

  /// Takes a reading.
  func sample(atNanoseconds time: Int64) {
    var text = [UInt8](repeating: 0, count: 32768)
    let count = pread(counters.number, &text, text.count, 0)
    guard count > 0, let octets = Self.octets(String(decoding: text[..<count], as: UTF8.self))
    else {
      return
    }
    series.add(time: time, bytes: octets)
  }

  /// A line of names, then one of values, each begun by the group's name.
  static func octets(_ text: String) -> UInt64? {
    let lines = text.split(separator: "\n").filter { $0.hasPrefix("IpExt:") }
      .map { $0.split(separator: " ") }
    guard lines.count == 2, let place = lines[0].firstIndex(of: "InOctets"),
      place < lines[1].count
    else { return nil }
    return UInt64(lines[1][place])
  }
}
