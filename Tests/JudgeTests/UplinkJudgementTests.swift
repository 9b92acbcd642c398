import Rig
import Testing

@testable import Judge

@Suite("Judging an uplink")
struct UplinkJudgementTests {
  typealias Case = JudgementCase<UplinkEvidence>

  static let cases: [Case] = [
    Case("good", ["uplink.ready pass"], .ready) { _ in },
    Case("no ingest named", ["uplink.no_ingest skip"], .undetermined) { $0.measurement = nil },
    Case("worker failed", ["uplink.failed timeout"], .undetermined) {
      $0.failure = BenchFailure(code: .uplinkFailed, status: .timeout)
    },
    Case("connected only", ["uplink.connect_only skip"], .undetermined) {
      $0.measurement = Good.connection
    },
    Case("might have gone live", ["uplink.may_go_live skip"], .undetermined) {
      $0.measurement = Good.connection
      $0.unpublished = .mayGoLive
    },
    Case("no key", ["uplink.no_key skip"], .undetermined) {
      $0.measurement = Good.connection
      $0.unpublished = .noKey
    },
    Case(
      "connected to the platform, own run good",
      ["uplink.connect_only pass", "uplink.ready pass"],
      .ready
    ) {
      $0.reached = [Good.connection]
      $0.measurement = Good.run("rtmp://10.0.0.2/app")
    },
    Case(
      "connected to the platform, own run drops frames",
      ["uplink.connect_only pass", "uplink.queue fail"],
      .notReady
    ) {
      $0.reached = [Good.connection]
      $0.measurement = Good.run("rtmp://10.0.0.2/app")
      $0.measurement?.paced?.queueMaxMs = 800
    },
    Case(
      "connected to the platform, own ingest refused",
      ["uplink.connect_only pass", "uplink.reach.refused fail"],
      .notReady
    ) {
      $0.reached = [Good.connection]
      $0.measurement = UplinkMeasurement(ingest: "rtmp://10.0.0.2/app")
      $0.measurement?.failure = UplinkFailure(code: .uplinkRefused)
    },
    Case(
      "the test of the platform's ingest hung, own run good",
      ["uplink.ready pass", "uplink.stalled timeout"],
      .undetermined
    ) {
      $0.measurement = Good.run("rtmp://10.0.0.2/app")
      $0.failures = ["rtmp://platform/app": BenchFailure(.uplinkStalled, detail: nil)]
    },
    Case(
      "connected to both only",
      ["uplink.connect_only pass", "uplink.connect_only skip"],
      .undetermined
    ) {
      $0.reached = [Good.connection]
      $0.measurement = Good.connection
    },
    Case(
      "platform refused, own run good",
      ["uplink.reach.refused fail", "uplink.ready pass"],
      .notReady
    ) {
      $0.reached = [Good.refused("rtmp://platform/app")]
      $0.measurement = Good.run("rtmp://10.0.0.2/app")
    },
    Case(
      "one of two platforms refused, own run good",
      ["uplink.reach.refused fail", "uplink.connect_only pass", "uplink.ready pass"],
      .notReady
    ) {
      $0.reached = [Good.connection, Good.refused("rtmp://other/app")]
      $0.measurement = Good.run("rtmp://10.0.0.2/app")
    },
    Case(
      "two platforms connected to, and no run",
      ["uplink.connect_only skip", "uplink.connect_only skip"],
      .undetermined
    ) {
      $0.reached = [Good.connection, Good.connection]
      $0.measurement = nil
    },
    Case("not even connected, and nobody says why", ["uplink.failed error"], .undetermined) {
      $0.measurement = UplinkMeasurement(ingest: "rtmp://platform/app")
      $0.measurement?.reached = .connected
    },
    Case("bulk run without a paced one", ["uplink.failed error"], .undetermined) {
      $0.measurement?.paced = nil
    },
    Case("paced run that is no number", ["uplink.failed error"], .undetermined) {
      $0.measurement?.paced?.queueMaxMs = .nan
    },
    Case("queue of 700 ms", ["uplink.ready pass"], .ready) {
      $0.measurement?.paced?.queueMaxMs = 700
    },
    Case("queue of 701 ms", ["uplink.queue fail"], .notReady) {
      $0.measurement?.paced?.queueMaxMs = 701
    },
    Case("frames dropped", ["uplink.queue fail"], .notReady) {
      $0.measurement?.paced?.dropShare = 0.001
    },
    Case("queue of 351 ms most of the time", ["uplink.queue warn"], .ready) {
      $0.measurement?.paced?.queueP95Ms = 351
    },
    Case("stall of 501 ms", ["uplink.unsteady skip"], .undetermined) {
      $0.measurement?.paced?.longestStallMs = 501
    },
    Case("seconds that vary", ["uplink.unsteady skip"], .undetermined) {
      $0.measurement?.worstSecondKbps = 4000
    },
    // Recorded in moving cars: ten calm seconds, and another rate in the next ones.
    Case("seconds that are even, but not their fifths", ["uplink.unsteady skip"], .undetermined) {
      $0.measurement?.fifthsVariation = 0.25
    },
    Case("seconds that vary, far above the stream", ["uplink.unsteady warn"], .ready) {
      $0.measurement?.goodputKbps = 45_000
      $0.measurement?.worstSecondKbps = 20_000
    },
    Case("too slow for the smallest picture", ["uplink.rate.low fail"], .notReady) {
      $0.carry(800, paced: 700)
    },
    Case("enough in bulk, but the pace was below the need", ["uplink.rate.low skip"], .undetermined)
    {
      $0.measurement?.paced?.bitrateKbps = 700
    },
    Case("too slow, but there is no platform", ["uplink.ready pass"], .ready) {
      $0.carry(800, paced: 700)
      $0.need = nil
    },
    Case("2 % sent again", ["uplink.ready pass"], .ready) {
      $0.measurement?.retransmittedBytes = 400_000
    },
    Case("3 % sent again", ["uplink.loss warn"], .ready) {
      $0.measurement?.retransmittedBytes = 600_000
    },
    // Once the queue drops of the filled link were told as the link's losses.
    Case("much sent again, but not at the stream's pace", ["uplink.ready pass"], .ready) {
      $0.measurement?.retransmittedBytes = 2_000_000
      $0.measurement?.paced?.retransmittedBytes = 0
    },
    Case("1 % sent again by cubic, which that holds back", ["uplink.loss warn"], .ready) {
      $0.measurement?.congestionControl = "cubic"
      $0.measurement?.paced?.retransmittedBytes = 62_500
    },
    // Once cubic was named only where the stream held in spite of it.
    Case(
      "1 % sent again by cubic, which lost a stream with it",
      ["uplink.queue fail", "uplink.loss warn"],
      .notReady
    ) {
      $0.loseByCubic(rttMs: 44)
    },
    Case("1 % sent again by cubic, before a full queue", ["uplink.queue fail"], .notReady) {
      $0.loseByCubic(rttMs: 60)
    },
    Case("1 % sent again by cubic, of more than the link carried", ["uplink.queue fail"], .notReady)
    {
      $0.loseByCubic(rttMs: 44)
      $0.measurement?.goodputKbps = 5900
    },
    Case("1 % sent again by bbr", ["uplink.ready pass"], .ready) {
      $0.measurement?.congestionControl = "bbr"
      $0.measurement?.paced?.retransmittedBytes = 62_500
    },
    Case("the ingest held the test up", ["uplink.limited warn"], .ready) {
      $0.measurement?.limits = UplinkLimits(
        networkShare: 0.7,
        receiverShare: 0.3,
        socketShare: 0
      )
    },
    Case("the ingest held a test up that reached its cap", ["uplink.ready pass"], .ready) {
      $0.measurement?.capKbps = 8000
      $0.measurement?.limits = UplinkLimits(
        networkShare: 0.7,
        receiverShare: 0.3,
        socketShare: 0
      )
    },
    Case("this machine held it up for a fifth of the time", ["uplink.ready pass"], .ready) {
      $0.measurement?.limits = UplinkLimits(
        networkShare: 0.8,
        receiverShare: 0,
        socketShare: 0.2
      )
    },
    // Once no queue and no drop were a pass, though nothing had been sent.
    Case("nothing arrived, and nothing waited", ["uplink.failed error"], .undetermined) {
      $0.measurement?.paced?.ackedKbps = 0
      $0.measurement?.paced?.queueMaxMs = 0
      $0.measurement?.paced?.queueP95Ms = 0
    },
    // Once a warning, beside a stream that was called ready and had not arrived.
    Case("a proxy buffers", ["uplink.proxy skip"], .undetermined) {
      $0.measurement?.rtmpAckedBytes = 15_000_000
    },
    Case("an ingest acknowledges in windows of its own", ["uplink.ready pass"], .ready) {
      $0.measurement?.rtmpAckedBytes = 15_000_000
      $0.measurement?.rtmpAckStepBytes = 2_500_000
    },
    Case("two windows on their way in a short run", ["uplink.ready pass"], .ready) {
      $0.measurement?.ackedBytes = 1_000_000
      $0.measurement?.rtmpAckedBytes = 870_000
    },
    Case("certificate for 3 days", ["uplink.ready pass"], .ready) { $0.certificate(days: 3) },
    Case(
      "certificate for less",
      ["uplink.certificate.expiring warn", "uplink.ready pass"],
      .ready
    ) { $0.certificate(days: 2.9) },
    Case(
      "connected only, with a certificate that ends",
      ["uplink.certificate.expiring warn", "uplink.connect_only skip"],
      .undetermined
    ) {
      $0.measurement = Good.connection
      $0.certificate(days: 1)
    },
    Case("IPv6 that leads nowhere", ["uplink.family.dead warn", "uplink.ready pass"], .ready) {
      $0.tried([("ipv4", 1935, 20, nil), ("ipv6", 1935, 1500, "timed_out")])
    },
    Case("IPv4 that leads nowhere", ["uplink.family.dead warn", "uplink.ready pass"], .ready) {
      $0.tried([("ipv4", 1935, 5000, "timed_out"), ("ipv6", 1935, 20, nil)])
    },
    Case("no IPv6 in this network, which costs no time", ["uplink.ready pass"], .ready) {
      $0.tried([("ipv4", 1935, 20, nil), ("ipv6", 1935, 0.2, "unreachable")])
    },
    Case("one of two IPv4 addresses is slow to fail", ["uplink.ready pass"], .ready) {
      $0.tried([("ipv4", 1935, 900, "timed_out"), ("ipv4", 1935, 20, nil)])
    },
    Case("another port", ["uplink.ready pass"], .ready) {
      $0.tried([("ipv4", 1935, 20, nil), ("ipv6", 443, 900, "timed_out")])
    },
    Case("5 MB over a metered connection", ["uplink.ready pass"], .ready) {
      $0.meteredMegabytes = 5
    },
    Case("more of it", ["computer.metered warn", "uplink.ready pass"], .ready) {
      $0.meteredMegabytes = 5.1
    },
    Case("no receipts", ["uplink.ready pass"], .ready) { $0.measurement?.rtmpAckedBytes = nil },
  ]

