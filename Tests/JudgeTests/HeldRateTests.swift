import Rig
import Testing
import Uplink

@testable import Judge

@Suite("The rate that holds")
struct HeldRateTests {
  let limits: UplinkThresholds

  init() throws { limits = try Good.limits.uplink }

  /// A fast phase alone, of seconds as given.
  static func run(_ seconds: [Double], paced: PacedRun? = nil) -> UplinkMeasurement {
    var run = UplinkMeasurement(ingest: "x")
    run.seconds = Double(seconds.count)
    run.timeline = seconds.enumerated().map {
      UplinkSecond(second: $0.offset, ackedKbps: $0.element, rttMs: 20, retransmittedBytes: 0)
    }
    run.goodputKbps = seconds.isEmpty ? nil : seconds.reduce(0, +) / Double(seconds.count)
    run.worstSecondKbps = seconds.min()
    run.paced = paced
    return run
  }

  static func paced(_ kbps: Double, queue: Double = 100) -> PacedRun {
    PacedRun(
      bitrateKbps: kbps,
      seconds: 10,
      queueP95Ms: queue,
      queueMaxMs: queue,
      dropShare: 0,
      droppedFrames: 0,
      ackedKbps: 5000,
      longestStallMs: 0
    )
  }

  @Test(
    "the share of the mean falls in a straight line from 0.85 at CV 0.1 to 0.7 at CV 0.3",
    arguments: [
      (0.0, 0.85), (0.1, 0.85), (0.15, 0.8125), (0.2, 0.775), (0.25, 0.7375), (0.3, 0.7),
      (0.9, 0.7),
    ]
  )
  func headroom(variation: Double, share: Double) {
    #expect(abs(limits.headroom.share(at: variation) - share) < 1e-12)
  }

  @Test("a variation that is not known counts as unsteady")
  func unknownVariation() {
    #expect(limits.headroom.share(at: nil) == 0.7)
  }

  @Test("an even link holds 85 % of its mean")
  func even() throws {
    let held = try #require(HeldRate(Self.run(Array(repeating: 6200, count: 10)), by: limits))
    #expect(abs(held.kbps - 5270) < 1e-9)
    #expect(held.meanKbps == 6200)
    #expect(held.variation == 0)
  }

  @Test("an even link whose fifths of a second differ holds 75 %, more only where a run proves it")
  func uneven() throws {
    var run = Self.run(Array(repeating: 6000, count: 10))
    run.fifthsVariation = 0.1
    #expect(HeldRate(run, by: limits)?.kbps == 4500)
    run.paced = Self.paced(5000)
    #expect(HeldRate(run, by: limits)?.kbps == 5000)
  }

  @Test("the slowest second bounds it the more, the more the seconds vary")
  func slowest() throws {
    // Mean 5700, CV 0.15789: 0.80658 of the mean is 4597.5, the slowest second allows 2700; of the
    // way from a steady link to an unsteady one 0.28947 is gone.
    let held = try #require(
      HeldRate(Self.run(Array(repeating: 6000, count: 9) + [3000]), by: limits)
    )
    #expect(abs(held.kbps - 4048.3) < 0.2)
    #expect(abs((held.variation ?? 0) - 0.15789) < 1e-4)
  }

  @Test("of a longer run 5 % of the seconds may be slower")
  func tail() throws {
    let long = Array(repeating: 6000.0, count: 39) + [3000]
    let held = try #require(HeldRate(Self.run(long), by: limits))
    #expect(held.kbps > 4900)
  }

  @Test("a timeline that goes beyond the fast phase is not mixed into its spread")
  func wholeRun() throws {
    var run = Self.run([3000, 8000, 8000, 8000, 0, 6000, 6000, 6000, 6000, 6000])
    run.seconds = 3
    run.goodputKbps = 8000
    run.worstSecondKbps = 7900
    let held = try #require(HeldRate(run, by: limits))
    #expect(abs((held.variation ?? 0) - 0.0125 / 1.54) < 1e-9)
    #expect(abs(held.kbps - 6800) < 1e-9)
  }

  @Test("a paced run that passed proves its rate, up to the share of the mean")
  func proven() throws {
    let seconds = Array(repeating: 6000.0, count: 9) + [3000]
    let proven = try #require(HeldRate(Self.run(seconds, paced: Self.paced(4200)), by: limits))
    #expect(proven.kbps == 4200)
    let beyond = try #require(HeldRate(Self.run(seconds, paced: Self.paced(5600)), by: limits))
    #expect(beyond.kbps > 4500 && beyond.kbps < 5600)
  }

  @Test("where the fast phase was capped, a paced run proves more than its share")
  func capped() throws {
    var run = Self.run(Array(repeating: 6000, count: 10), paced: Self.paced(5800))
    #expect(HeldRate(run, by: limits).map { $0.kbps < 5200 } == true)
    run.capKbps = 6050
    #expect(HeldRate(run, by: limits)?.kbps == 5800)
  }

  @Test("a paced run that failed holds it down")
  func failed() throws {
    let run = Self.run(Array(repeating: 6000, count: 10), paced: Self.paced(5000, queue: 900))
    #expect(HeldRate(run, by: limits)?.kbps == 3500)
  }

  @Test("a paced run alone is all that is known")
  func pacedAlone() throws {
    #expect(HeldRate(Self.run([], paced: Self.paced(3000)), by: limits)?.kbps == 3000)
    #expect(HeldRate(Self.run([], paced: Self.paced(3000, queue: 900)), by: limits)?.kbps == 2100)
    #expect(HeldRate(Self.run([]), by: limits) == nil)
  }

  @Test("a link that carried nothing holds nothing")
  func nothing() {
    #expect(HeldRate(Self.run([0, 0, 0]), by: limits)?.kbps == 0)
  }

  @Test("numbers that are none give no rate")
  func notANumber() {
    for value in [Double.nan, .infinity, -1] {
      var run = Self.run([6000, 6000])
      run.goodputKbps = value
      #expect(HeldRate(run, by: limits) == nil)
    }
    #expect(HeldRate(Self.run([6000, .nan]), by: limits) == nil)
  }

  @Test("a little less changes it a little, and never for the better")
  func continuous() throws {
    var last: Double?
    for dip in stride(from: 6000.0, through: 0, by: -10) {
      let held = try #require(
        HeldRate(Self.run(Array(repeating: 6000, count: 9) + [dip]), by: limits)
      )
      if let last {
        #expect(held.kbps <= last + 1e-9)
        // No jump: twice the dip at most.
        #expect(last - held.kbps <= 20)
      }
      last = held.kbps
    }
  }
}
