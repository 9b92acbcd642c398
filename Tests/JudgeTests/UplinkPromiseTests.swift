import Rig
import Testing

@testable import Judge

@Suite("What an uplink is said to hold")
struct UplinkPromiseTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let confidence: UplinkPromise.Confidence
    let doubts: [UplinkPromise.Doubt]
    let change: @Sendable (inout UplinkMeasurement) -> Void

    init(
      _ description: String,
      _ confidence: UplinkPromise.Confidence,
      _ doubts: [UplinkPromise.Doubt],
      _ change: @escaping @Sendable (inout UplinkMeasurement) -> Void
    ) {
      testDescription = description
      self.confidence = confidence
      self.doubts = doubts
      self.change = change
    }
  }

  static let cases: [Case] = [
    Case("even and long enough", .high, []) { _ in },
    Case("a short paced run", .low, [.short]) { $0.paced?.seconds = 4 },
    Case("a short fast phase", .low, [.short]) { $0.seconds = 3 },
    Case("a short fast phase, which carried twice the stream", .high, []) {
      $0.set(seconds: [12_000, 12_000, 12_000, 12_000])
    },
    Case("seconds that vary", .medium, [.varies]) {
      $0.set(seconds: [8000, 6500, 8000, 6500, 8000, 6500, 8000, 6500, 8000, 5200])
    },
    Case("seconds that vary too much", .none, [.varies]) {
      $0.set(seconds: [9000, 4000, 9000, 4000, 9000, 4000, 9000, 4000, 9000, 4000])
    },
    Case("seconds that vary too much, far above the stream", .low, [.varies]) {
      $0.set(seconds: [90_000, 40_000, 90_000, 40_000, 90_000, 40_000, 90_000, 40_000])
    },
    Case("even seconds of very uneven fifths", .none, [.uneven, .fluctuates]) {
      $0.fifthsVariation = 0.18
    },
    Case("fifths a little less uneven", .medium, [.uneven]) { $0.fifthsVariation = 0.17 },
    // Satellite links that dipped within the minute had shown 0.03.
    Case("fifths hardly uneven", .medium, [.uneven]) { $0.fifthsVariation = 0.02 },
    Case("fifths hardly uneven, and a queue that is nearly too long", .low, [.uneven]) {
      $0.fifthsVariation = 0.02
      $0.paced?.queueMaxMs = 500
    },
    // bbr leaves no queue to tell it by; such a link dipped within the minute.
    Case("fifths of which nothing is known", .medium, [.uneven]) {
      $0.notMeasured["fifths_variation"] = "no_queue"
    },
    Case("a link that carried all it was asked to", .high, []) {
      $0.notMeasured["fifths_variation"] = "no_queue"
      $0.capKbps = $0.goodputKbps
    },
    Case("fifths as even as segments let them be", .high, []) { $0.fifthsVariation = 0.01 },
    Case("very uneven fifths, far above the stream", .low, [.uneven, .fluctuates]) {
      $0.fifthsVariation = 0.5
      $0.set(seconds: [21_000, 20_000, 21_000, 20_000, 21_000, 20_000, 21_000, 20_000])
    },
    // Once half of the slowest second was promised: recordings of a moving cell did not hold at 0.41 and
    // 0.46 of it.
    Case("very uneven fifths, a little above the stream", .none, [.uneven, .fluctuates]) {
      $0.fifthsVariation = 0.5
      $0.set(seconds: [14_000, 13_000, 14_000, 13_000, 14_000, 13_000, 14_000, 13_000])
    },
    Case("a proxy that holds back what the ingest has not read", .none, [.hoarded]) {
      $0.rtmpAckedBytes = 15_000_000
    },
    Case("losses that make its fifths uneven", .medium, [.uneven, .fluctuates, .loses]) {
      $0.fifthsVariation = 0.5
      $0.retransmittedBytes = 600_000
    },
    // Recorded in a moving car: promised a quarter of its mean, of which 1.5 % was dropped.
    Case("losses, uneven fifths and a stall", .none, [.uneven, .fluctuates, .stalled, .loses]) {
      $0.fifthsVariation = 0.29
      $0.longestStallMs = 800
      $0.retransmittedBytes = 600_000
    },
    Case("a stall in the fast phase", .none, [.stalled]) { $0.longestStallMs = 800 },
    Case("a stall in the paced run", .none, [.stalled]) { $0.paced?.longestStallMs = 501 },
    Case("losses", .medium, [.loses]) { $0.retransmittedBytes = 600_000 },
    Case("losses, and a minute that would cost a frame here and there", .medium, [.loses]) {
      $0.retransmittedBytes = 600_000
      $0.paced?.queueMinuteMs = 900
    },
    Case("losses, and a minute that would cost whole groups of pictures", .none, [.loses]) {
      $0.retransmittedBytes = 600_000
      $0.paced?.queueMinuteMs = 901
    },
    Case("losses, a long queue, and too short a run to tell of a minute", .none, [.loses]) {
      $0.retransmittedBytes = 600_000
      $0.paced?.queueMaxMs = 351
    },
    Case("frames dropped", .none, [.noRunPassed]) { $0.paced?.dropShare = 0.001 },
    Case("a queue beyond OBS's limit", .none, [.noRunPassed]) { $0.paced?.queueMaxMs = 701 },
  ]

  @Test(arguments: cases)
  func promised(_ row: Case) throws {
    var uplink = try #require(Good.uplink.measurement)
    row.change(&uplink)
    let promise = try #require(promise(uplink, by: try Good.limits.uplink))
    #expect(promise.confidence == row.confidence)
    #expect(promise.doubts == row.doubts)
    #expect(promise.kbps == (row.confidence == .none ? nil : 6000))
  }

  @Test func `Nothing is promised without a run at a stream's pace`() throws {
    var uplink = try #require(Good.uplink.measurement)
    uplink.paced = nil
    #expect(promise(uplink, by: try Good.limits.uplink) == nil)
  }

  /// Once a slower run passed after one that failed, the faster one's rate must not come back.
  @Test func `After a run that failed, no more is held than what passed`() throws {
    var uplink = try #require(Good.uplink.measurement)
    let passed = try #require(uplink.paced)
    var failed = passed
    failed.bitrateKbps = 6800
    failed.dropShare = 0.2
    var slower = passed
    slower.bitrateKbps = 5000
    uplink.pacedRuns = [failed, slower]
    uplink.paced = slower
    let limits = try Good.limits.uplink
    #expect(promise(uplink, by: limits)?.kbps == 5000)
    #expect(HeldRate(uplink, by: limits)?.kbps == 5000)
  }
}

extension UplinkMeasurement {
  fileprivate mutating func set(seconds rates: [Double]) {
    seconds = Double(rates.count)
    goodputKbps = rates.reduce(0, +) / Double(rates.count)
    worstSecondKbps = rates.min()
    timeline = rates.enumerated().map {
      UplinkSecond(second: $0.offset, ackedKbps: $0.element, rttMs: 20, retransmittedBytes: 0)
    }
  }
}
