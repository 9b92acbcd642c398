import Rig
import SystemCore
import TestExtensions
import Testing
import Workers

@testable import Media

/// Real encoders on real frames.
@Suite(.serialized, .ownThreads, .timeLimit(.minutes(2)))
struct EncoderBenchTests {
  private static let thirty = Fraction(numerator: 30, denominator: 1)
  private static let demoCamera = CameraBenchRequest(
    rig: .demo,
    path: "demo:camera",
    mode: nil,
    seconds: 0,
    warmUpSeconds: 0
  )

  private func settings(
    _ width: Int,
    _ height: Int,
    kbps: Int = 800,
    rate: Fraction = thirty,
    codec: VideoCodec = .h264
  ) -> VideoSettings {
    VideoSettings(
      width: width,
      height: height,
      frameRate: rate,
      codec: codec.rawValue,
      encoder: "",
      preset: "ultrafast",
      rateControl: "cbr",
      bitrateKbps: kbps,
      bufferKbit: kbps,
      keyframeIntervalSeconds: 2,
      bFrames: 2,
      profile: "main"
    )
  }

  private func measure(
    _ request: EncoderBenchRequest
  ) throws -> EncoderMeasurement {
    let pipe = try Pipe()
    let null = try Pipe()
    let channel = WorkerChannel(input: pipe.reading.number, output: null.writing.number)
    return try EncoderBench.run(request, channel, until: .after(.seconds(60)))
  }

  @Test func `x264 works where the libraries have it, and says how soon`() throws {
    let encoder = EncoderSurvey.encoder(.x264)
    #expect(encoder.state == .works && encoder.fault == nil)
    #expect(try #require(encoder.openedMs) > 0)
  }

  /// Listed is not working: the library names these encoders whatever the machine.
  @Test(arguments: [EncoderKind.h264VAAPI, .h264NVENC, .h264QSV])
  func `A hardware encoder without its card fails, and says why`(kind: EncoderKind) throws {
    let encoder = EncoderSurvey.encoder(kind)
    let hasCard = !RenderDevice.nodes(for: try #require(kind.hardware)).isEmpty
    guard !hasCard, encoder.state != .missing else { return }
    #expect(encoder.state == .fails && encoder.fault == .noDevice)
  }

  @Test func `A clip is encoded, compared and paced`() throws {
    let measurement = try measure(
      EncoderBenchRequest(
        camera: nil,
        encoders: [.x264],
        candidates: [settings(320, 180, kbps: 3000), settings(80, 44, kbps: 300)],
        margin: 0.05,
        seconds: 20
      )
    )
    #expect(measurement.material == .testClip && !measurement.whileCapturing)
    #expect(measurement.sourceWidth == 320 && measurement.sourceHeight == 180)
    #expect(Set(measurement.trials.map(\.width)) == [320, 80])
    for trial in measurement.trials {
      #expect(trial.margin > 0 && trial.frames >= 45)
      #expect(abs(trial.margin * 30 - trial.encodeFps) < 0.5)
    }
    let compared = measurement.trials.filter { $0.ssim != nil }
    let (large, small) = (
      try #require(compared.first { $0.width == 320 }?.ssim),
      try #require(compared.first { $0.width == 80 }?.ssim)
    )
    // A sixteenth of the pixels can't look as good.
    #expect(large > small + 0.05)
    #expect(large > 0.9 && small > 0.2)
    #expect(measurement.trials.count { $0.lateFrames != nil } == 1)
  }

  /// Constant bitrate means filler where the picture needs less.
  @Test func `What comes out has the bitrate that was asked for`() throws {
    let measurement = try measure(
      EncoderBenchRequest(
        camera: nil,
        encoders: [.x264],
        candidates: [settings(320, 180, kbps: 1500)],
        margin: 0.05,
        seconds: 10
      )
    )
    let produced = try #require(measurement.trials.first?.producedKbps)
    #expect(abs(produced - 1500) < 300)
  }

  /// It was compared with the whole picture, of which it shows a third.
  @Test func `An upright stream is compared with the part of the picture that it shows`() throws {
    let measurement = try measure(
      EncoderBenchRequest(
        camera: Self.demoCamera,
        encoders: [.x264],
        candidates: [settings(404, 720, kbps: 8000)],
        margin: 0.05,
        seconds: 10
      )
    )
    #expect(measurement.sourceWidth > measurement.sourceHeight)
    #expect(try #require(measurement.trials.compactMap(\.ssim).first) > 0.9)
  }

  @Test func `The demo camera's own frames are encoded while it goes on`() throws {
    let measurement = try measure(
      EncoderBenchRequest(
        camera: Self.demoCamera,
        encoders: [.x264],
        candidates: [settings(320, 180)],
        margin: 0.05,
        seconds: 10
      )
    )
    #expect(measurement.material == .camera && measurement.whileCapturing)
    #expect(measurement.sourceWidth == 1280)
    #expect(!measurement.trials.isEmpty)
  }

  /// Half of the frames, each shown twice, can't look like all of them.
  @Test func `A slower stream pays for its rate`() throws {
    let measurement = try measure(
      EncoderBenchRequest(
        camera: nil,
        encoders: [.x264],
        candidates: [
          settings(160, 90, kbps: 2000),
          settings(160, 90, kbps: 2000, rate: Fraction(numerator: 15, denominator: 1)),
        ],
        margin: 0.05,
        seconds: 10
      )
    )
    let values = measurement.trials.filter { $0.ssim != nil }
    let fast = try #require(values.first { $0.frameRate == Self.thirty }?.ssim)
    let slow = try #require(values.first { $0.frameRate != Self.thirty }?.ssim)
    #expect(fast > slow + 0.02)
  }

  @Test func `Nothing to encode is told, not measured`() {
    #expect(throws: WorkerFailure.self) {
      try measure(
        EncoderBenchRequest(camera: nil, encoders: [], candidates: [], margin: 1.3, seconds: 5)
      )
    }
  }
}
