internal import FoundationEssentials
internal import Judge
internal import ProfileGenerator
public import Rig
internal import SystemCore
public import Workers

/// A whole preflight: probe, the benches side by side, judge, recommend, within a budget.
public final class PreflightRun {
  /// Kept back from the budget: a worker that misses its deadline is asked to restore, then killed.
  private static let reserve = Duration.milliseconds(1300)
  /// The longest that an uplink bench may say nothing: while it reaches an ingest, or a queue drains.
  private static let uplinkPatience = Duration.seconds(12)

  private let plan: PreflightPlan
  private let supervisor: Supervisor
  private let tell: (PreflightEvent) -> Void
  private var length: RunLength
  private let began = ContinuousClock.now
  private let started = Date.now
  private var evidence = RigEvidence(
    camera: CameraEvidence(device: nil),
    microphone: MicrophoneEvidence(device: nil),
    computer: ComputerEvidence(device: nil),
    uplink: UplinkEvidence(measurement: nil),
    encoder: EncoderEvidence(measurement: nil)
  )
  private var mode: CaptureFormat?
  private var outstanding = 0
  private var judged: Set<DeviceKind> = []
  private var uplinksPending = 0
  private var demoIngestIsUp = false

  /// A run of a plan; what happens is told as it happens.
  public init(
    _ plan: PreflightPlan,
    _ supervisor: Supervisor,
    tell: @escaping (PreflightEvent) -> Void
  ) {
    self.plan = plan
    length = plan.length
    self.supervisor = supervisor
    self.tell = tell
  }

  /// Runs; nil where the user interrupted it. Throws where the plan names a device or a mode that is
  /// not there.
  public func run() throws(PreflightFailure) -> Report? {
    let listing = DeviceSurvey(supervisor, rig: plan.rig).run([.cameras, .microphones, .computer])
    guard !supervisor.isInterrupted else { return nil }
    try choose(from: listing)
    startCamera()
    startMicrophone()
    startUplinks()
    tellJudged(.computer)
    supervisor.run()
    return supervisor.isInterrupted ? nil : report()
  }

  // MARK: Choosing

  private func choose(from listing: DeviceListing) throws(PreflightFailure) {
    evidence.camera.device = try camera(from: listing)
    if let camera = evidence.camera.device {
      mode = try CaptureModeChoice.mode(of: camera, asked: plan.mode)
    }
    evidence.microphone.device = try microphone(from: listing)
    evidence.computer.device = listing.computer
    let monitors = listing.microphones?.monitors ?? []
    evidence.microphone.defaultMonitor = monitors.first(where: \.isDefault)
    evidence.microphone.defaultSource = listing.microphones?.soundServer.defaultSource
    for failure in listing.failures { note(failure) }
    tell(
      .chosen(
        camera: evidence.camera.device,
        microphone: evidence.microphone.device
      )
    )
  }

  private func note(_ failure: WorkerEndNote) {
    let reason = BenchFailure(code: failure.code, status: .timeout, detail: failure.detail)
    switch failure.part {
    case .camera: evidence.camera.failure = reason
    case .microphone: evidence.microphone.failure = reason
    case .computer: evidence.computer.failure = reason
    case .uplink: evidence.uplink.failure = reason
    case .encoder: evidence.encoder.failure = reason
    }
  }

  private func camera(from listing: DeviceListing) throws(PreflightFailure) -> Camera? {
    guard let wanted = plan.camera else {
      return UsualCamera.among(listing.cameras) ?? listing.cameras.first
    }
    do throws(SelectionFailure) {
      return try DeviceSelection.device(named: wanted, among: listing.cameras)
    } catch {
      throw .device(.camera, wanted: wanted, error, known: listing.cameras.map(\.id))
    }
  }

  private func microphone(from listing: DeviceListing) throws(PreflightFailure) -> Microphone? {
    // A listing that did not answer in time knows of none: that is its own finding.
    guard let microphones = listing.microphones?.microphones else { return nil }
    guard let wanted = plan.microphone else { return MicrophoneChoice.usual(among: microphones) }
    do throws(SelectionFailure) {
      return try DeviceSelection.device(named: wanted, among: microphones)
    } catch {
      throw .device(.microphone, wanted: wanted, error, known: microphones.map(\.id))
    }
  }

  // MARK: Benches

  private var schedule: RunSchedule { plan.length.schedule }

  /// The end of the benches: one instant for all of them.
  private var deadline: Deadline { end(of: plan.length) }

  /// The end of the uplink's bench: an unsteady one is looked at for longer.
  private var uplinkDeadline: Deadline {
    plan.length == .quick ? deadline : end(of: .extended)
  }

