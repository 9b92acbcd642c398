public import Rig
public import SystemCore
internal import V4L2
public import Workers

/// Streams from a camera and measures what arrives. Runs in a worker process.
public enum CameraBench {
  /// The time that a camera gets for its first frame: uvcvideo's own time-out for a control
  /// transfer that starts a stream (`UVC_CTRL_STREAMING_TIMEOUT`).
  static let firstFrameTime = Duration.seconds(5)

  /// Measures; the camera is left as it was found, whatever happens.
  public static func run(
    _ request: CameraBenchRequest,
    _ channel: WorkerChannel,
    until deadline: Deadline
  ) throws(WorkerFailure) -> CameraMeasurement {
    let source: any FrameSource
    if request.rig == .demo {
      source = SyntheticFrameSource(mode: request.mode)
    } else {
      source = try V4L2FrameSource(request, channel)
    }
    defer { source.stop() }
    return try measure(source, request, channel, until: deadline)
  }

  /// The run on an open source: start, warm up, measure.
  static func measure(
    _ source: any FrameSource,
    _ request: CameraBenchRequest,
    _ channel: WorkerChannel,
    until deadline: Deadline
  ) throws(WorkerFailure) -> CameraMeasurement {
    var measurement = CameraMeasurement(
      asked: request.mode ?? source.negotiated,
      negotiated: source.negotiated
    )
    let started = ContinuousClock.now
    try source.start()
    guard try source.next(until: deadline.orAfter(firstFrameTime)) != nil else {
      throw WorkerFailure(.cameraNoFrames, device: request.path)
    }
    measurement.firstFrameMs = started.duration(to: .now).milliseconds.rounded(decimals: 1)
    try discard(source, for: .seconds(request.warmUpSeconds), channel, until: deadline)
    let begin = (time: ContinuousClock.now, processor: ProcessorTime.used)
    let log = try record(source, for: request.seconds, channel, until: deadline)
    let elapsed = begin.time.duration(to: .now)
    measurement.cpuPercent =
      ((ProcessorTime.used - begin.processor) / elapsed * 100).rounded(decimals: 1)
    guard log.count > 0 else {
      // Cut short before it could measure: the camera did give a frame.
      let wasCutShort = channel.isCancelled || deadline.hasPassed
      throw WorkerFailure(wasCutShort ? .cameraHung : .cameraNoFrames, device: request.path)
    }
    log.measure(into: &measurement)
    measurement.buffers = source.buffers
    return measurement
  }

  /// Frame 0 and those before the exposure settles say nothing about the show.
  private static func discard(
    _ source: any FrameSource,
    for time: Duration,
    _ channel: WorkerChannel,
    until deadline: Deadline
  ) throws(WorkerFailure) {
    let end = deadline.orAfter(time)
    while !end.hasPassed {
      if try source.next(until: end) == nil, channel.isCancelled { return }
    }
  }

  private static func record(
    _ source: any FrameSource,
    for seconds: Double,
    _ channel: WorkerChannel,
    until deadline: Deadline
  ) throws(WorkerFailure) -> FrameLog {
    var log = FrameLog(
      rawFrameBytes: source.rawFrameBytes,
      fieldsAlternate: source.fieldsAlternate,
      expectedFrames: Int(seconds * min(source.negotiated.rateFps ?? 60, 1000) * 1.25) + 64
    )
    let begin = ContinuousClock.now
    log.begin(atNanoseconds: monotonicNanoseconds())
    let end = deadline.orAfter(.seconds(seconds))
    var reported = begin
    while !end.hasPassed {
      guard let frame = try source.next(until: end) else {
        if channel.isCancelled { break }
        continue
      }
      log.add(frame)
      guard reported.duration(to: .now) > .milliseconds(200) else { continue }
      reported = .now
      let elapsed = begin.duration(to: reported).milliseconds / 1000
      let rate = (Double(log.count) / elapsed).rounded(decimals: 1)
      channel.send(
        WorkerMessage<CameraMeasurement>.progress(
          BenchProgress(
            share: min(elapsed / seconds, 1),
            latest: Finding.Measured(key: "delivered_fps", value: rate)
          )
        )
      )
    }
    log.end(atNanoseconds: monotonicNanoseconds())
    return log
  }
}