  @Test("evidence leads to findings and a verdict", arguments: cases)
  func verdicts(_ item: Case) throws {
    let judgement = judge(item.changed(Good.uplink), by: try Good.limits.uplink)
    #expect(judgement.summary == item.findings.sorted())
    #expect(judgement.verdict == item.verdict)
    #expect(judgement.findings.allSatisfy { ($0.remedy == nil) == ($0.status == .pass) })
    #expect(judgement.findings.allSatisfy { $0.target.kind == .uplink })
  }

  @Test(
    "every failure to reach or publish is a fail, but for what may be the test's own",
    arguments: FindingCode.allCases.filter { $0.rawValue.hasPrefix("uplink.reach.") }
      + [.uplinkStalled, .uplinkClosed, .uplinkFailed]
  )
  func failures(code: FindingCode) throws {
    var uplink = Good.uplink
    uplink.measurement?.failure = UplinkFailure(code: code, detail: "no")
    let judgement = judge(uplink, by: try Good.limits.uplink)
    #expect(judgement.findings.map(\.code) == [code])
    #expect(judgement.verdict == (code == .uplinkFailed ? .undetermined : .notReady))
    #expect(judgement.findings.first?.arguments["detail"] == "no")
  }

  @Test("what was proven elsewhere is said")
  func provenElsewhere() throws {
    var uplink = Good.uplink
    uplink.reached = [Good.connection]
    uplink.measurement = Good.run("rtmp://10.0.0.2/app")
    let judgement = judge(uplink, by: try Good.limits.uplink)
    let reached = try #require(judgement.finding(.uplinkConnectOnly))
    #expect(reached.target.id == "rtmp://platform/app")
    #expect(reached.arguments["proven_at"] == "rtmp://10.0.0.2/app")
    #expect(judgement.finding(.uplinkReady)?.target.id == "rtmp://10.0.0.2/app")
  }