  private func end(of length: RunLength) -> Deadline {
    Deadline(began.advanced(by: .seconds(length.budgetSeconds) - PreflightRun.reserve))
  }

  private func seconds(_ phase: RunSchedule.Phase) -> Double {
    max(1, min(phase.atMost, deadline.remaining.milliseconds / 1000 - phase.after))
  }

  private func extendWhereLate() {
    guard length == .standard, deadline.hasPassed else { return }
    length = .extended
    tell(.extended(seconds: Int(length.budgetSeconds)))
  }

  private func startCamera() {
    guard let camera = evidence.camera.device, let path = camera.path,
      [.ready, .busy].contains(camera.access.state)
    else {
      tellJudged(.camera)
      return startEncoders(nil)
    }
    var request = CameraBenchRequest(
      path,
      rig: plan.rig,
      mode: mode,
      seconds: seconds(schedule.camera)
    )
    request.looksAtPicture = true
    request.snapshotPath = plan.snapshot
    start(.benchCamera(request), CameraMeasurement.self, .camera) { [self] outcome in
      evidence.camera = CameraEvidence(camera, outcome)
      tellJudged(.camera)
      startEncoders(path)
    }
  }

  /// The encoders come after the camera's own bench, which they would disturb, and run while the
  /// camera goes on capturing, as in the show. Without a camera's frames there is the built-in clip.
  private func startEncoders(_ path: String?) {
    let format = evidence.camera.measurement?.negotiated
    let candidates = EncoderCandidates.settings(
      for: plan.platform,
      source: format ?? .usualCamera,
      orientation: plan.scene.orientation.value
    )
    let left = deadline.remaining.milliseconds / 1000 - EncoderTrialRun.openingSeconds
    let time = min(left, schedule.encoderAtMost)
    guard !supervisor.isInterrupted, time >= EncoderTrialRun.shortestSeconds, !candidates.isEmpty
    else {
      return tellJudged(.encoder)
    }
    let request = EncoderBenchRequest(
      camera: format.flatMap { format in
        path.map { CameraBenchRequest($0, rig: plan.rig, mode: format, seconds: 0) }
      },
      encoders: EncoderKind.allCases.filter { $0.codec == .h264 },
      candidates: candidates,
      margin: plan.thresholds.encoder.margin.value,
      seconds: time
    )
    start(.media(.benchEncoder(request)), EncoderMeasurement.self, .encoder) { [self] outcome in
      evidence.encoder = EncoderEvidence(outcome)
      tellJudged(.encoder)
    }
  }

  private func startMicrophone() {
    guard let microphone = evidence.microphone.device,
      [.ready, .busy].contains(microphone.access.state)
    else { return tellJudged(.microphone) }
    let request = MicrophoneBenchRequest(
      microphone,
      rig: plan.rig,
      seconds: seconds(schedule.microphone)
    )
    start(.benchMicrophone(request), MicrophoneMeasurement.self, .microphone) { [self] outcome in
      evidence.microphone.measurement = outcome.measurement
      evidence.microphone.failure = outcome.failure(
        hung: .microphoneHung,
        crashed: .microphoneFailed
      ).map { BenchFailure($0) }
      tellJudged(.microphone)
    }
  }

  private func startUplinks() {
    if plan.rig == .demo { return startDemoIngest() }
    uplinksPending = plan.platformIngests.count + (plan.ingest == nil ? 0 : 1)
    guard uplinksPending > 0 else { return tellJudged(.uplink) }
    if let ingest = plan.ingest { startNamedUplink(ingest) }
    for ingest in plan.platformIngests {
      startUplink(ingest) { [self] in evidence.uplink.reached.append($0) }
    }
  }

  private func startNamedUplink(_ ingest: IngestChoice) {
    evidence.uplink.unpublished = ingest.unpublished
    startUplink(ingest) { [self] in evidence.uplink.measurement = $0 }
  }

