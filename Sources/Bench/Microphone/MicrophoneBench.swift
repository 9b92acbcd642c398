public import Loudness
public import Rig
public import SystemCore
public import Workers

/// Records from a microphone and measures its levels. Runs in a worker process.
public enum MicrophoneBench {
  /// The time that a microphone gets for its first samples; Bluetooth switches its profile first.
  static let firstSampleTime = Duration.seconds(5)
  /// What a run may take longer than its samples last.
  private static let slack = Duration.seconds(2)
  /// What a sound server may take to tell its latency.
  private static let latencyTime = Duration.seconds(1)
  private static let reportTime = Duration.milliseconds(200)
  /// The longest wait, so that the parent's hanging up is noticed.
  private static let waitTime = Duration.milliseconds(100)

  /// Measures through the sound server where the request names a source, else from ALSA.
  ///
  /// Changes no volume and no mixer. What is measured is shown as it comes: interleaved samples, with
  /// their rate and channels.
  public static func run(
    _ request: MicrophoneBenchRequest,
    _ channel: WorkerChannel,
    until deadline: Deadline,
    showing body: ((UnsafeBufferPointer<Float>, SignalFormat) -> Void)? = nil
  ) throws(WorkerFailure) -> MicrophoneMeasurement {
    let source = try source(request, until: deadline)
    defer { source.stop() }
    return try measure(source, request, channel, until: deadline, showing: body)
  }

  private static func source(
    _ request: MicrophoneBenchRequest,
    until deadline: Deadline
  ) throws(WorkerFailure) -> any SampleSource {
    if request.rig == .demo {
      return SyntheticSampleSource(rate: request.rateHz, channels: request.channels)
    }
    if let source = request.source {
      return try PulseSampleSource(source: source, until: deadline.orAfter(firstSampleTime))
    }
    guard let path = request.path else {
      throw WorkerFailure(.microphoneFailed, detail: "neither a PCM nor a source")
    }
    return try ALSASampleSource(path: path, rate: request.rateHz, channels: request.channels)
  }

  /// The run on an open source: start, warm up, measure.
  static func measure(
    _ source: any SampleSource,
    _ request: MicrophoneBenchRequest,
    _ channel: WorkerChannel,
    until deadline: Deadline,
    showing body: ((UnsafeBufferPointer<Float>, SignalFormat) -> Void)? = nil
  ) throws(WorkerFailure) -> MicrophoneMeasurement {
    guard request.seconds > 0, request.seconds + request.warmUpSeconds < 86400 else {
      throw WorkerFailure(.microphoneFailed, detail: "no time to measure in")
    }
    let stream = source.stream
    var measurement = MicrophoneMeasurement(
      via: stream.via,
      rateHz: stream.rate,
      channels: stream.channels,
      format: stream.format
    )
    let format = try signalFormat(of: stream, request)
    try source.start()
    guard try awaitSamples(source, channel, until: deadline.orAfter(firstSampleTime)) else {
      throw noSamples(request)
    }
    measurement.firstSampleMs = source.started?.duration(to: .now).milliseconds
      .rounded(decimals: 2)
    try discard(source, for: .seconds(request.warmUpSeconds), channel, until: deadline)
    let overruns = source.overruns
    let begin = ContinuousClock.now
    var log = try record(source, format, request, channel, until: deadline, showing: body)
    guard log.frames > 0 else { throw noSamples(request) }
    log.measure(into: &measurement, request, overruns: source.overruns - overruns)
    measurement.gainChanges = source.gainChanges(since: begin)
    measurement.sourceEvents = source.events(since: begin)
    measureLatency(of: source, until: deadline.orAfter(latencyTime), &measurement)
    source.stop()
    if let tail = log.tail, !channel.isCancelled {
      play(tail, stream, request, channel, until: deadline, &measurement)
    }
    return measurement
  }

  /// What was recorded is worth telling also where the latency can't be told.
  private static func measureLatency(
    of source: any SampleSource,
    until deadline: Deadline,
    _ measurement: inout MicrophoneMeasurement
  ) {
    do throws(WorkerFailure) {
      measurement.latencyMs = try source.latency(until: deadline)?.milliseconds
        .rounded(decimals: 1)
      if measurement.latencyMs == nil { measurement.notMeasured["latency_ms"] = "not_told" }
    } catch {
      measurement.notMeasured["latency_ms"] = error.detail ?? "failed"
    }
  }

  private static func signalFormat(
    of stream: SampleStream,
    _ request: MicrophoneBenchRequest
  ) throws(WorkerFailure) -> SignalFormat {
    do throws(SignalFormatError) {
      return try SignalFormat(sampleRate: stream.rate, channels: stream.channels)
    } catch {
      throw WorkerFailure(
        .microphoneFailed,
        device: request.source ?? request.path,
        detail: "can't measure \(stream.rate) Hz, \(stream.channels) channels"
      )
    }
  }

  private static func noSamples(_ request: MicrophoneBenchRequest) -> WorkerFailure {
    WorkerFailure(.microphoneFailed, device: request.source ?? request.path, detail: "no samples")
  }

  private static func awaitSamples(
    _ source: any SampleSource,
    _ channel: WorkerChannel,
    until deadline: Deadline
  ) throws(WorkerFailure) -> Bool {
    while !deadline.hasPassed, !channel.isCancelled {
      if try source.read(until: deadline.orAfter(waitTime), { _ in }) > 0 { return true }
    }
    return false
  }

  /// The first second is silence or a thump on many devices, and stale packets on some servers.
  private static func discard(
    _ source: any SampleSource,
    for time: Duration,
    _ channel: WorkerChannel,
    until deadline: Deadline
  ) throws(WorkerFailure) {
    let end = deadline.orAfter(time)
    while !end.hasPassed, !channel.isCancelled {
      _ = try source.read(until: end.orAfter(waitTime)) { _ in }
    }
  }

  private static func record(
    _ source: any SampleSource,
    _ format: SignalFormat,
    _ request: MicrophoneBenchRequest,
    _ channel: WorkerChannel,
    until deadline: Deadline,
    showing body: ((UnsafeBufferPointer<Float>, SignalFormat) -> Void)?
  ) throws(WorkerFailure) -> SampleLog {
    var log = SampleLog(format, request)
    let end = deadline.orAfter(.seconds(request.seconds) + slack)
    var reported = ContinuousClock.now
    while !log.isComplete, !end.hasPassed, !channel.isCancelled {
      let frames = try source.read(until: end.orAfter(waitTime)) { samples in
        log.add(samples)
        body?(samples, format)
      }
      if frames > 0 { log.note(captured: source.captured, handedOver: frames) }
      guard reported.duration(to: .now) >= reportTime else { continue }
      reported = .now
      channel.send(
        WorkerMessage<MicrophoneMeasurement>.progress(
          BenchProgress(
            share: log.share.rounded(decimals: 3),
            latest: Finding.Measured(key: "peak_dbfs", value: log.takePeak())
          )
        )
      )
    }
    return log
  }
}
