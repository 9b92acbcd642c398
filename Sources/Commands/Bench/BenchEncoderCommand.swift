public import ArgumentParser
internal import Judge
internal import Output
internal import Preflight
internal import ProfileGenerator
public import Rig
internal import SystemCore
internal import Text
internal import Workers

/// `airworthy bench encoder`.
struct BenchEncoderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "encoder",
    abstract:
      "Measure which pictures the encoders of this computer keep up with, on your camera's frames."
  )

  /// What is encoded without a camera.
  private static let clipFormat = CaptureFormat(
    fourcc: "YU12",
    width: 1920,
    height: 1080,
    interval: Fraction(numerator: 1, denominator: 30)
  )

  @Argument(help: "The camera whose frames are encoded. Default: the first that can be used.")
  var camera: String?

  @Option(help: "The camera's mode, like MJPG:1280x720@30. Default: the best for streaming.")
  var mode: String?

  @Flag(help: "Encode the built-in clip, though there may be a camera.")
  var clip = false

  @Option(help: "The encoders to try, like x264 or h264_vaapi. Default: those of H.264 that work.")
  var encoder: [EncoderKind] = []

  @Option(help: "A picture to try, like 1280x720@30. May be given more than once.")
  var size: [String] = []

  @Option(help: "kbit/s of each picture. Default: what the platform advises for its size.")
  var kbps: Int?

  @Option(help: "The platform whose sizes and bitrates are tried.")
  var platform = "custom"

  @Option(help: "The scene: of commerce, upright pictures are tried.")
  var scene = "entertainment"

  @Option(help: "Seconds that all runs together may take.")
  var seconds: Double = 12

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard seconds >= 3, seconds <= 600 else {
      throw shared.refusal(.range(option: "--seconds", from: "3", to: "600"))
    }
    guard kbps.map({ (50...200_000).contains($0) }) ?? true else {
      throw shared.refusal(.range(option: "--kbps", from: "50", to: "200000"))
    }
    guard !clip || camera == nil && mode == nil else {
      throw shared.refusal(.notWith(option: "--clip", others: ["CAMERA", "--mode"]))
    }
  }

  func run() throws {
    let console = shared.console
    let profiles = try Profiles(console)
    let limits = try profiles.thresholds(scene: nil, arguments: [], console).encoder
    let platform = try profiles.platform(platform, console)
    let named = try size.map { try picture($0, platform, console) }
    let supervisor = shared.supervisor()
    let choice = try clip ? nil : cameraChoice(supervisor)
    let source = choice?.mode ?? Self.clipFormat
    let orientation = try profiles.scene(scene, console).orientation.value
    let usual = EncoderCandidates.settings(
      for: platform,
      source: source,
      orientation: orientation
    )
    let candidates = (named.isEmpty ? usual : named).map { $0.with(kbps: kbps) }
    if let first = candidates.first, Console.showsProgress {
      console.message(
        EncoderMessage.measuring(count: kinds.count, width: first.width, height: first.height)
      )
    }
    let trial = EncoderTrialRun(
      EncoderBenchRequest(
        camera: choice.map {
          CameraBenchRequest($0.path, rig: shared.rig, mode: $0.mode, seconds: 0)
        },
        encoders: kinds,
        candidates: candidates,
        margin: limits.margin.value,
        seconds: seconds
      ),
      supervisor,
      progress: { console.progress(ProgressText.line($0, shared.language)) }
    )
    supervisor.run()
    console.progress(nil)
    try finish(trial, limits)
  }

  private var kinds: [EncoderKind] {
    encoder.isEmpty ? EncoderKind.allCases.filter { $0.codec == .h264 } : encoder
  }

  private func cameraChoice(_ supervisor: Supervisor) throws -> CameraChoice? {
    let listing = try shared.survey(.cameras, supervisor)
    guard
      camera != nil || mode != nil || listing.cameras.contains(where: { $0.access.state == .ready })
    else { return nil }
    return try CameraChoice(camera, mode: mode, from: listing, shared.console)
  }

  private func picture(
    _ text: String,
    _ platform: Platform,
    _ console: Console
  ) throws -> VideoSettings {
    guard let request = ModeRequest(text), request.fourcc == nil, let size = request.size,
      let settings = EncoderCandidates.settings(
        for: platform,
        width: Int(min(size.width, 8192)),
        height: Int(min(size.height, 8192)),
        rate: Fraction(
          numerator: UInt32((request.rateFps ?? 30).rounded()),
          denominator: 1
        )
      )
    else {
      console.message(UsageMessage.badMode(text.harmless))
      throw ExitStatus.usage
    }
    return settings
  }

  private func finish(_ trial: EncoderTrialRun, _ limits: EncoderThresholds) throws {
    let console = shared.console
    if case .interrupted = trial.outcome {
      console.message(UsageMessage.interrupted)
      throw ExitStatus.interrupted
    }
    let judgement = judge(trial.evidence, by: limits)
    let measurement = trial.outcome.measurement
    if shared.json {
      try console.write(
        json: BenchDocument<Bool, EncoderMeasurement>(
          schema: "airworthy/bench-encoder/1",
          rig: shared.rig,
          device: nil,
          measurement: measurement,
          findings: judgement.findings
        )
      )
    } else {
      try console.write(
        EncoderText.text(
          measurement,
          judgement.findings,
          rig: shared.rig,
          shared.language,
          width: Console.width
        )
      )
    }
    try ExitStatus.leave(judgement)
  }
}

extension VideoSettings {
  fileprivate func with(kbps: Int?) -> VideoSettings {
    guard let kbps else { return self }
    var settings = self
    settings.bitrateKbps = kbps
    settings.bufferKbit = kbps
    return settings
  }
}

extension EncoderKind: ExpressibleByArgument {}
