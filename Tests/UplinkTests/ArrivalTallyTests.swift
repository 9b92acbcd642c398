import Testing
import Uplink

@Suite("What arrived, counted as it comes")
struct ArrivalTallyTests {
  /// Readings every tenth of a second, more or less, of a stream that stops now and then.
  private static func readings(seed: UInt64) -> [(time: Double, bytes: UInt64)] {
    var state = seed
    func next() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 33) / Double(1 << 31)
    }
    var time = 3.0
    var bytes: UInt64 = 500
    return (0..<400).map { index in
      time += 0.05 + 0.1 * next()
      if index / 25 % 3 != 1 { bytes += UInt64(20_000 * next()) }
      return (time, bytes)
    }
  }

  /// The series of all readings is the oracle: once it was what a server kept, an hour of which took
  /// longer to read than a second.
  @Test(arguments: [1, 2, 3] as [UInt64])
  func `It says what the series of all readings says`(seed: UInt64) throws {
    var tally = ArrivalTally()
    var series = AckSeries()
    for (time, bytes) in Self.readings(seed: seed) {
      tally.add(time: time, bytes: bytes)
      series.add(
        AckSample(
          time: time,
          ackedBytes: bytes,
          retransmittedBytes: 0,
          rttMs: 0,
          queuedBytes: 1
        )
      )
    }
    let rates = SecondRates(series.perSecond.map(\.ackedKbps))
    #expect(tally.seconds == series.seconds)
    #expect(abs(try #require(tally.meanKbps) - #require(series.meanKbps)) < 0.001)
    #expect(abs(try #require(tally.worstSecondKbps) - #require(rates.worst)) < 0.001)
    #expect(abs(tally.longestGapMs - series.longestStallMs) < 0.001)
    #expect(tally.longestGapMs > 1000)
  }

  @Test func `Without a second there is no worst one, without time no mean`() {
    var tally = ArrivalTally()
    #expect(tally.meanKbps == nil && tally.seconds == 0)
    tally.add(time: 1, bytes: 100)
    #expect(tally.meanKbps == nil)
    tally.add(time: 1, bytes: 200)
    tally.add(time: 1.5, bytes: 50)
    #expect(tally.seconds == 0)
    tally.add(time: 1.5, bytes: 600)
    #expect(tally.meanKbps == 8)
    #expect(tally.worstSecondKbps == nil)
  }
}
