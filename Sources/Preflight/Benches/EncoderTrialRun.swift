public import Judge
public import Rig
public import SystemCore
public import Workers

/// A bench of the encoders: the job, then what came of it.
public struct EncoderTrialRun {
  /// What the frames and the encoders take before the first run.
  static let openingSeconds = 1.0
  /// Less says nothing.
  static let shortestSeconds = 2.5

  /// What opening encoders and a camera may take beyond the runs.
  public static let graceSeconds = 12.0
  /// The longest run without a word: a slow preset at a large size.
  private static let patience = Duration.seconds(10)

  private let bench: BenchRun<EncoderMeasurement>

  /// Starts a bench; the supervisor's run carries it to its end.
  public init(
    _ request: EncoderBenchRequest,
    _ supervisor: Supervisor,
    until deadline: Deadline? = nil,
    progress: @escaping (BenchProgress) -> Void = { _ in },
    finish: @escaping (BenchOutcome<EncoderMeasurement>) -> Void = { _ in }
  ) {
    bench = BenchRun(
      .media(.benchEncoder(request)),
      supervisor,
      until: deadline ?? .after(.seconds(request.seconds + Self.graceSeconds)),
      patience: Self.patience,
      progress: progress,
      finish: finish
    )
  }

  /// How it ended.
  public var outcome: BenchOutcome<EncoderMeasurement> { bench.outcome ?? .crashed }

  /// What is to be judged.
  public var evidence: EncoderEvidence { EncoderEvidence(outcome) }
}

extension EncoderEvidence {
  /// The encoders with how their bench ended.
  public init(_ outcome: BenchOutcome<EncoderMeasurement>) {
    if case .crashed = outcome, WorkerPrograms.installedMedia == nil {
      self.init(measurement: nil)
      return
    }
    self.init(
      measurement: outcome.measurement,
      failure: outcome.failure(hung: .encoderHung, crashed: .encoderFailed).map { BenchFailure($0) }
    )
  }
}

extension CaptureFormat {
  /// What most cameras give, for a machine without one.
  static let usualCamera = CaptureFormat(
    fourcc: "MJPG",
    width: 1920,
    height: 1080,
    interval: Fraction(numerator: 1, denominator: 30)
  )
}
