import SRT
import Testing

struct SRTRunTests {
  private func series(_ samples: [SRTSample], accepted: Int = 0, refused: Int = 0) -> SRTSeries {
    var series = SRTSeries()
    for sample in samples { series.add(sample) }
    for _ in 0..<accepted { series.count(isAccepted: true) }
    for _ in 0..<refused { series.count(isAccepted: false) }
    return series
  }

  @Test func `Shares are of the messages handed over, the refused included`() throws {
    let last = SRTSample(
      time: 2.5,
      rttMs: 20,
      queuedPackets: 8,
      droppedPackets: 30,
      retransmittedPackets: 100,
      lostPackets: 60,
      sentPackets: 760
    )
    var series = series([last], accepted: 790, refused: 10)
    series.sendingSeconds = 2
    series.latencyMs = 250
    let run = SRTRun(series)
    #expect(run.droppedShare == 0.05)  // (30 + 10) of 800
    #expect(run.retransmittedShare == 0.125)
    #expect(run.lostShare == 0.075)
    #expect(run.unacknowledgedShare == 0.01)
    #expect(run.bitrateKbps == 4000.64)  // 760 messages of 1316 bytes in 2 s
    #expect(run.seconds == 2)
    #expect(run.latencyMs == 250)
  }

  @Test func `Queue and round trip are of all readings, by nearest rank`() {
    let samples = (1...100).map {
      SRTSample(time: Double($0), rttMs: 200 - Double($0), queueMs: Double($0), acknowledgements: 1)
    }
    let run = SRTRun(series(samples, accepted: 1))
    #expect(run.queueP95Ms == 95)
    #expect(run.queueMaxMs == 100)
    #expect(run.rttMinMs == 100)
    #expect(run.rttP95Ms == 194)
    #expect(run.rttMaxMs == 199)
  }

  @Test func `What libsrt assumes before the first acknowledgement is no round trip`() {
    let readings = [(0.135, 0), (0.135, 0), (0.135, 1), (12, 2), (100, 3), (30, 9)]
    let samples = readings.enumerated().map { index, reading in
      SRTSample(time: Double(index), rttMs: reading.0, acknowledgements: reading.1)
    }
    #expect(series(samples).measuredRTTs == [12, 100, 30])
    let none = SRTRun(series([SRTSample(time: 1, rttMs: 100)], accepted: 1))
    #expect(none.rttMinMs == nil)
    #expect(none.rttMaxMs == nil)
  }

  @Test func `A series that begins in the middle of a connection has no assumption`() {
    let samples = [7.0, 7, 8].enumerated().map {
      SRTSample(time: Double($0), rttMs: $1, acknowledgements: 5)
    }
    #expect(series(samples).measuredRTTs == [7, 7, 8])
  }

  @Test func `Nothing measured is nothing said`() {
    let run = SRTRun(SRTSeries())
    #expect(run.bitrateKbps == nil)
    #expect(run.droppedShare == nil)
    #expect(run.retransmittedShare == nil)
    #expect(run.lostShare == nil)
    #expect(run.unacknowledgedShare == nil)
    #expect(run.queueP95Ms == nil)
    #expect(run.rttP95Ms == nil)
    // Readings without a message handed over: no share of nothing.
    #expect(SRTRun(series([SRTSample(time: 1, rttMs: 5)])).droppedShare == nil)
  }

  @Test func `A reading that goes back in time is left out`() {
    let samples = [1, 3, 2, 3, 4].map { SRTSample(time: $0, rttMs: 1) }
    #expect(series(samples).samples.map(\.time) == [1, 3, 4])
  }
}
