import Output
import Rig
import TestExtensions
import Testing
import Text

/// `airworthy bench upload`, word for word.
@Suite struct UplinkBenchTextTests {
  /// A satellite link, which held less than was tried first.
  private static var uneven: UplinkMeasurement {
    var uplink = UplinkMeasurement(ingest: "rtmp://a/app")
    uplink.address = "192.0.2.1"
    uplink.connectMs = 41.3
    uplink.reached = .published
    uplink.published = true
    uplink.seconds = 10
    uplink.goodputKbps = 8000
    uplink.worstSecondKbps = 7100
    uplink.p5Kbps = 7210
    uplink.variation = 0.052
    uplink.longestStallMs = 120
    uplink.rttMs = 62
    uplink.congestionControl = "cubic"
    uplink.retransmittedBytes = 2896
    uplink.sentBytes = 91_000_000
    uplink.pacedRuns = [
      run(6000, queueP95Ms: 420, queueMaxMs: 812, droppedFrames: 7),
      run(4500, queueP95Ms: 130, queueMaxMs: 320, droppedFrames: 0),
    ]
    uplink.paced = uplink.pacedRuns.last
    return uplink
  }

  private static func run(
    _ kbps: Double,
    queueP95Ms: Double,
    queueMaxMs: Double,
    droppedFrames: Int
  ) -> PacedRun {
    PacedRun(
      bitrateKbps: kbps,
      seconds: 60,
      queueP95Ms: queueP95Ms,
      queueMaxMs: queueMaxMs,
      dropShare: droppedFrames > 0 ? 0.01 : 0,
      droppedFrames: droppedFrames,
      ackedKbps: kbps,
      longestStallMs: 120
    )
  }

  @Test(arguments: Language.allCases)
  func `A promise says why it is no surer, and which streams were tried for it`(
    language: Language
  ) throws {
    let promise = UplinkPromise(kbps: 4500, confidence: .medium, doubts: [.uneven])
    let text = BenchText.text(
      Self.uneven.messages + promise.messages,
      [Finding(.uplinkReady, .pass, .init(kind: .uplink, id: "rtmp://a/app"))],
      rig: .thisMachine,
      language
    )
    try GoldenText.expect(text, is: "Output/bench-upload-\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func `Every doubt has its words, and no promise names none`(language: Language) throws {
    let unsure = UplinkPromise(
      kbps: 1200,
      confidence: .low,
      doubts: UplinkPromise.Doubt.allCases
    )
    let nothing = UplinkPromise(kbps: nil, confidence: .none, doubts: [.fluctuates])
    let messages = unsure.messages + nothing.messages
    let text = BenchText.text(messages, [], rig: .thisMachine, language)
    try GoldenText.expect(text, is: "Output/bench-upload-doubts-\(language.rawValue).txt")
  }
}
