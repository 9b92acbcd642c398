import Testing
import Uplink

@Suite("When the phase that fills a link ends")
struct ProbeEndTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// Why it ends, and after how many seconds; nil where it goes on for the longest time.
    let end: (ProbeEnd.Reason, Double)?
    let rule: ProbeEnd
    let kbps: @Sendable (Double) -> Double

    init(
      _ description: String,
      _ end: (ProbeEnd.Reason, Double)?,
      capKbps: Double = 100_000,
      leastKbps: Double? = 800,
      wantedKbps: Double? = 6000,
      mostBytes: Int? = nil,
      _ kbps: @escaping @Sendable (Double) -> Double
    ) {
      testDescription = description
      self.end = end
      self.kbps = kbps
      rule = ProbeEnd(
        seconds: 10,
        capKbps: capKbps,
        steadyCV: 0.1,
        leastKbps: leastKbps,
        wantedKbps: wantedKbps,
        mostBytes: mostBytes
      )
    }
  }

  static let cases: [Case] = [
    Case("an even link is filled for the whole time", (.steady, 10)) { _ in 8000 },
    Case("one that varies is filled for longer", nil) { Int($0 / 2) % 2 == 0 ? 9000 : 5000 },
    Case("one with a slow second, until that is one of many", (.steady, 23.5)) {
      (5.5..<6.5).contains($0) ? 4200 : 8000
    },
    Case("one that stands still for half a second, for longer", nil) {
      (5.2..<5.9).contains($0) ? 0 : 8000
    },
    Case("far below what is of use: no", (.tooSlow, 4)) { _ in 390 },
    Case("half of what is of use: to the end", (.steady, 10)) { _ in 410 },
    Case("nothing is too slow where all is of use", (.steady, 10), leastKbps: nil) { _ in 390 },
    Case("twice what is wanted", (.ample, 4)) { _ in 12_100 },
    Case("one second of less than twice is not twice", (.steady, 10)) {
      (2..<4).contains($0) ? 11_000 : 12_100
    },
    Case("the cap, where that is twice what is wanted", (.ample, 4), capKbps: 12_000) { _ in
      11_800
    },
    Case("the cap, where that is less", (.steady, 10), capKbps: 8000) { _ in 8000 },
    Case("nothing wanted, nothing ample", (.steady, 10), wantedKbps: nil) { _ in 50_000 },
    Case("half of the bytes are spent", (.spent, 1), mostBytes: 2_000_000) { _ in 8000 },
  ]

  @Test(arguments: cases)
  func ends(_ row: Case) {
    var series = AckSeries()
    var acked = 0.0
    var end: (ProbeEnd.Reason, Double)?
    for step in 0...300 where end == nil {
      let time = Double(step) / 10
      series.add(
        AckSample(
          time: time,
          ackedBytes: UInt64(acked),
          retransmittedBytes: 0,
          rttMs: 20,
          queuedBytes: 1000
        )
      )
      end = row.rule.reason(series, sentBytes: UInt64(acked)).map { ($0, time) }
      acked += row.kbps(time) * 12.5
    }
    #expect(end?.0 == row.end?.0)
    #expect(abs((end?.1 ?? 0) - (row.end?.1 ?? 0)) <= 0.25)
  }

  @Test func `What waits to be sent is spent as well`() {
    let rule = ProbeEnd(seconds: 10, capKbps: 8000, steadyCV: 0.1, mostBytes: 1_000_000)
    var series = AckSeries()
    series.add(
      AckSample(time: 0, ackedBytes: 0, retransmittedBytes: 0, rttMs: 20, queuedBytes: 200_000)
    )
    #expect(rule.reason(series, sentBytes: 299_000) == nil)
    #expect(rule.reason(series, sentBytes: 301_000) == .spent)
  }
}
