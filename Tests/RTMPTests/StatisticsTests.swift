import Testing

@testable import RTMP

@Suite struct StatisticsTests {
  @Test(
    arguments: [
      ([], nil), ([0], 0), ([65_536, 131_072], 131_072),
      // Beyond 2^32, twice.
      ([0x7FFF_FFFF, 0xFFFF_0000, 0x100], 0x1_0000_0100),
      ([0x7FFF_FFFF, 0xFFFF_0000, 0x6000_0000, 0xC000_0000, 0x10], 0x2_0000_0010),
      // One that runs backwards is ignored.
      ([1000, 500], 1000), ([1000, 500, 1500], 1500),
    ] as [([UInt32], UInt64?)]
  )
  func `Acknowledgements are counted beyond 32 bits`(counters: [UInt32], total: UInt64?) {
    var statistics = PublisherStatistics()
    for counter in counters { statistics.acknowledge(counter, at: .now) }
    #expect(statistics.acknowledgedBytes == total)
    #expect((statistics.lastAcknowledgement != nil) == !counters.isEmpty)
  }

  @Test func `What is received is acknowledged when a window is full`() {
    var receipts = ReceiptCounter()
    #expect(receipts.add(1000) == nil)
    receipts.window = 2500
    #expect(receipts.add(1000) == nil)
    #expect(receipts.add(1000) == 3000)
    #expect(receipts.add(2499) == nil)
    #expect(receipts.add(1) == 5500)
  }
}
