internal import FoundationEssentials
internal import Judge
internal import ProfileGenerator
public import Rig
internal import SystemCore
public import Workers

/// Rehearses the recommended settings and, where they do not hold, the next lower ones.
public final class RehearsalRun {
  /// What opening the devices, the encoder and the connection may take beside the stream.
  private static let openingSeconds = 20.0
  private static let reachSeconds = 8.0

  private var plan: RehearsalPlan
  private let supervisor: Supervisor
  private let tell: (RehearsalEvent) -> Void
  private let started = Date.now
  private var attempts: [RehearsalReport.Attempt] = []

  /// A run of a plan; what happens is told as it happens.
  public init(
    _ plan: RehearsalPlan,
    _ supervisor: Supervisor,
    tell: @escaping (RehearsalEvent) -> Void
  ) {
    self.plan = plan
    self.supervisor = supervisor
    self.tell = tell
  }

  /// Runs; nil where the user interrupted it. Without attempts nothing could be recommended.
  public func run() -> RehearsalReport? {
    while attempts.count < plan.attempts, let settings = nextSettings() {
      tell(.trying(settings))
      let outcome = rehearse(settings)
      guard !supervisor.isInterrupted else { return nil }
      let attempt = attempt(settings, outcome)
      attempts.append(attempt)
      tell(.tried(attempt))
      guard let part = attempt.gaveWay, let measurement = attempt.measurement else { break }
      plan.basis.learn(from: measurement, gaveWay: part)
    }
    return RehearsalReport(
      rig: plan.rig,
      version: plan.version,
      started: started.formatted(.iso8601),
      ingest: plan.ingest?.name,
      attempts: attempts
    )
  }

  /// Nil where no settings are left to be tried, or what would be tried is no less than before.
  private func nextSettings() -> Recommendation? {
    guard let next = recommend(plan.basis, by: plan.thresholds), next.camera?.mode != nil,
      attempts.last?.recommendation.settings != next.settings
    else { return nil }
    return next
  }

  private func attempt(
    _ recommendation: Recommendation,
    _ outcome: BenchOutcome<RehearsalMeasurement>
  ) -> RehearsalReport.Attempt {
    if let measurement = outcome.measurement {
      let judgement = judge(
        measurement,
        camera: plan.basis.camera,
        microphone: plan.basis.microphone,
        isOwnIngest: plan.ingest == nil,
        unpublished: plan.ingest?.unpublished ?? .notAgreed,
        by: plan.thresholds
      )
      return RehearsalReport.Attempt(
        recommendation: recommendation,
        measurement: measurement,
        findings: judgement.findings,
        gaveWay: judgement.gaveWay,
        verdict: judgement.verdict
      )
    }
    let hasProgram = WorkerPrograms.installedMedia != nil
    let failure = outcome.failure(
      hung: .encoderHung,
      crashed: hasProgram ? .encoderFailed : .encoderProgram
    )
    let evidence = EncoderEvidence(measurement: nil, failure: failure.map { BenchFailure($0) })
    return RehearsalReport.Attempt(
      recommendation: recommendation,
      measurement: nil,
      findings: judge(evidence, by: plan.thresholds.encoder).findings,
      gaveWay: nil,
      verdict: .undetermined
    )
  }

  // MARK: Workers

  private func rehearse(_ recommendation: Recommendation) -> BenchOutcome<RehearsalMeasurement> {
    let deadline = Deadline.after(.seconds(plan.seconds + Self.openingSeconds))
    var outcome = BenchOutcome<RehearsalMeasurement>.crashed
    if let ingest = plan.ingest {
      start(recommendation, to: ingest, until: deadline) { outcome = $0 }
    } else {
      serveIngest(until: deadline) { [self] own in
        start(recommendation, to: own, until: deadline) { [self] in
          outcome = $0
          supervisor.closeAll()
        }
      }
    }
    supervisor.run()
    return outcome
  }

  /// Airworthy's own ingest, a worker of its own on loopback.
  private func serveIngest(until deadline: Deadline, then body: @escaping (IngestChoice) -> Void) {
    var isUp = false
    supervisor.start(
      .serveIngest(IngestServerRequest()),
      IngestReport.self,
      until: deadline,
      receive: { message in
        guard case .measurement(let report) = message, !isUp else { return }
        isUp = true
        body(
          IngestChoice(
            url: "rtmp://\(report.address):\(report.port)/rehearsal",
            name: "rtmp://\(report.address):\(report.port)/rehearsal",
            permission: .privateAddresses,
            unpublished: .notAgreed,
            key: nil
          )
        )
      },
      finish: { _ in }
    )
  }

  private func start(
    _ recommendation: Recommendation,
    to ingest: IngestChoice,
    until deadline: Deadline,
    finish: @escaping (BenchOutcome<RehearsalMeasurement>) -> Void
  ) {
    guard let request = request(recommendation, to: ingest) else {
      return finish(.failed(WorkerFailure(.encoderFailed, detail: "H.264 alone is rehearsed")))
    }
    _ = BenchRun<RehearsalMeasurement>(
      .media(.rehearse(request)),
      supervisor,
      secret: ingest.key,
      until: deadline,
      progress: { [self] in tell(.progress($0.share)) },
      finish: finish
    )
  }

  private func request(
    _ recommendation: Recommendation,
    to ingest: IngestChoice
  ) -> RehearsalRequest? {
    let settings = recommendation.settings
    guard let camera = plan.basis.camera, let path = camera.path,
      let encoder = EncoderKind(rawValue: settings.video.encoder), encoder.codec == .h264
    else { return nil }
    let kbps = Double(settings.video.bitrateKbps + settings.audio.bitrateKbps)
    return RehearsalRequest(
      camera: CameraBenchRequest(
        path,
        rig: plan.rig,
        mode: recommendation.camera?.mode,
        seconds: plan.seconds
      ),
      microphone: plan.basis.microphone.map {
        MicrophoneBenchRequest($0, rig: plan.rig, seconds: plan.seconds)
      },
      upload: UploadBenchRequest(
        ingest: ingest.url,
        keyFollows: ingest.key != nil,
        permission: ingest.permission,
        reachSeconds: Self.reachSeconds,
        probe: nil,
        pace: .init(
          seconds: plan.seconds,
          longestSeconds: plan.seconds,
          kbps: kbps,
          attempts: 1,
          isFixed: true
        ),
        headroom: plan.thresholds.uplink.headroom
      ),
      encoder: encoder,
      settings: settings,
      seconds: plan.seconds
    )
  }
}
