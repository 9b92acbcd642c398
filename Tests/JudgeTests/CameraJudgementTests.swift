import Rig
import Testing

@testable import Judge

@Suite("Judging a camera")
struct CameraJudgementTests {
  typealias Case = JudgementCase<CameraEvidence>

  static let cases: [Case] = [
    Case("good", ["camera.ready pass"], .ready) { _ in },
    Case("none attached", ["camera.none fail"], .notReady) { $0 = CameraEvidence(device: nil) },
    Case("busy", ["camera.busy fail"], .notReady) { $0.unmeasured(.busy) },
    Case("denied", ["camera.denied fail"], .notReady) { $0.unmeasured(.denied) },
    Case("gone", ["camera.gone fail"], .notReady) { $0.unmeasured(.gone) },
    Case("hung", ["camera.hung timeout"], .undetermined) { $0.unmeasured(.hung) },
    Case("failed", ["camera.failed error"], .undetermined) { $0.unmeasured(.failed) },
    Case("never measured", ["camera.failed error"], .undetermined) { $0.unmeasured(.ready) },
    Case("bench hung", ["camera.hung timeout"], .undetermined) {
      $0.failure = BenchFailure(code: .cameraHung, status: .timeout)
    },
    Case("bench refused", ["camera.mode.refused fail"], .notReady) {
      $0.failure = BenchFailure(code: .cameraModeRefused, status: .fail)
    },
    Case("bench that calls its failure a pass", ["camera.failed error"], .undetermined) {
      $0.failure = BenchFailure(code: .cameraFailed, status: .pass)
    },
    Case("busy once, then measured", ["camera.ready pass"], .ready) {
      $0.device?.access = DeviceAccess(.busy)
    },
    Case("no frames", ["camera.frames.none fail"], .notReady) { $0.measurement?.frames = 0 },
    Case("no rate", ["camera.failed error"], .undetermined) { $0.measurement?.deliveredFps = nil },
    Case("rate that is no number", ["camera.failed error"], .undetermined) {
      $0.measurement?.deliveredFps = .nan
    },
    Case("98 % delivered", ["camera.ready pass"], .ready) { $0.measurement?.deliveredFps = 29.4 },
    Case("97.9 % delivered", ["camera.rate.low warn"], .ready) {
      $0.measurement?.deliveredFps = 29.37
    },
    Case("90 % delivered", ["camera.rate.low warn"], .ready) { $0.measurement?.deliveredFps = 27 },
    Case("89.9 % delivered", ["camera.rate.low fail"], .notReady) {
      $0.measurement?.deliveredFps = 26.97
    },
    Case("low light: half the rate", ["camera.rate.low fail"], .notReady) {
      $0.measurement?.deliveredFps = 15
    },
    Case("driver tells no rate, 30 delivered", ["camera.ready pass"], .ready) {
      $0.measurement?.negotiatedFps = nil
    },
    Case("driver tells no rate, 20 delivered", ["camera.rate.low warn"], .ready) {
      $0.measurement?.negotiatedFps = nil
      $0.measurement?.deliveredFps = 20
    },
    Case("driver tells no rate, 12 delivered", ["camera.rate.low fail"], .notReady) {
      $0.measurement?.negotiatedFps = nil
      $0.measurement?.deliveredFps = 12
    },
    Case("granted 24 of 30", ["camera.rate.negotiated warn"], .ready) { $0.negotiate(24) },
    Case("granted 5 of 30", ["camera.rate.negotiated fail"], .notReady) { $0.negotiate(5) },
    Case(
      "granted 24 of 30, delivered 12",
      ["camera.rate.low fail", "camera.rate.negotiated fail"],
      .notReady
    ) {
      $0.negotiate(24)
      $0.measurement?.deliveredFps = 12
    },
    Case("1 of 200 dropped", ["camera.ready pass"], .ready) {
      $0.measurement?.frames = 199
      $0.measurement?.droppedFrames = 1
    },
    Case("3 % dropped, which explains the rate", ["camera.frames.dropped warn"], .ready) {
      $0.measurement?.frames = 97
      $0.measurement?.droppedFrames = 3
      $0.measurement?.deliveredFps = 29.1
    },
    Case("20 % dropped, which explains the rate", ["camera.frames.dropped fail"], .notReady) {
      $0.measurement?.frames = 80
      $0.measurement?.droppedFrames = 20
      $0.measurement?.deliveredFps = 24
    },
    Case(
      "3 % dropped, which does not explain half the rate",
      ["camera.frames.dropped warn", "camera.rate.low fail"],
      .notReady
    ) {
      $0.measurement?.frames = 97
      $0.measurement?.droppedFrames = 3
      $0.measurement?.deliveredFps = 15
    },
    Case(
      "20 % dropped, which does not explain 12 of 30",
      ["camera.frames.dropped fail", "camera.rate.low fail"],
      .notReady
    ) {
      $0.measurement?.frames = 80
      $0.measurement?.droppedFrames = 20
      $0.measurement?.deliveredFps = 12
    },
    Case("1 % damaged", ["camera.frames.errors warn"], .ready) {
      $0.measurement?.errorFrames = 1
      $0.measurement?.shortFrames = 1
    },
    Case("6 % short", ["camera.frames.errors fail"], .notReady) {
      $0.measurement?.shortFrames = 9
    },
    Case("gap of 3 periods", ["camera.ready pass"], .ready) { $0.longest(100) },
    Case("gap of 4 periods", ["camera.frames.stall warn"], .ready) { $0.longest(134) },
    Case("gap of 501 ms", ["camera.frames.stall fail"], .notReady) { $0.longest(501) },
  ]

