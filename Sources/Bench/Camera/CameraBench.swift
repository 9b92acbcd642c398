public import Picture
public import Rig
public import SystemCore
internal import SystemPackage
public import Workers

/// Streams from a camera and measures what arrives. Runs in a worker process.
public enum CameraBench {
  /// The time that a camera gets for its first frame: uvcvideo's own time-out for a control
  /// transfer that starts a stream (`UVC_CTRL_STREAMING_TIMEOUT`).
  static let firstFrameTime = Duration.seconds(5)

  /// The longest that is waited for the exposure to settle.
  private static let settlingTime = 3.0

  /// Measures; the camera is left as it was found, whatever happens. Whole frames are shown while
  /// their buffers are lent.
  public static func run(
    _ request: CameraBenchRequest,
    _ channel: WorkerChannel,
    until deadline: Deadline,
    showing body: ((UnsafeRawBufferPointer, FrameLayout) -> Void)? = nil
  ) throws(WorkerFailure) -> CameraMeasurement {
    let source: any PictureSource
    if request.rig == .demo {
      source = SyntheticFrameSource(
        mode: request.mode,
        looksAtPicture: request.looksAtPicture,
        wantsSnapshot: request.snapshotPath != nil
      )
    } else {
      source = try V4L2FrameSource(request, channel)
    }
    if let body {
      let layout = source.layout
      source.onFrame = { bytes, _ in body(bytes, layout) }
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
    // Signs of life between the steps that a camera may hang in.
    sendAlive(channel)
    let started = source.now
    try source.start()
    guard try source.next(until: source.deadline(deadline, orAfter: firstFrameTime)) != nil else {
      throw WorkerFailure(.cameraNoFrames, device: request.path)
    }
    measurement.firstFrameMs = started.duration(to: source.now).milliseconds.rounded(decimals: 1)
    sendAlive(channel)
    try warmUp(source, for: request.warmUpSeconds, channel, until: deadline)
    source.look?.beginMeasuring()
    let begin = (time: source.now, processor: ProcessorTime.used)
    let log = try record(source, for: request.seconds, channel, until: deadline)
    let elapsed = begin.time.duration(to: source.now)
    measurement.cpuPercent =
      ((ProcessorTime.used - begin.processor) / elapsed * 100).rounded(decimals: 1)
    guard log.count > 0 else {
      // Cut short before it could measure: the camera did give a frame.
      let wasCutShort = channel.isCancelled || source.hasPassed(deadline)
      throw WorkerFailure(wasCutShort ? .cameraHung : .cameraNoFrames, device: request.path)
    }
    log.measure(into: &measurement)
    measurement.buffers = source.buffers
    measurement.picture = source.look?.measurement
    measurement.settledMs = measurement.picture?.settledMs
    measurement.notMeasured["picture"] = source.lookFault
    try CameraExperiments(source, request, channel, until: deadline).run(into: &measurement)
    if let path = request.snapshotPath {
      measurement.snapshot = save(source.look?.snapshot, to: path, &measurement.notMeasured)
    }
    return measurement
  }

  private static func sendAlive(_ channel: WorkerChannel) {
    channel.send(WorkerMessage<CameraMeasurement>.progress(BenchProgress(share: 0)))
  }

  private static func save(
    _ snapshot: [UInt8]?,
    to path: String,
    _ notMeasured: inout [String: String]
  ) -> String? {
    guard let snapshot else {
      notMeasured["snapshot"] = "no_picture"
      return nil
    }
    do {
      try WholeFile.write(snapshot, to: path)
      return path
    } catch {
      notMeasured["snapshot"] = error.description
      return nil
    }
  }

  /// Frame 0 and those before the exposure settles say nothing about the show.
  static func warmUp(
    _ source: any FrameSource,
    for seconds: Double,
    settles: Bool = true,
    _ channel: WorkerChannel,
    until deadline: Deadline
  ) throws(WorkerFailure) {
    let least = source.deadline(deadline, orAfter: .seconds(seconds))
    let waits = settles && source.look != nil
    let most =
      waits ? source.deadline(deadline, orAfter: .seconds(max(seconds, settlingTime))) : least
    while !source.hasPassed(most) {
      if try source.next(until: most) == nil, channel.isCancelled { return }
      if source.hasPassed(least), source.look?.hasSettled ?? true { return }
    }
  }

  static func record(
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
    let begin = source.now
    log.begin(atNanoseconds: source.nowNanoseconds)
    let end = source.deadline(deadline, orAfter: .seconds(seconds))
    var reported = begin
    while !source.hasPassed(end) {
      guard let frame = try source.next(until: end) else {
        // Waited for in vain: a silence up to now. After a frame there is none to tell.
        log.end(atNanoseconds: source.nowNanoseconds)
        if channel.isCancelled { break }
        continue
      }
      log.add(frame)
      guard reported.duration(to: source.now) > .milliseconds(200) else { continue }
      reported = source.now
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
    return log
  }
}
