internal import Bench
internal import Picture
internal import Rig
internal import SystemCore
internal import Workers

/// Measures what encoders do with the frames of the show. Runs in `airworthy-media`.
struct EncoderBench {
  private let request: EncoderBenchRequest
  private let channel: WorkerChannel
  private let begin: ContinuousClock.Instant
  /// The end of the runs; what is found is told after it.
  private let end: Deadline

  /// A paced run is to see each frame's turn, and a lookahead filled.
  private static let pacedTime = Duration.milliseconds(1500)
  private static let warmUpSeconds = 0.5

  private init(
    _ request: EncoderBenchRequest,
    _ channel: WorkerChannel,
    since begin: ContinuousClock.Instant,
    until deadline: Deadline
  ) {
    self.request = request
    self.channel = channel
    self.begin = begin
    end = min(deadline, Deadline(begin + .seconds(request.seconds)))
  }

  /// Measures in the request's seconds from the beginning on; the camera is left as it was found,
  /// whatever happens.
  static func run(
    _ request: EncoderBenchRequest,
    _ channel: WorkerChannel,
    since begin: ContinuousClock.Instant = .now,
    until deadline: Deadline
  ) throws(WorkerFailure) -> EncoderMeasurement {
    guard !request.candidates.isEmpty, !request.encoders.isEmpty else {
      throw WorkerFailure(.encoderFailed, detail: "nothing to encode")
    }
    let bench = EncoderBench(request, channel, since: begin, until: deadline)
    guard let camera = request.camera else { return try bench.measureClip() }
    return try bench.measure(camera)
  }

  private func measureClip() throws(WorkerFailure) -> EncoderMeasurement {
    let largest = request.candidates[0]
    let fastest = request.candidates.max {
      ($0.frameRate.value ?? 0) < ($1.frameRate.value ?? 0)
    }
    let frames = try translated { () throws(MediaError) in
      try TestClip.frames(
        width: largest.width,
        height: largest.height,
        rate: (fastest ?? largest).frameRate
      )
    }
    return try measure(frames, whileCapturing: false)
  }

  private func measure(_ camera: CameraBenchRequest) throws(WorkerFailure) -> EncoderMeasurement {
    let feed = try CameraFrames(camera, channel)
    defer { feed.stop() }
    try feed.start()
    guard
      try feed.next(until: end.orAfter(CameraFrames.firstFrameTime), { _, _ in }) != nil
    else { throw WorkerFailure(.cameraNoFrames, device: camera.path) }
    let warm = end.orAfter(.seconds(Self.warmUpSeconds))
    while !warm.hasPassed, !channel.isCancelled {
      _ = try feed.next(until: warm) { _, _ in }
    }
    let frames = try ShowFrames.captured(from: feed, channel, until: end.orAfter(.seconds(5)))
    let intake = try translated { () throws(MediaError) in try CameraIntake(feed.layout) }
    let load = CaptureLoad(feed, intake)
    load.start()
    defer { load.stop() }
    return try measure(frames, whileCapturing: true)
  }

  private func measure(
    _ frames: ShowFrames,
    whileCapturing: Bool
  ) throws(WorkerFailure) -> EncoderMeasurement {
    var measurement = EncoderMeasurement(
      material: frames.material,
      sourceWidth: frames.width,
      sourceHeight: frames.height,
      sourceRate: frames.rate,
      whileCapturing: whileCapturing,
      encoders: []
    )
    for kind in request.encoders where !channel.isCancelled {
      report(measurement)
      let encoder = EncoderSurvey.encoder(kind)
      measurement.encoders.append(encoder)
      guard encoder.state == .works else { continue }
      guard !end.hasPassed else {
        measurement.noteUntried(margin: request.margin)
        continue
      }
      try search(encoder, frames, into: &measurement)
    }
    if measurement.trials.isEmpty, !measurement.wasCutShort {
      measurement.notMeasured["trials"] = "no_encoder"
    }
    return measurement
  }

  private func search(
    _ encoder: MediaEncoder,
    _ frames: ShowFrames,
    into measurement: inout EncoderMeasurement
  ) throws(WorkerFailure) {
    let kind = encoder.kind
    let candidates = request.candidates.filter { $0.codec == kind.codec.rawValue }
    let device =
      if kind.hardware == .vaapi, let node = encoder.device {
        try translated { () throws(MediaError) in try RenderDevice(vaapi: node) }
      } else { nil as RenderDevice? }
    var search = EncoderSearch(
      presets: kind.presets,
      pixelRates: candidates.map {
        Double($0.width * $0.height) * ($0.frameRate.value ?? 30)
      },
      margin: request.margin
    )
    var outcomes: [EncoderSearch.Step: (EncoderRun, EncoderRun.Outcome)] = [:]
    while let step = search.next, !end.hasPassed, !channel.isCancelled {
      let run = EncoderRun(
        kind: kind,
        settings: candidates[step.candidate].with(kind, preset: kind.presets[safe: step.preset]),
        device: device,
        frames: frames
      )
      do throws(MediaError) {
        let outcome = try run.run(until: end)
        outcomes[step] = (run, outcome)
        search.note(step, margin: outcome.trial.margin)
      } catch {
        // This size or preset is not taken: as if it were too slow.
        measurement.notMeasured["\(kind.rawValue) \(run.settings.preset)"] = error.detail
        search.note(step, margin: 0)
      }
      report(measurement)
    }
    finish(search, candidates.count, &outcomes)
    measurement.trials += outcomes.sorted { $0.key < $1.key }.map(\.value.1.trial)
    if search.next != nil { measurement.noteUntried(margin: request.margin) }
  }

  /// Looks at the picture of the settings that hold, and runs the best of them at its own pace.
  private func finish(
    _ search: EncoderSearch,
    _ candidates: Int,
    _ outcomes: inout [EncoderSearch.Step: (EncoderRun, EncoderRun.Outcome)]
  ) {
    var isPaced = false
    for candidate in 0..<candidates {
      guard let preset = search.best(for: candidate),
        let (run, found) = outcomes[.init(candidate: candidate, preset: preset)]
      else { continue }
      var outcome = found
      if !isPaced, !end.hasPassed {
        isPaced = true
        try? run.pace(for: Self.pacedTime, into: &outcome.trial, until: end)
      }
      outcome.trial.ssim = (try? run.similarity(of: outcome, until: end)) ?? nil
      outcomes[.init(candidate: candidate, preset: preset)] = (run, outcome)
    }
  }

  private func report(_ measurement: EncoderMeasurement) {
    let share = begin.duration(to: .now).milliseconds / 1000 / max(request.seconds, 0.1)
    channel.send(
      WorkerMessage<EncoderMeasurement>.progress(BenchProgress(share: min(share, 1)))
    )
  }
}

extension VideoSettings {
  /// The same stream by an encoder with a preset.
  fileprivate func with(_ kind: EncoderKind, preset: String?) -> VideoSettings {
    var settings = self
    settings.encoder = kind.rawValue
    settings.preset = preset ?? ""
    return settings
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