  /// It was told of the ingest that was named.
  @Test func `A test that hung is told of its own ingest`() throws {
    var uplink = Good.uplink
    uplink.failures = ["rtmp://platform/app": BenchFailure(.uplinkStalled, detail: nil)]
    let judgement = judge(uplink, by: try Good.limits.uplink)
    #expect(judgement.finding(.uplinkStalled)?.target.id == "rtmp://platform/app")
    #expect(judgement.finding(.uplinkReady)?.target.id == uplink.measurement?.ingest)
  }

  @Test("a worse uplink is never judged better")
  func monotonic() throws {
    let limits = try Good.limits.uplink
    func ranks(_ steps: [Double], _ change: (inout UplinkEvidence, Double) -> Void) -> [Int] {
      steps.map { step in
        var uplink = Good.uplink
        change(&uplink, step)
        return judge(uplink, by: limits).verdict.rank
      }
    }
    let series = [
      ranks(Array(stride(from: 0, through: 1500, by: 1))) {
        $0.measurement?.paced?.queueMaxMs = $1
      },
      ranks(Array(stride(from: 0, through: 1, by: 0.01))) { $0.measurement?.paced?.dropShare = $1 },
      ranks(Array(stride(from: 8000, through: 0, by: -5))) { uplink, kbps in
        // Paced at what a link that slow would let the bench pace at.
        uplink.carry(kbps, paced: max(1, min(6000, kbps * 0.85)))
      },
    ]
    for ranks in series {
      #expect(ranks == ranks.sorted())
      #expect(ranks.first == 0 && ranks.last == 2)
    }
  }
}

