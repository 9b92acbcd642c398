internal import CPulse
public import SystemCore

/// A stream that records from one source, at the source's own rate and channels, as float.
///
/// It never follows the default source, changes no volume and mutes nothing.
public final class PulseRecording {
  /// The rate in Hz.
  public let rate: Int
  /// The channels of a frame.
  public let channels: Int
  /// The source as it was before the recording.
  public let source: PulseSource
  /// How often the server told that samples are missing.
  public private(set) var holes = 0
  /// The frames that it told to be missing.
  public private(set) var holeFrames = 0
  /// How often the server's buffer for this stream ran over.
  public private(set) var overflows = 0
  /// Whether the source is suspended now.
  public private(set) var isSuspended = false
  /// What has happened since the beginning, in order; the first 1000.
  public private(set) var events: [RecordingEvent] = []

  private let connection: PulseConnection
  private let stream: OpaquePointer
  private let watch: SourceWatch
  /// When it was begun, from which its events count.
  public let started = ContinuousClock.now
  private var frames = 0
  private var heard = ContinuousClock.now

  /// The time between two deliveries; the default would be 2 s.
  private static let fragmentSeconds = 0.02
  private static let mostEvents = 1000
  /// A server that has sent nothing for so long is asked whether it is still there.
  private static let silenceTime = Duration.seconds(1)
  private static let answerTime = Duration.seconds(1.5)

  /// Starts to record; throws `.noSource` where there is no such source.
  ///
  /// The corresponding C function is `pa_stream_connect_record`.
  public init(
    of source: String,
    over connection: PulseConnection,
    until deadline: Deadline
  ) throws(PulseError) {
    let library = connection.library
    try connection.watchSources(until: deadline)
    let description = try connection.source(named: source, until: deadline)
    guard let stream = Self.stream(of: description, over: connection) else {
      throw .failed(call: "pa_stream_new", reason: connection.reason)
    }
    var rate = 0
    var channels = 0
    do throws(PulseError) {
      try Self.connect(stream, to: description, over: connection)
      try connection.turn(until: deadline) {
        library.stream_get_state(stream) != PA_STREAM_CREATING
      }
      guard
        library.stream_get_state(stream) == PA_STREAM_READY,
        let specification = library.stream_get_sample_spec(stream)?.pointee,
        specification.channels > 0
      else { throw .noSource(reason: connection.reason) }
      rate = Int(specification.rate)
      channels = Int(specification.channels)
    } catch {
      Self.end(stream, over: connection)
      throw error
    }
    self.connection = connection
    self.stream = stream
    self.source = description
    self.rate = rate
    self.channels = channels
    watch = SourceWatch(description, over: connection)
    isSuspended = library.stream_is_suspended(stream) > 0
    listen()
  }

  deinit { Self.end(stream, over: connection) }

  /// Waits for samples until the deadline and hands over what has come, interleaved; returns how
  /// many frames that was.
  ///
  /// Throws `.noSource` where the source has gone, `.refused` where the server has, and `.hung` once
  /// nothing came for a second and a question was not answered either. No samples until the deadline
  /// are no error. The corresponding C functions are `pa_stream_peek` and `pa_stream_drop`.
  public func read(
    until deadline: Deadline,
    _ body: (UnsafeBufferPointer<Float>) -> Void
  ) throws(PulseError) -> Int {
    let library = connection.library
    while true {
      guard connection.isConnected else { throw .refused(reason: connection.reason) }
      guard library.stream_get_state(stream) == PA_STREAM_READY else {
        throw .noSource(reason: connection.reason)
      }
      for kind in watch.changes() { note(kind) }
      let frames = try take(body)
      if frames > 0 { heard = .now }
      if frames > 0 || deadline.hasPassed {
        try demandAnswer()
        return frames
      }
      try connection.step(until: deadline)
    }
  }

  /// Asks a server that has gone silent for a sign of life; throws `.hung` where it gives none.
  private func demandAnswer() throws(PulseError) {
    guard heard.duration(to: .now) >= Self.silenceTime else { return }
    guard watch.waiting ?? .zero < Self.answerTime else { throw .hung }
    watch.ask()
  }

  /// How late the samples are that come now; throws `.hung` where the server does not answer.
  ///
  /// The corresponding C functions are `pa_stream_update_timing_info`, `pa_stream_get_timing_info`
  /// and `pa_stream_get_latency`.
  public func latency(until deadline: Deadline) throws(PulseError) -> RecordingLatency {
    let library = connection.library
    guard library.stream_get_state(stream) == PA_STREAM_READY else {
      throw .noSource(reason: connection.reason)
    }
    _ = try connection.values(
      of: PulseAnswer<Never>(library),
      library.stream_update_timing_info(stream, nil, nil),
      "pa_stream_update_timing_info",
      deadline
    )
    guard let timing = library.stream_get_timing_info(stream)?.pointee else {
      throw .failed(call: "pa_stream_get_timing_info", reason: connection.reason)
    }
    var total: UInt64 = 0
    var isNegative: Int32 = 0
    let hasTotal = library.stream_get_latency(stream, &total, &isNegative) >= 0 && isNegative == 0
    return RecordingLatency(
      total: hasTotal ? .microseconds(Int64(clamping: total)) : nil,
      source: .microseconds(Int64(clamping: timing.source_usec)),
      configuredSource: .microseconds(Int64(clamping: timing.configured_source_usec)),
      transport: .microseconds(Int64(clamping: timing.transport_usec))
    )
  }

