import Testing

@testable import Uplink

struct AckSeriesTests {
  private func sample(
    _ time: Double,
    _ acked: UInt64,
    queued: Int = 0,
    retransmitted: UInt64 = 0,
    rttMs: Double = 20
  ) -> AckSample {
    AckSample(
      time: time,
      ackedBytes: acked,
      retransmittedBytes: retransmitted,
      rttMs: rttMs,
      queuedBytes: queued
    )
  }

  private func series(_ samples: [AckSample]) -> AckSeries {
    var series = AckSeries()
    for sample in samples { series.add(sample) }
    return series
  }

  /// Readings every tenth of a second of a link whose rate, in kbit/s, is given a time.
  private func series(seconds: Double, from begin: Double = 0, rate: (Double) -> Double)
    -> AckSeries
  {
    var acked = 0.0
    var samples: [AckSample] = []
    for step in 0...Int((seconds * 10).rounded()) {
      let time = begin + Double(step) / 10
      samples.append(sample(time, UInt64(acked.rounded())))
      acked += rate(time - begin) * 1000 / 8 / 10
    }
    return series(samples)
  }

  // MARK: Mean

  @Test func `The mean is what was acknowledged over the time between`() {
    #expect(series([sample(10, 5000), sample(12, 255_000)]).meanKbps == 1000)
    #expect(series([sample(0, 0), sample(0.1, 999), sample(4, 500_000)]).meanKbps == 1000)
  }

  /// Once the queue that cubic kept full was taken for the path's own round trip, and a link that dips
  /// for one that only loses: it was looked at for 20 s instead of a minute.
  @Test func `Losses limit a flow only where no queue stands, by the connection's round trip`() {
    func lossy(rttMs: Double, retransmitted: UInt64) -> AckSeries {
      series(
        (0...20).map {
          sample(
            Double($0) / 10,
            UInt64($0) * 100_000,
            retransmitted: UInt64($0) * retransmitted,
            rttMs: rttMs
          )
        }
      )
    }
    #expect(lossy(rttMs: 25, retransmitted: 1000).isLimitedByLoss(shortestRoundTripMs: 20))
    #expect(!lossy(rttMs: 400, retransmitted: 1000).isLimitedByLoss(shortestRoundTripMs: 20))
    #expect(!lossy(rttMs: 25, retransmitted: 40).isLimitedByLoss(shortestRoundTripMs: 20))
    #expect(!series([]).isLimitedByLoss(shortestRoundTripMs: 20))
  }

  @Test func `Without time there is no mean`() {
    #expect(series([]).meanKbps == nil)
    #expect(series([sample(3, 1000)]).meanKbps == nil)
    #expect(series([]).seconds == 0)
  }

  /// Once a last reading in a valley of the queue stood for the whole phase.
  @Test func `The loaded round trip is the median, whatever the last reading says`() {
    let rtts = [20.0, 180, 210, 200, 190, 40]
    let samples = rtts.enumerated().map { sample(Double($0.offset), 0, rttMs: $0.element) }
    #expect(series(samples).medianRttMs == 190)
    #expect(series([sample(0, 0, rttMs: 0)]).medianRttMs == nil)
    #expect(series([]).medianRttMs == nil)
  }

  @Test func `What was acknowledged before the first reading does not count`() {
    let late = series(seconds: 4) { $0 < 1 ? 100 : 2000 }.dropping(before: 1)
    #expect(late.samples.first?.time == 1)
    #expect(late.seconds == 3)
    #expect(abs((late.meanKbps ?? 0) - 2000) < 1)
  }

  @Test func `A reading that goes back in time or bytes is left out`() {
    let readings = series([
      sample(1, 1000), sample(1, 2000), sample(0.5, 3000), sample(2, 900), sample(3, 1000),
      sample(.nan, 5000),
    ])
    #expect(readings.samples.map(\.time) == [1, 3])
    #expect(readings.meanKbps == 0)
  }

  // MARK: Seconds

  @Test func `Each whole second has its own rate`() {
    let seconds = series(seconds: 3.4) { $0 < 0.99 ? 800 : $0 < 1.99 ? 1600 : 400 }.perSecond
    #expect(seconds.map(\.index) == [0, 1, 2])
    for (second, expected) in zip(seconds, [800.0, 1600, 400]) {
      #expect(abs(second.ackedKbps - expected) < 0.1)
    }
  }

  @Test func `The bytes of all seconds are those of the series`() {
    let readings = series(seconds: 10, from: 7.3) { 1000 + 200 * $0 }
    let total = readings.perSecond.map(\.ackedKbps).reduce(0, +)
    #expect(readings.perSecond.count == 10)
    #expect(abs(total - (readings.meanKbps ?? 0) * 10) < 1)
  }

