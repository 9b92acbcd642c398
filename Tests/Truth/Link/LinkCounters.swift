/// What went over an uplink.
struct LinkCounters: Codable, Sendable, Equatable {
  var deliveredPackets = 0
  var deliveredBytes = 0
  /// Packets that found no room in the queue.
  var queueDrops = 0
  /// Packets lost at random.
  var lossDrops = 0
  /// Packets, in both directions, that were handed on more than 5 ms after their time.
  var latePackets = 0
  /// Packets in both directions.
  var packets = 0
  /// The latest packet.
  var latestMs = 0.0

  /// The share of the uplink's packets that did not arrive.
  var dropShare: Double? {
    let all = deliveredPackets + queueDrops + lossDrops
    return all > 0 ? Double(queueDrops + lossDrops) / Double(all) : nil
  }

  /// Whether so many packets were late that the emulator and not the link was measured.
  var isLate: Bool { packets > 0 && Double(latePackets) > 0.01 * Double(packets) }

  /// Notes how late a packet was handed on.
  mutating func note(lateness nanoseconds: Int64) {
    packets += 1
    if nanoseconds > 5_000_000 { latePackets += 1 }
    latestMs = max(latestMs, Double(nanoseconds) / 1e6)
  }
}