  private func startUplink(
    _ choice: IngestChoice,
    measured: @escaping (UplinkMeasurement) -> Void
  ) {
    let steady = seconds(schedule.uplink)
    let unsteady = steady * schedule.unsteadyFactor
    let request = UploadBenchRequest(
      ingest: choice.url,
      keyFollows: choice.key != nil,
      permission: choice.permission,
      reachSeconds: 3,
      probe: .init(seconds: steady, longestSeconds: unsteady, capKbps: plan.probeCapKbps),
      pace: .init(
        seconds: steady * schedule.paceFactor,
        longestSeconds: unsteady,
        unevenSeconds: steady * schedule.unevenFactor,
        kbps: plan.wantedKbps,
        attempts: schedule.uplinkAttempts
      ),
      headroom: plan.thresholds.uplink.headroom,
      leastKbps: plan.need.value
    )
    start(
      .benchUpload(request),
      UplinkMeasurement.self,
      .uplink,
      secret: choice.key,
      until: uplinkDeadline,
      patience: plan.length == .quick ? nil : PreflightRun.uplinkPatience
    ) { [self] outcome in
      extendWhereLate()
      if let measurement = outcome.measurement { measured(measurement) }
      if let failure = outcome.failure(hung: .uplinkStalled, crashed: .uplinkFailed) {
        evidence.uplink.failures[choice.name] = BenchFailure(failure)
      }
      uplinksPending -= 1
      guard uplinksPending == 0 else { return }
      evidence.uplink.reached.sort { $0.ingest < $1.ingest }
      tellJudged(.uplink)
    }
  }

  /// The demonstration's ingest is a worker of its own, on loopback; it ends with the benches.
  private func startDemoIngest() {
    uplinksPending = 1
    supervisor.start(
      .serveIngest(IngestServerRequest()),
      IngestReport.self,
      until: uplinkDeadline,
      receive: { [self] message in
        guard case .measurement(let report) = message, uplinksPending > 0, !demoIngestIsUp else {
          return
        }
        demoIngestIsUp = true
        startNamedUplink(
          IngestChoice(
            url: "rtmp://\(report.address):\(report.port)/demo",
            name: "DEMO ingest",
            permission: .privateAddresses,
            unpublished: .notAgreed,
            key: nil
          )
        )
      },
      finish: { [self] _ in
        guard uplinksPending > 0, !supervisor.isInterrupted else { return }
        evidence.uplink.failure = BenchFailure(code: .uplinkFailed, status: .error)
        tellJudged(.uplink)
      }
    )
  }

  private func start<Measurement: Codable & Sendable>(
    _ job: WorkerJob,
    _ type: Measurement.Type,
    _ part: DeviceKind,
    secret: String? = nil,
    until end: Deadline? = nil,
    patience: Duration? = nil,
    finish: @escaping (BenchOutcome<Measurement>) -> Void
  ) {
    outstanding += 1
    _ = BenchRun<Measurement>(
      job,
      supervisor,
      secret: secret,
      until: end ?? deadline,
      patience: patience,
      progress: { [self] progress in
        if part == .uplink { extendWhereLate() }
        tell(.progress(part, progress))
      },
      finish: { [self] outcome in
        finish(outcome)
        outstanding -= 1
        if outstanding == 0 { supervisor.closeAll() }
      }
    )
  }

  // MARK: Judging

  private func tellJudged(_ part: DeviceKind) {
    guard !supervisor.isInterrupted, judged.insert(part).inserted else { return }
    tell(.judged(part, judgement.judgement(of: part).findings))
  }

  private var judgement: RigJudgement {
    var evidence = evidence
    evidence.uplink.need = plan.need
    return judge(evidence, by: plan.thresholds)
  }

  private func report() -> Report {
    let judgement = judgement
    let recommendation = plan.recommendation(on: evidence, mode)
    return Report(
      rig: plan.rig,
      version: plan.version,
      started: started.formatted(.iso8601),
      elapsedMs: Int(began.duration(to: .now).milliseconds),
      budgetMs: Int(length.budgetSeconds * 1000),
      run: length,
      platform: plan.platform.id,
      scene: plan.scene.id,
      verdict: judgement.verdict,
      confidence: length.confidence,
      parts: Report.Parts(
        camera: CameraPart(
          verdict: judgement.camera.verdict,
          device: evidence.camera.device,
          measurement: evidence.camera.measurement,
          mode: mode
        ),
        microphone: MicrophonePart(
          verdict: judgement.microphone.verdict,
          device: evidence.microphone.device,
          measurement: evidence.microphone.measurement
        ),
        computer: ComputerPart(
          verdict: judgement.computer.verdict,
          device: evidence.computer.device
        ),
        uplink: UplinkPart(
          verdict: judgement.uplink.verdict,
          measurement: evidence.uplink.decisive
        ),
        encoder: EncoderPart(
          verdict: judgement.encoder.verdict,
          measurement: evidence.encoder.measurement
        )
      ),
      findings: judgement.findings,
      recommendation: recommendation
    )
  }
}

extension RigJudgement {
  fileprivate func judgement(of part: DeviceKind) -> Judgement {
    switch part {
    case .camera: camera
    case .microphone: microphone
    case .computer: computer
    case .uplink: uplink
    case .encoder: encoder
    }
  }
}