  @Test("evidence leads to findings and a verdict", arguments: cases)
  func verdicts(_ item: Case) throws {
    let judgement = judge(item.changed(Good.camera), by: try Good.limits.camera)
    #expect(judgement.summary == item.findings.sorted())
    #expect(judgement.verdict == item.verdict)
    #expect(judgement.findings.allSatisfy { ($0.remedy == nil) == ($0.status == .pass) })
    #expect(judgement.findings.allSatisfy { $0.target.kind == .camera })
  }

  @Test("a finding carries measured value, threshold and target")
  func evidence() throws {
    var camera = Good.camera
    camera.measurement?.deliveredFps = 15
    let finding = try #require(
      judge(camera, by: try Good.limits.camera).finding(.cameraRateLow)
    )
    #expect(finding.target == .init(kind: .camera, id: "usb-cam"))
    #expect(finding.measured == .init(key: "delivered_share", value: 0.5))
    #expect(finding.threshold?.id == "camera.delivered_share.fail")
    #expect(finding.threshold?.source.isEmpty == false)
    #expect(finding.arguments["delivered_fps"] == "15.0")
    #expect(finding.arguments["cause"] == nil)
  }

  @Test("a control that lengthens the exposure is the cause, with the command of this kernel")
  func exposure() throws {
    var camera = Good.camera
    camera.measurement?.deliveredFps = 15
    camera.device?.controls = [
      CameraControl(
        id: 0x009a_0903,
        name: "exposure_dynamic_framerate",
        description: "",
        type: "boolean",
        minimum: 0,
        maximum: 1,
        step: 1,
        defaultValue: 0,
        value: 1,
        menu: [],
        flags: []
      )
    ]
    let finding = try #require(
      judge(camera, by: try Good.limits.camera).finding(.cameraRateLow)
    )
    #expect(finding.arguments["cause"] == "exposure")
    #expect(
      finding.remedy?.commands == ["v4l2-ctl -d /dev/video0 -c exposure_dynamic_framerate=0"]
    )
  }

  @Test("a format that promises more is named")
  func fasterFormat() throws {
    var camera = Good.camera
    camera.negotiate(5)
    camera.measurement?.negotiated.fourcc = "YUYV"
    camera.device?.modes = [
      CaptureMode(
        fourcc: "MJPG",
        description: "",
        compressed: true,
        width: 1920,
        height: 1080,
        intervals: [Fraction(numerator: 1, denominator: 30)]
      )
    ]
    let finding = try #require(
      judge(camera, by: try Good.limits.camera).finding(.cameraRateNegotiated)
    )
    #expect(finding.arguments["faster_fourcc"] == "MJPG")
    #expect(finding.arguments["asked_fps"] == "30.0")
  }

  @Test("who holds it, and how to get in, are in the finding")
  func access() throws {
    var camera = Good.camera
    camera.unmeasured(.busy)
    camera.device?.access.holders = [
      DeviceHolder(pid: 7, name: "wireplumber", streaming: false),
      DeviceHolder(pid: 42, name: "obs", streaming: true),
    ]
    camera.device?.access.commands = ["kill 42"]
    let busy = try #require(judge(camera, by: try Good.limits.camera).findings.first)
    #expect(busy.arguments["holder"] == "obs")
    #expect(busy.arguments["holder_pid"] == "42")
    #expect(busy.remedy?.commands == ["kill 42"])

    camera.unmeasured(.denied)
    camera.device?.access.commands = []
    let denied = try #require(judge(camera, by: try Good.limits.camera).findings.first)
    #expect(denied.remedy?.commands == ["sudo usermod -aG video $USER"])
  }

  @Test("a worse camera is never judged better")
  func monotonic() throws {
    let limits = try Good.limits.camera
    func ranks(_ steps: [Double], _ change: (inout CameraEvidence, Double) -> Void) -> [Int] {
      steps.map { step in
        var camera = Good.camera
        change(&camera, step)
        return judge(camera, by: limits).verdict.rank
      }
    }
    let series = [
      ranks(Array(stride(from: 30, through: 0, by: -0.01))) { $0.measurement?.deliveredFps = $1 },
      ranks(Array(stride(from: 0, through: 3000, by: 1))) { $0.longest($1) },
      ranks(Array(stride(from: 0, through: 400, by: 1))) { camera, lost in
        // Frames lost of 400 that the driver numbered.
        camera.measurement?.frames = max(0, 400 - Int(lost))
        camera.measurement?.droppedFrames = Int(lost)
        camera.measurement?.deliveredFps = 30 * (1 - lost / 400)
      },
      ranks(Array(stride(from: 0, through: 150, by: 1))) { camera, damaged in
        camera.measurement?.errorFrames = Int(damaged)
        camera.measurement?.deliveredFps = 30 * (1 - damaged / 150)
      },
      ranks(Array(stride(from: 30, through: 1, by: -0.1))) { $0.negotiate($1) },
    ]
    for ranks in series {
      #expect(ranks == ranks.sorted())
      #expect(ranks.first == 0 && ranks.last == 2)
    }
  }
}

extension CameraEvidence {
  fileprivate mutating func unmeasured(_ state: DeviceAccess.State) {
    measurement = nil
    device?.access = DeviceAccess(state, detail: "x")
  }

  /// The driver grants a rate, and the camera keeps it.
  mutating func negotiate(_ fps: Double) {
    measurement?.negotiatedFps = fps
    measurement?.deliveredFps = fps
    measurement?.intervalMs = Distribution(of: [1000 / fps])
  }

  fileprivate mutating func longest(_ milliseconds: Double) {
    measurement?.intervalMs = Distribution(of: [33.3, milliseconds])
  }
}
