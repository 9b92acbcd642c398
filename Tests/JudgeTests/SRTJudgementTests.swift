import Rig
import Testing

@testable import Judge

@Suite("Judging an uplink over SRT or to a measurement server")
struct SRTJudgementTests {
  typealias Case = JudgementCase<UplinkMeasurement>

  /// A run over SRT with nothing wrong: 5 ms of round trip, 120 ms of latency.
  static var good: UplinkMeasurement {
    var uplink = UplinkMeasurement(ingest: "srt://10.0.0.2:9000")
    uplink.reached = .published
    uplink.published = true
    uplink.srt = SRTLink(latencyMs: 120, peerVersion: "1.5.1", isEncrypted: false, unapplied: [])
    var run = PacedRun(
      bitrateKbps: 4628,
      seconds: 10,
      queueP95Ms: 15,
      queueMaxMs: 20,
      dropShare: 0,
      droppedFrames: 0,
      ackedKbps: 4628,
      longestStallMs: 0
    )
    run.srt = SRTFigures(
      latencyMs: 120,
      rttMinMs: 5,
      rttP95Ms: 6,
      rttMaxMs: 9,
      retransmittedShare: 0,
      droppedShare: 0,
      lostShare: 0,
      unacknowledgedShare: 0,
      unrepairedPackets: 0
    )
    uplink.paced = run
    uplink.pacedRuns = [run]
    return uplink
  }

  /// The latency is the measure of SRT, not the queue that OBS lets grow over TCP.
  @Test(arguments: [
    (65.0, 120.0, UplinkPromise.Confidence.medium), (66, 120, .none), (400, 800, .medium),
    (406, 800, .none),
  ])
  func `Losses leave as much of the latency again for another minute`(
    queueMs: Double,
    latencyMs: Double,
    confidence: UplinkPromise.Confidence
  ) throws {
    var uplink = Self.good
    uplink.paced?.srt?.retransmittedShare = 0.01
    uplink.paced?.srt?.latencyMs = latencyMs
    uplink.paced?.queueMaxMs = queueMs
    #expect(promise(uplink, by: try Good.limits.uplink)?.confidence == confidence)
  }

  static let cases: [Case] = [
    Case("good", ["uplink.ready pass"], .ready) { _ in },
    Case("given up by the sender", ["uplink.srt.dropped fail"], .notReady) {
      $0.paced?.dropShare = 0.0001
    },
    Case("lost for good", ["uplink.srt.lost fail"], .notReady) {
      $0.paced?.srt?.unrepairedPackets = 1
    },
    Case("nearly lost for good", ["uplink.ready pass"], .ready) {
      $0.paced?.srt?.unrepairedPackets = 0.99
    },
    Case("a third of the latency in the queue", ["uplink.ready pass"], .ready) {
      $0.paced?.queueP95Ms = 39
    },
    Case("more than that", ["uplink.srt.queue warn"], .ready) { $0.paced?.queueP95Ms = 41 },
    Case("as long as the latency beyond the way itself", ["uplink.ready pass"], .ready) {
      $0.paced?.queueMaxMs = 125
    },
    Case("later than the latency", ["uplink.srt.queue fail"], .notReady) {
      $0.paced?.queueMaxMs = 126
    },
    Case("a queue of OBS's limit within a long latency", ["uplink.ready pass"], .ready) {
      $0.paced?.queueMaxMs = 1200
      $0.paced?.srt?.latencyMs = 4000
    },
    Case("a round trip of a quarter of the latency", ["uplink.ready pass"], .ready) {
      $0.paced?.srt?.rttP95Ms = 30
    },
    Case("a longer one", ["uplink.srt.latency warn"], .ready) {
      $0.paced?.srt?.rttP95Ms = 30.1
    },
    Case("a quarter sent again", ["uplink.ready pass"], .ready) {
      $0.paced?.srt?.retransmittedShare = 0.25
    },
    Case("more sent again", ["uplink.srt.retransmitted warn"], .ready) {
      $0.paced?.srt?.retransmittedShare = 0.26
    },
    Case("options that are not applied", ["uplink.srt.options warn"], .ready) {
      $0.srt?.unapplied = ["maxbw"]
    },
    Case("figures that are no numbers", ["uplink.failed error"], .undetermined) {
      $0.paced?.srt?.rttP95Ms = .nan
    },
    Case("no run", ["uplink.failed error"], .undetermined) { $0.paced = nil },
    Case("wrong passphrase", ["uplink.reach.passphrase fail"], .notReady) {
      $0.failure = UplinkFailure(code: .uplinkPassphrase)
    },
    Case("no libsrt", ["uplink.srt.library error"], .undetermined) {
      $0.failure = UplinkFailure(code: .uplinkSRTLibrary)
    },
    Case("answered without a stream identifier", ["uplink.connect_only skip"], .undetermined) {
      $0.published = false
      $0.reached = .handshaken
      $0.paced = nil
    },
  ]