  /// Takes every fragment that has arrived.
  private func take(_ body: (UnsafeBufferPointer<Float>) -> Void) throws(PulseError) -> Int {
    let library = connection.library
    let bytesPerFrame = channels * MemoryLayout<Float>.size
    var taken = 0
    while true {
      var data: UnsafeRawPointer?
      var count = 0
      guard library.stream_peek(stream, &data, &count) >= 0 else {
        throw .failed(call: "pa_stream_peek", reason: connection.reason)
      }
      // Nothing there: must not be dropped.
      guard count > 0 else { return taken }
      if let data {
        let samples = UnsafeRawBufferPointer(start: data, count: count)
        samples.withMemoryRebound(to: Float.self) { body($0) }
        taken += count / bytesPerFrame
        frames += count / bytesPerFrame
      } else {
        holes += 1
        holeFrames += count / bytesPerFrame
        note(.hole(frames: count / bytesPerFrame))
      }
      _ = library.stream_drop(stream)
    }
  }

  private func note(_ kind: RecordingEvent.Kind) {
    guard events.count < Self.mostEvents else { return }
    events.append(RecordingEvent(kind, time: started.duration(to: .now), frame: frames))
  }

  /// The callbacks are called inside `read` and `latency` only, and not once the stream has ended.
  private func listen() {
    let library = connection.library
    let this = Unmanaged.passUnretained(self).toOpaque()
    library.stream_set_moved_callback(
      stream,
      { _, userData in
        guard let recording = PulseRecording.from(userData) else { return }
        let name = recording.connection.library.stream_get_device_name(recording.stream)
        recording.note(.moved(to: name.map { String(cString: $0) } ?? ""))
      },
      this
    )
    library.stream_set_suspended_callback(
      stream,
      { _, userData in
        guard let recording = PulseRecording.from(userData) else { return }
        recording.isSuspended =
          recording.connection.library.stream_is_suspended(recording.stream) > 0
        recording.note(recording.isSuspended ? .suspended : .resumed)
      },
      this
    )
    library.stream_set_overflow_callback(
      stream,
      { _, userData in
        guard let recording = PulseRecording.from(userData) else { return }
        recording.overflows += 1
        recording.note(.overflow)
      },
      this
    )
  }

  private static func from(_ userData: UnsafeMutableRawPointer?) -> PulseRecording? {
    userData.map { Unmanaged<PulseRecording>.fromOpaque($0).takeUnretainedValue() }
  }

  private static func stream(
    of source: PulseSource,
    over connection: PulseConnection
  ) -> OpaquePointer? {
    var specification = pa_sample_spec(
      format: PA_SAMPLE_FLOAT32LE,
      rate: UInt32(clamping: max(source.rate, 1)),
      channels: UInt8(clamping: max(source.channels, 1))
    )
    return connection.library.stream_new_with_proplist(
      connection.context,
      "Level measurement",
      &specification,
      nil,
      nil
    )
  }

  private static func connect(
    _ stream: OpaquePointer,
    to source: PulseSource,
    over connection: PulseConnection
  ) throws(PulseError) {
    let frames = max((fragmentSeconds * Double(source.rate)).rounded(.up), 1)
    var attributes = pa_buffer_attr(
      maxlength: .max,
      tlength: .max,
      prebuf: .max,
      minreq: .max,
      fragsize: UInt32(frames) * UInt32(max(source.channels, 1) * MemoryLayout<Float>.size)
    )
    let flags =
      PA_STREAM_ADJUST_LATENCY.rawValue | PA_STREAM_DONT_MOVE.rawValue
      | PA_STREAM_START_UNMUTED.rawValue | PA_STREAM_FIX_RATE.rawValue
      | PA_STREAM_FIX_CHANNELS.rawValue
    let result = connection.library.stream_connect_record(
      stream,
      source.name,
      &attributes,
      pa_stream_flags_t(rawValue: flags)
    )
    guard result >= 0 else {
      throw .failed(call: "pa_stream_connect_record", reason: connection.reason)
    }
  }

  private static func end(_ stream: OpaquePointer, over connection: PulseConnection) {
    let library = connection.library
    library.stream_set_moved_callback(stream, nil, nil)
    library.stream_set_suspended_callback(stream, nil, nil)
    library.stream_set_overflow_callback(stream, nil, nil)
    _ = library.stream_disconnect(stream)
    library.stream_unref(stream)
  }
}
