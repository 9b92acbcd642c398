internal import Judge
internal import Preflight
internal import Rig
internal import SystemCore
internal import Workers

/// A bench of one chosen microphone: the job, then what came of it.
struct MicrophoneTrial {
  /// What a microphone may take beyond its recording: to start, to warm up and to be closed.
  private static let graceSeconds = 9.0

  let microphone: Microphone
  private let bench: BenchRun<MicrophoneMeasurement>

  /// Starts a bench; the supervisor's run carries it to its end.
  init(
    _ microphone: Microphone,
    _ supervisor: Supervisor,
    rig: RigKind,
    seconds: Double,
    change: (inout MicrophoneBenchRequest) -> Void = { _ in },
    progress: @escaping (BenchProgress) -> Void = { _ in }
  ) {
    self.microphone = microphone
    var request = MicrophoneBenchRequest(microphone, rig: rig, seconds: seconds)
    change(&request)
    let whole = request.seconds + request.playbackSeconds + MicrophoneTrial.graceSeconds
    bench = BenchRun(
      .benchMicrophone(request),
      supervisor,
      until: .after(.seconds(whole)),
      progress: progress
    )
  }

  var outcome: BenchOutcome<MicrophoneMeasurement> { bench.outcome ?? .crashed }

  var failure: WorkerFailure? {
    outcome.failure(hung: .microphoneHung, crashed: .microphoneFailed)
  }

  func judgement(by limits: MicrophoneThresholds) -> Judgement {
    judge(
      MicrophoneEvidence(
        device: microphone,
        measurement: outcome.measurement,
        failure: failure.map { BenchFailure($0) }
      ),
      by: limits
    )
  }
}