  @Test("measurement leads to findings and a verdict", arguments: cases)
  func verdicts(_ item: Case) throws {
    let evidence = UplinkEvidence(measurement: item.changed(Self.good))
    let judgement = judge(evidence, by: try Good.limits.uplink)
    #expect(judgement.summary == item.findings.sorted())
    #expect(judgement.verdict == item.verdict)
    #expect(judgement.findings.allSatisfy { ($0.remedy == nil) == ($0.status == .pass) })
  }

  @Test("the latency that is asked for is four round trips")
  func wantedLatency() throws {
    var uplink = Self.good
    uplink.paced?.srt?.rttP95Ms = 81
    let judgement = judge(UplinkEvidence(measurement: uplink), by: try Good.limits.uplink)
    let finding = try #require(judgement.finding(.uplinkSRTLatency))
    #expect(finding.arguments["wanted_latency_ms"] == "330.0")
    #expect(finding.threshold?.value == 30)
    #expect(finding.threshold?.unit == "ms")
  }

  @Test("a run over SRT promises its bitrate, one that fails none")
  func promises() throws {
    let limits = try Good.limits.uplink
    let promised = try #require(promise(Self.good, by: limits))
    #expect(promised.kbps == 4628)
    #expect(promised.confidence == .high)
    let changes: [(inout PacedRun) -> Void] = [
      { $0.dropShare = 0.01 }, { $0.srt?.unrepairedPackets = 3 }, { $0.queueMaxMs = 400 },
    ]
    for change in changes {
      var uplink = Self.good
      var run = try #require(uplink.paced)
      change(&run)
      uplink.paced = run
      #expect(promise(uplink, by: limits)?.confidence == UplinkPromise.Confidence.none)
      #expect(promise(uplink, by: limits)?.kbps == nil)
      let held = try #require(HeldRate(uplink, by: limits))
      #expect(held.kbps < 4628)
    }
    var lossy = Self.good
    lossy.paced?.srt?.retransmittedShare = 0.03
    #expect(promise(lossy, by: limits)?.confidence == .medium)
  }

  @Test("a measurement server shows a capacity, and never that a stream holds")
  func bulk() throws {
    let limits = try Good.limits.uplink
    var uplink = UplinkMeasurement(ingest: "wss://server/ndt/v7/upload?***")
    uplink.reached = .accepted
    uplink.goodputKbps = 10_000
    uplink.worstSecondKbps = 9900
    uplink.seconds = 10
    uplink.ndt7 = NDT7Link(isPublished: false)
    uplink.ndt7?.ackedBytesThen = 1_000_000
    uplink.ndt7?.serverReceivedBytes = 950_000
    let judgement = judge(UplinkEvidence(measurement: uplink), by: limits)
    #expect(judgement.summary == ["uplink.bulk_only skip"])
    #expect(judgement.verdict == .undetermined)
    #expect(judgement.finding(.uplinkBulkOnly)?.arguments["held_kbps"] == "8500.0")
    #expect(promise(uplink, by: limits) == nil)
    uplink.ndt7?.serverReceivedBytes = 949_000
    let gap = judge(UplinkEvidence(measurement: uplink), by: limits)
    #expect(gap.summary == ["uplink.bulk_only skip", "uplink.proxy warn"])
    for code in [FindingCode.uplinkServerFailed, .uplinkServerBusy] {
      uplink.failure = UplinkFailure(code: code)
      let failed = judge(UplinkEvidence(measurement: uplink), by: limits)
      #expect(failed.summary == ["\(code.rawValue) error"])
      #expect(failed.verdict == .undetermined)
    }
  }
}
