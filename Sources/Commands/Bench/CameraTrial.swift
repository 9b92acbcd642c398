internal import Judge
internal import Preflight
internal import Rig
internal import SystemCore
internal import Workers

/// A bench of one chosen camera: the job, then what came of it.
struct CameraTrial {
  /// What a camera may take beyond its measurement: to start, to settle and to be put back.
  static let graceSeconds = 10.0

  /// A camera gets 5 s for its first frame; one that is silent for longer hangs.
  static let patience = Duration.seconds(6)
  /// Enough for a rate that is good to a hundredth.
  static let experimentSeconds = 2.0

  let choice: CameraChoice
  private let bench: BenchRun<CameraMeasurement>
  /// Another pixel format that was tried after the bench; nil without one.
  var formatExperiment: CameraExperiment?

  /// Starts a bench; the supervisor's run carries it to its end.
  init(
    _ choice: CameraChoice,
    _ supervisor: Supervisor,
    rig: RigKind,
    seconds: Double,
    diagnoses: Bool = false,
    snapshot: String? = nil,
    progress: @escaping (BenchProgress) -> Void = { _ in }
  ) {
    self.choice = choice
    var request = CameraBenchRequest(choice.path, rig: rig, mode: choice.mode, seconds: seconds)
    request.looksAtPicture = true
    request.experimentSeconds = diagnoses ? CameraTrial.experimentSeconds : 0
    request.snapshotPath = snapshot
    bench = BenchRun(
      .benchCamera(request),
      supervisor,
      until: .after(.seconds(seconds + 3 * request.experimentSeconds + CameraTrial.graceSeconds)),
      patience: CameraTrial.patience,
      progress: progress
    )
  }

  var outcome: BenchOutcome<CameraMeasurement> {
    let outcome = bench.outcome ?? .crashed
    guard let formatExperiment, var measurement = outcome.measurement else { return outcome }
    measurement.experiments.append(formatExperiment)
    return .measured(measurement)
  }

  /// A compressed mode of the same size that promises a faster rate; nil where there is none, or the
  /// camera was not measured.
  var fasterMode: CaptureFormat? {
    guard let measured = outcome.measurement?.negotiated,
      choice.camera.modes.first(where: { $0.fourcc == measured.fourcc })?.compressed == false
    else { return nil }
    let faster = choice.camera.modes.filter { mode in
      mode.compressed && mode.width == measured.width && mode.height == measured.height
        && (mode.fastestFps ?? 0) > (measured.rateFps ?? 0) * 1.1
    }
    return faster.max { ($0.fastestFps ?? 0) < ($1.fastestFps ?? 0) }.flatMap { mode in
      let interval = mode.intervals.max { ($0.rateFps ?? 0) < ($1.rateFps ?? 0) }
      return interval.map {
        CaptureFormat(fourcc: mode.fourcc, width: mode.width, height: mode.height, interval: $0)
      }
    }
  }

  func judgement(by limits: CameraThresholds) -> Judgement {
    judge(CameraEvidence(choice.camera, outcome), by: limits)
  }
}
