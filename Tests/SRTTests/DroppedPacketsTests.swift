import CSRT
import Testing

@testable import SRT

struct DroppedPacketsTests {
  /// `counted`, `bytes`: libsrt's two counters of one and the same loss; header bytes as sent.
  @Test(
    arguments: [
      // 1.5.1: 183 packets in 37 turns; a header for each turn (seen on a path that was cut).
      (37, 37 * 44 + 183 * 1316, 44, 183),
      // Versions that count packets, over IPv4 and over IPv6 with its longer header.
      (183, 183 * (1316 + 44), 44, 183), (183, 183 * (1316 + 64), 64, 183),
      (0, 0, 44, 0), (1, 1360, 44, 1),
    ])
  func `The number of dropped packets is that of their bytes`(
    counted: Int32,
    bytes: Int,
    header: Int,
    packets: Int
  ) {
    var stats = airworthy_srt_stats()
    stats.pktSentUniqueTotal = 569
    stats.byteSentUniqueTotal = UInt64(569 * (1316 + header))
    stats.pktSndDropTotal = counted
    stats.byteSndDropTotal = UInt64(bytes)
    #expect(SRTSample(stats, time: 1).droppedPackets == packets)
  }

  @Test func `Without a packet sent the library's own count stands`() {
    var stats = airworthy_srt_stats()
    stats.pktSndDropTotal = 3
    #expect(SRTSample(stats, time: 1).droppedPackets == 3)
  }
}