extension UplinkEvidence {
  /// A stream that lost one segment of a hundred and did not hold, on a link of 40 ms.
  fileprivate mutating func loseByCubic(rttMs: Double) {
    measurement?.congestionControl = "cubic"
    measurement?.minRttMs = 40
    measurement?.rttMs = rttMs
    measurement?.paced?.retransmittedBytes = 62_500
    measurement?.paced?.queueMaxMs = 750
  }

  /// A steady link that carries so much.
  fileprivate mutating func carry(_ kbps: Double, paced: Double) {
    measurement?.goodputKbps = kbps
    measurement?.worstSecondKbps = kbps * 0.95
    measurement?.paced?.bitrateKbps = paced
  }
}

extension UplinkEvidence {
  fileprivate mutating func certificate(days: Double) {
    measurement?.reach = IngestReach(host: "a", port: 443)
    measurement?.reach?.tls = IngestTLS()
    measurement?.reach?.tls?.expiresInDays = days
  }

  fileprivate mutating func tried(_ tries: [(String, Int, Double, String?)]) {
    measurement?.reach = IngestReach(host: "a", port: 1935)
    measurement?.reach?.attempts = tries.map { family, port, ms, error in
      ReachAttempt(address: family, family: family, port: port, ms: ms, error: error)
    }
  }
}
