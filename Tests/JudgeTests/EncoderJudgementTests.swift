import Rig
import Testing

@testable import Judge

@Suite("Judging encoders")
struct EncoderJudgementTests {
  typealias Case = JudgementCase<EncoderEvidence>

  static let cases: [Case] = [
    Case("good", ["encoder.ready pass"], .ready) { _ in },
    Case("not measured", ["encoder.program skip"], .undetermined) { $0.measurement = nil },
    Case("a worker that failed", ["encoder.failed error"], .undetermined) {
      $0.failure = BenchFailure(code: .encoderFailed, status: .error)
    },
    Case("a driver that hangs", ["encoder.hung timeout"], .undetermined) {
      $0.failure = BenchFailure(code: .encoderHung, status: .timeout)
    },
    Case("no encoder works", ["encoder.none fail"], .notReady) {
      $0.measurement?.encoders = [MediaEncoder(.x264, state: .fails, fault: .failed)]
      $0.measurement?.trials = []
    },
    Case("works, but was given no time", ["encoder.failed error"], .undetermined) {
      $0.measurement?.trials = []
    },
    Case("stopped before anything was tried", ["encoder.untried skip"], .undetermined) {
      $0.measurement?.trials = []
      $0.measurement?.wasCutShort = true
    },
    Case("too slow so far, with the smallest untried", ["encoder.untried skip"], .undetermined) {
      $0.measurement?.trials = [Good.trial(0.03)]
      $0.measurement?.wasCutShort = true
    },
    // An encoder after the first had no time, and the first was called too slow.
    Case("too slow so far, with another encoder untried", ["encoder.untried skip"], .undetermined) {
      $0.measurement?.trials = [Good.trial(0.9)]
      $0.measurement?.noteUntried(margin: 1.3)
    },
    Case("one keeps up, with another untried", ["encoder.ready pass"], .ready) {
      $0.measurement?.noteUntried(margin: 1.3)
    },
    Case("exactly the margin", ["encoder.ready pass"], .ready) {
      $0.measurement?.trials = [Good.trial(1.3)]
    },
    Case("just below the margin", ["encoder.slow fail"], .notReady) {
      $0.measurement?.trials = [Good.trial(1.29)]
    },
    Case("a larger picture is too much", ["encoder.limits warn"], .ready) {
      $0.measurement?.trials = [Good.trial(0.9, height: 1080), Good.trial(2)]
    },
    Case("a faster picture is too much", ["encoder.limits warn"], .ready) {
      $0.measurement?.trials = [Good.trial(1, fps: 60), Good.trial(2)]
    },
    Case("two frames of thirty late", ["encoder.late fail"], .notReady) {
      $0.measurement?.trials[1].lateFrames = 2
    },
    // A single one made the whole rig not ready.
    Case("one frame of thirty late", ["encoder.late warn"], .ready) {
      $0.measurement?.trials[1].lateFrames = 1
    },
    Case("a card without its driver", ["encoder.hardware warn"], .ready) {
      $0.measurement?.encoders[1] = MediaEncoder(
        .h264VAAPI,
        device: "/dev/dri/renderD128",
        state: .fails,
        fault: .driver,
        detail: "libva error"
      )
    },
    Case("a card whose driver offers one codec of two", ["encoder.ready pass"], .ready) {
      $0.measurement?.encoders += [
        MediaEncoder(.hevcNVENC, state: .fails, fault: .unsupported),
        MediaEncoder(.h264NVENC, state: .works),
      ]
    },
  ]

  @Test("what was measured leads to its findings", arguments: cases)
  func findings(of evidence: Case) throws {
    let judgement = judge(evidence.changed(Good.encoder), by: try Good.limits.encoder)

    #expect(judgement.summary == evidence.findings)
    #expect(judgement.verdict == evidence.verdict)
  }

  @Test("of the presets that keep the margin the slowest is told, with the margin and its source")
  func slowest() throws {
    let finding = judge(Good.encoder, by: try Good.limits.encoder).findings[0]
    #expect(finding.arguments["preset"] == "faster")
    #expect(finding.measured == .init(key: "margin", value: 2.5))
    #expect(finding.threshold?.id == "encoder.margin" && finding.threshold?.source.isEmpty == false)
  }

  @Test("who may not use the card is told how to join its group")
  func denied() throws {
    var evidence = Good.encoder
    evidence.measurement?.encoders[1] = MediaEncoder(.h264VAAPI, state: .fails, fault: .denied)
    let finding = judge(evidence, by: try Good.limits.encoder).finding(.encoderHardware)
    #expect(finding?.remedy?.commands == ["sudo usermod -aG render,video $USER"])
  }
}
