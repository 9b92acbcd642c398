import Glibc
import Loudness
import TestSignals
import Testing

@Suite("Capture clock: drift and losses by time")
struct CaptureClockTests {
  private func timing(_ deliveries: Deliveries, seconds: Double) -> CaptureTiming {
    var clock = CaptureClock(sampleRate: deliveries.sampleRate)
    deliveries.forEach(seconds: seconds) { clock.add(frames: $0, nanoseconds: $1) }
    return clock.timing
  }

  /// Root mean square and worst of forty seeds, in ppm. The notes' simulation had deviations of
  /// 1.7, 0.67 and 0.21 ppm.
  @Test(
    "the drift, over many seeds",
    arguments: [-1_000.0, -100, -20, 0, 20, 100, 1_000],
    [(5.0, 2.5, 10.0), (10, 0.8, 2), (20, 0.3, 0.8)]
  )
  func drift(ppm: Double, limits: (seconds: Double, rms: Double, worst: Double)) throws {
    var squares = 0.0
    for seed in 1...40 as ClosedRange<UInt64> {
      var deliveries = Deliveries(seed: seed)
      deliveries.driftPpm = ppm
      let timing = timing(deliveries, seconds: limits.seconds)
      let drift = try #require(timing.drift)
      let error = drift.ppm - ppm
      #expect(abs(error) < limits.worst)
      #expect(abs(error) < 8 * drift.standardErrorPpm + 0.1)
      #expect(timing.losses.isEmpty)
      squares += error * error
    }
    #expect((squares / 40).squareRoot() < limits.rms)
  }

  @Test(
    "gaps of 20 and 70 ms are found, their size too, whatever the drift",
    arguments: [20.0, 70]
  )
  func gaps(milliseconds: Double) throws {
    for ppm in [-300.0, 0, 100] {
      for seed in 1...20 as ClosedRange<UInt64> {
        var deliveries = Deliveries(seed: seed)
        deliveries.driftPpm = ppm
        deliveries.gaps = [(4.3, milliseconds), (7.1, milliseconds)]
        let timing = timing(deliveries, seconds: 10)
        #expect(timing.losses.count == 2)
        #expect(isNear(timing.lostMilliseconds, 2 * milliseconds, within: 0.2))
        #expect(isNear(timing.losses.first?.atSeconds, 4.3 + milliseconds / 1_000, within: 0.1))
        #expect(isNear(timing.drift?.ppm, ppm, within: 6))
      }
    }
  }

  @Test("a gap of 5 ms is not told, and bends the drift no more than others do")
  func shortGap() throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      var deliveries = Deliveries(seed: seed)
      deliveries.blockMilliseconds = 5
      deliveries.gaps = [(4.3, 5)]
      let timing = timing(deliveries, seconds: 10)
      #expect(timing.losses.isEmpty)
      #expect(isNear(timing.drift?.ppm, 0, within: 6))
    }
  }

  @Test("a loaded computer is no loss and no drift", arguments: [1.0, 3, 5])
  func load(jitter: Double) throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      var deliveries = Deliveries(seed: seed)
      deliveries.jitterMilliseconds = jitter
      deliveries.outlierShare = 0.05
      deliveries.outlierMilliseconds = 40
      let timing = timing(deliveries, seconds: 20)
      #expect(timing.losses.isEmpty)
      let drift = try #require(timing.drift)
      #expect(abs(drift.ppm) < 10 * jitter)
    }
  }

  @Test("a stall that catches up is no loss, one that does not is")
  func stall() {
    var late = CaptureClock(sampleRate: 48_000)
    var lost = CaptureClock(sampleRate: 48_000)
    for block in 1...1_000 {
      let due = Int64(block) * 10_000_000
      let isStalled = (400..<520).contains(block)
      late.add(frames: 480, nanoseconds: isStalled ? 5_200_000_000 : due)
      if !isStalled { lost.add(frames: 480, nanoseconds: due) }
    }
    #expect(late.timing.losses.isEmpty)
    #expect(isNear(late.timing.drift?.ppm, 0, within: 1))
    #expect(lost.timing.losses.count == 1)
    #expect(isNear(lost.timing.lostMilliseconds, 1_200, within: 1))
  }

  @Test("a stream that stops for good has lost what never came")
  func stopped() {
    var clock = CaptureClock(sampleRate: 48_000)
    clock.add(frames: 48_000, nanoseconds: 1_000_000_000)
    clock.add(frames: 0, nanoseconds: 3_000_000_000)
    #expect(isNear(clock.timing.lostMilliseconds, 2_000, within: 1))
  }

  @Test("what no clock paces has no drift: a file, lumps of 2 s, a wrong rate, too little")
  func unknown() {
    var file = CaptureClock(sampleRate: 48_000)
    for block in 0..<1_000 { file.add(frames: 4_800, nanoseconds: Int64(block) * 5_000_000) }
    #expect(file.timing.driftUnknown == .unpaced)
    var instant = CaptureClock(sampleRate: 48_000)
    for _ in 0..<20 { instant.add(frames: 4_800, nanoseconds: 7) }
    #expect(instant.timing.driftUnknown == .unpaced)
    #expect(instant.timing.losses.isEmpty)
    var lumps = CaptureClock(sampleRate: 48_000)
    for block in 1...10 { lumps.add(frames: 96_000, nanoseconds: Int64(block) * 2_000_000_000) }
    #expect(lumps.timing.driftUnknown == .tooCoarse)
    var slow = CaptureClock(sampleRate: 48_000)
    for block in 1...1_000 { slow.add(frames: 441, nanoseconds: Int64(block) * 10_000_000) }
    #expect(slow.timing.driftUnknown == .implausible)
    #expect(timing(Deliveries(seed: 1), seconds: 2.9).driftUnknown == .tooShort)
    #expect(CaptureClock(sampleRate: 48_000).timing.driftUnknown == .tooShort)
  }

  @Test("nonsense is no crash")
  func hostile() {
    var clock = CaptureClock(sampleRate: 0)
    for time in [Int64.max, .min, 0, -1, .max] {
      for frames in [Int.min, -1, 0, 1, 1 << 40] { clock.add(frames: frames, nanoseconds: time) }
    }
    let timing = clock.timing
    #expect(timing.drift == nil)
    #expect(timing.lostMilliseconds.isFinite)
  }

  @Test("OBS clicks every 0.07 s of drift", arguments: [(20.0, 3_500.0), (100, 700), (1_000, 70)])
  func clicks(ppm: Double, seconds: Double) throws {
    var deliveries = Deliveries(seed: 5)
    deliveries.driftPpm = -ppm
    let drift = try #require(timing(deliveries, seconds: 20).drift)
    #expect(isNear(drift.clickIntervalSeconds, seconds, within: 0.03 * seconds))
    let none = try #require(timing(Deliveries(seed: 4), seconds: 10).drift)
    #expect((none.clickIntervalSeconds == nil) == none.isInsignificant)
  }
}
