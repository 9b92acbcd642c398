import Rig
import Testing

@testable import Judge

@Suite("Judging a rehearsal")
struct RehearsalJudgementTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let gaveWay: DeviceKind?
    let verdict: Verdict
    let change: @Sendable (inout RehearsalMeasurement) -> Void

    init(
      _ name: String,
      _ gaveWay: DeviceKind?,
      _ verdict: Verdict,
      _ change: @escaping @Sendable (inout RehearsalMeasurement) -> Void
    ) {
      testDescription = name
      self.gaveWay = gaveWay
      self.verdict = verdict
      self.change = change
    }
  }

  static let settings = StreamSettings(
    video: VideoSettings(
      width: 1280,
      height: 720,
      frameRate: Fraction(numerator: 30, denominator: 1),
      codec: "h264",
      encoder: "x264",
      preset: "veryfast",
      rateControl: "cbr",
      bitrateKbps: 3000,
      bufferKbit: 3000,
      keyframeIntervalSeconds: 2,
      bFrames: 2,
      profile: "high"
    ),
    audio: AudioSettings(codec: "aac", rateHz: 48000, channels: 2, bitrateKbps: 128, gainDb: 0)
  )

  static var good: RehearsalMeasurement {
    var rehearsal = RehearsalMeasurement(settings: settings)
    rehearsal.camera = Good.camera.measurement
    rehearsal.microphone = Good.microphone.measurement
    var run = EncodingRun(encoder: .x264, settings: settings.video)
    run.seconds = 30
    run.dueFrames = 900
    run.encodedFrames = 899
    run.skippedFrames = 1
    rehearsal.encoding = run
    rehearsal.uplink = Good.run()
    return rehearsal
  }

  static let rows: [Row] = [
    Row("all went well", nil, .ready) { _ in },
    Row("frames were passed over", .encoder, .notReady) { $0.encoding?.skippedFrames = 20 },
    Row("the queue dropped frames", .uplink, .notReady) {
      $0.uplink?.paced?.dropShare = 0.2
      $0.uplink?.paced?.queueMaxMs = 950
    },
    Row("buffers were lost", .camera, .notReady) {
      $0.camera?.droppedFrames = 40
      $0.camera?.deliveredFps = 24
    },
    Row("buffers were lost that the stream does not need", nil, .ready) {
      $0.settings.video.frameRate = Fraction(numerator: 15, denominator: 1)
      $0.camera?.droppedFrames = 40
      $0.camera?.deliveredFps = 24
    },
    // A processor that is too slow loses frames everywhere: the encoder is the cause.
    Row("all of it at once", .encoder, .notReady) {
      $0.encoding?.skippedFrames = 200
      $0.camera?.droppedFrames = 40
      $0.camera?.deliveredFps = 24
      $0.uplink?.paced?.dropShare = 0.2
      $0.uplink?.paced?.queueMaxMs = 950
    },
    // A few frames passed over are no reason for half a stream that did not arrive.
    Row("the queue dropped half, and the encoder was late a little", .uplink, .notReady) {
      $0.encoding?.skippedFrames = 20
      $0.uplink?.paced?.dropShare = 0.5
      $0.uplink?.paced?.queueMaxMs = 950
    },
    Row("a fifth of the buffers was lost, and the encoder was late a little", .camera, .notReady) {
      $0.encoding?.skippedFrames = 20
      $0.camera?.droppedFrames = 180
      $0.camera?.deliveredFps = 24
    },
    Row("the picture froze, and the encoder was late a little", .camera, .notReady) {
      $0.encoding?.skippedFrames = 20
      $0.camera?.uniqueFps = 3
    },
    Row("the camera went away", .camera, .notReady) {
      $0.camera = nil
      $0.failures = [.init(.camera, .cameraGone, detail: nil)]
    },
    Row("the encoder did not run", nil, .undetermined) { $0.encoding = nil },
    // What it cost shows in the frames; that it may cost more in an hour is said.
    Row("the processor was throttled", nil, .ready) {
      $0.heat = ProcessorHeat(temperatureCelsius: 99, throttleEvents: 40)
    },
    Row("nobody spoke", nil, .notReady) { $0.microphone?.silent = true },
    Row("the ingest refused the key", .uplink, .notReady) {
      $0 = RehearsalMeasurement(settings: settings)
      $0.uplink = UplinkMeasurement(ingest: "rtmp://a/app")
      $0.uplink?.failure = UplinkFailure(code: .uplinkKey)
    },
  ]

  private func judged(
    _ rehearsal: RehearsalMeasurement,
    isOwnIngest: Bool = false
  ) throws -> RehearsalJudgement {
    judge(
      rehearsal,
      camera: Good.camera.device,
      microphone: Good.microphone.device,
      isOwnIngest: isOwnIngest,
      unpublished: .notAgreed,
      by: try Good.limits
    )
  }

  @Test("what gave way is named, the cause first", arguments: rows)
  func gaveWay(row: Row) throws {
    var rehearsal = Self.good
    row.change(&rehearsal)
    let judgement = try judged(rehearsal)
    #expect(judgement.gaveWay == row.gaveWay)
    #expect(judgement.verdict == row.verdict, "\(judgement.findings.map(\.code))")
  }

  @Test func `Heat that a rehearsal caused is a warning`() throws {
    var rehearsal = Self.good
    rehearsal.heat = ProcessorHeat(temperatureCelsius: 99, throttleEvents: 40)
    let warned = try judged(rehearsal).findings.filter { $0.target.kind == .computer }
    #expect(warned.map(\.code) == [.computerHot, .computerThrottled])
    #expect(warned.allSatisfy { $0.status == .warn })
    rehearsal.heat = ProcessorHeat(temperatureCelsius: 70, throttleEvents: 0)
    #expect(try !judged(rehearsal).findings.contains { $0.target.kind == .computer })
  }

  @Test func `Nothing is said of an uplink to this machine itself`() throws {
    var rehearsal = Self.good
    rehearsal.uplink?.paced?.queueMaxMs = 950
    let judgement = try judged(rehearsal, isOwnIngest: true)
    #expect(!judgement.findings.contains { $0.target.kind == .uplink })
    #expect(judgement.gaveWay == nil)
  }
}