  @Test func `Between readings the count is taken to rise evenly`() {
    let seconds = series([
      sample(0, 0), sample(0.5, 50_000, retransmitted: 100, rttMs: 30),
      sample(1.5, 150_000, retransmitted: 1100, rttMs: 40),
      sample(2.5, 150_000, retransmitted: 1100, rttMs: 50),
    ]).perSecond
    #expect(
      seconds == [
        .init(index: 0, ackedKbps: 800, rttMs: 40, retransmittedBytes: 600),
        .init(index: 1, ackedKbps: 400, rttMs: 50, retransmittedBytes: 500),
      ]
    )
  }

  @Test func `A counter of retransmissions that goes back counts nothing`() {
    let seconds = series([sample(0, 0, retransmitted: 500), sample(1, 1000)]).perSecond
    #expect(seconds.map(\.retransmittedBytes) == [0])
  }

  @Test func `Less than a second has no second`() {
    #expect(series([]).perSecond.isEmpty)
    #expect(series([sample(5, 1)]).perSecond.isEmpty)
    #expect(series([sample(5, 1), sample(5.9, 2)]).perSecond.isEmpty)
  }

  // MARK: Stalls

  @Test func `The longest time in which nothing was acknowledged is a stall`() {
    let readings = series([
      sample(0, 0, queued: 1000), sample(0.1, 0, queued: 1000), sample(0.2, 100, queued: 1000),
      sample(0.3, 100, queued: 1000), sample(0.8, 100, queued: 1000), sample(0.9, 200, queued: 10),
    ])
    #expect(abs(readings.longestStallMs - 600) < 1e-6)
  }

  @Test func `Where nothing waits, nothing stalls`() {
    let idle = series([sample(0, 100), sample(5, 100), sample(6, 100, queued: 50)])
    #expect(idle.longestStallMs == 0)
    #expect(series([]).longestStallMs == 0)
    #expect(series([sample(1, 1, queued: 9)]).longestStallMs == 0)
  }

  @Test func `A stall that lasts to the end counts`() {
    let readings = series([
      sample(0, 0), sample(1, 100, queued: 900), sample(2, 100, queued: 900),
      sample(4, 100, queued: 900),
    ])
    #expect(readings.longestStallMs == 3000)
  }

  // MARK: Fifths of a second

  /// Readings of ten seconds in which fifths of a second carry one amount and another in turn.
  private func swinging(rttMs: (Double) -> Double) -> AckSeries {
    var acked: UInt64 = 0
    return series(
      (0...100).map { step in
        let time = Double(step) / 10
        defer { acked += (step / 2) % 2 == 0 ? 30_000 : 10_000 }
        return sample(time, acked, queued: 9000, rttMs: rttMs(time))
      }
    )
  }

  @Test func `Seconds may be even and their fifths not`() throws {
    let readings = swinging { _ in 80 }
    #expect((SecondRates(readings.perSecond.map(\.ackedKbps)).variation ?? 1) < 0.11)
    let variation = try #require(readings.fifthsVariation(shortestRoundTripMs: 40))
    #expect(abs(variation - 0.5) < 0.01)
  }

  /// Constant links and recordings of satellites, as they were measured.
  @Test(
    "A link of a constant rate is told from one that is only steady",
    arguments: [
      (1040.0, 0.0407, true), (1660.0, 0.0246, true), (3360.0, 0.0141, true), (9760.0, 0.004, true),
      (45_540.0, 0.0049, true), (6600.0, 0.0201, false), (17_600.0, 0.0182, false),
      (26_900.0, 0.0242, false), (2200.0, 0.0645, false), (0.0, 0.0, false),
    ]
  )
  func even(meanKbps: Double, fifthsVariation: Double, isEven: Bool) {
    #expect(
      AckSeries.isEven(fifthsVariation: fifthsVariation, meanKbps: meanKbps) == isEven
    )
  }

  /// What a congestion control leaves of a link is no trait of the link.
  @Test func `Fifths in which no queue stood are left out`() {
    #expect(swinging { _ in 42 }.fifthsVariation(shortestRoundTripMs: 40) == nil)
    #expect(swinging { $0 < 3 ? 80 : 42 }.fifthsVariation(shortestRoundTripMs: 40) == nil)
    #expect(swinging { $0 < 5 ? 80 : 42 }.fifthsVariation(shortestRoundTripMs: 40) != nil)
    #expect(swinging { _ in 80 }.fifthsVariation(shortestRoundTripMs: 0) == nil)
    #expect(series([]).fifthsVariation(shortestRoundTripMs: 40) == nil)
  }

  // MARK: Ramp

  @Test func `A link that is steady from the start has hardly a ramp`() {
    #expect(series(seconds: 6) { _ in 5000 }.rampEnd == 0.5)
  }

  @Test func `The ramp ends where the rate stops rising`() {
    let readings = series(seconds: 12) { $0 < 2 ? 500 * (1 + $0) : 5000 }
    #expect(readings.rampEnd >= 2)
    #expect(readings.rampEnd <= 3)
    let steady = readings.dropping(before: readings.rampEnd).meanKbps ?? 0
    #expect(abs(steady - 5000) < 50)
  }

  @Test func `A rate that never stops rising is cut at a third`() {
    #expect(abs(series(seconds: 9) { 100 * (1 + $0 * $0) }.rampEnd - 3) < 1e-9)
  }

  @Test func `The ramp is counted from the first reading`() {
    #expect(series(seconds: 6, from: 100) { _ in 5000 }.rampEnd == 100.5)
    #expect(series([]).rampEnd == 0)
    #expect(series([sample(7, 1)]).rampEnd == 7)
  }

  @Test func `A link that carries nothing has no ramp's end before a third`() {
    #expect(series(seconds: 6) { _ in 0 }.rampEnd == 2)
  }
}
