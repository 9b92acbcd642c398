internal import Judge
internal import Preflight
internal import Rig
internal import SystemCore
internal import Workers

/// A bench of one chosen camera: the job, then what came of it.
struct CameraTrial {
  /// What a camera may take beyond its measurement: to start, to settle and to be put back.
  static let graceSeconds = 10.0

  /// Enough for a rate that is good to a hundredth.
  static let experimentSeconds = 2.0

  let choice: CameraChoice
  private let bench: BenchRun<CameraMeasurement>

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
      progress: progress
    )
  }

  var outcome: BenchOutcome<CameraMeasurement> { bench.outcome ?? .crashed }

  func judgement(by limits: CameraThresholds) -> Judgement {
    let failure = outcome.failure(hung: .cameraHung, crashed: .cameraFailed)
    return judge(
      CameraEvidence(
        device: choice.camera,
        measurement: outcome.measurement,
        failure: failure.map { BenchFailure($0) }
      ),
      by: limits
    )
  }
}
