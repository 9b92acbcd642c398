internal import ArgumentParser
internal import Judge
internal import Output
internal import Preflight
internal import Rig
internal import SystemCore
internal import Text
internal import V4L2Probe
internal import Workers

/// `airworthy bench camera`.
struct BenchCameraCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "camera",
    abstract: "Measure the frame rate that a camera really delivers."
  )

  @Argument(help: "The camera: its id, its node, or words of its name. Default: the first.")
  var camera: String?

  @Option(help: "The mode, like MJPG:1280x720@30. Default: the best for streaming.")
  var mode: String?

  @Option(help: "Seconds to measure, after the warm-up.")
  var seconds: Double = 5

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard seconds >= 0.5, seconds <= 600 else {
      throw ValidationError("--seconds takes 0.5 to 600.")
    }
  }

  func run() throws {
    let console = shared.console
    let supervisor = shared.supervisor()
    let choice = try CameraChoice.choose(camera, mode: mode, supervisor, shared)
    let name = choice.camera.name.harmless
    if Console.showsProgress {
      console.message(BenchMessage.measuringCamera(name: name, mode: choice.mode?.text ?? "-"))
    }
    let bench = BenchRun<CameraMeasurement>(
      .benchCamera(
        CameraBenchRequest(choice.path, rig: shared.rig, mode: choice.mode, seconds: seconds)
      ),
      supervisor,
      until: .after(.seconds(seconds + 1 + 7)),
      progress: { console.progress(ProgressText.line($0, shared.language)) }
    )
    supervisor.run()
    let outcome = bench.outcome ?? .crashed
    let failure = outcome.failure(hung: .cameraHung, crashed: .cameraFailed)
    try BenchReport(
      schema: "airworthy/bench-camera/1",
      shared: shared,
      device: (key: "camera", value: choice.camera),
      outcome: outcome,
      judgement: judge(
        CameraEvidence(
          device: choice.camera,
          measurement: outcome.measurement,
          failure: failure.map { BenchFailure($0) }
        ),
        by: try Profiles(console).thresholds(scene: nil, arguments: [], console).camera
      ),
      text: \.messages
    ).finish()
  }
}
