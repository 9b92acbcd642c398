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
  /// How often the server told that samples are missing.
  public private(set) var holes = 0

  private let connection: PulseConnection
  private let stream: OpaquePointer

  /// The time between two deliveries; the default would be 2 s.
  private static let fragmentSeconds = 0.02

  /// Starts to record.
  ///
  /// The corresponding C function is `pa_stream_connect_record`.
  public init(
    of source: String,
    over connection: PulseConnection,
    until deadline: Deadline
  ) throws(PulseError) {
    let library = connection.library
    guard let stream = Self.stream(over: connection) else {
      throw .failed(call: "pa_stream_new", reason: connection.reason)
    }
    var rate = 0
    var channels = 0
    do throws(PulseError) {
      try Self.connect(stream, to: source, over: connection)
      try connection.turn(until: deadline) {
        library.stream_get_state(stream) != PA_STREAM_CREATING
      }
      guard
        library.stream_get_state(stream) == PA_STREAM_READY,
        let specification = library.stream_get_sample_spec(stream)?.pointee
      else { throw .noSource(reason: connection.reason) }
      rate = Int(specification.rate)
      channels = Int(specification.channels)
    } catch {
      Self.end(stream, over: connection)
      throw error
    }
    self.connection = connection
    self.stream = stream
    self.rate = rate
    self.channels = channels
  }

  deinit { Self.end(stream, over: connection) }

  /// Waits for samples until the deadline and hands over what has come, interleaved; returns how
  /// many frames that was.
  ///
  /// The corresponding C functions are `pa_stream_peek` and `pa_stream_drop`.
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
      let frames = try take(body)
      if frames > 0 || deadline.hasPassed { return frames }
      try connection.step(until: deadline)
    }
  }

  /// Takes every fragment that has arrived.
  private func take(_ body: (UnsafeBufferPointer<Float>) -> Void) throws(PulseError) -> Int {
    let library = connection.library
    var frames = 0
    while true {
      var data: UnsafeRawPointer?
      var count = 0
      guard library.stream_peek(stream, &data, &count) >= 0 else {
        throw .failed(call: "pa_stream_peek", reason: connection.reason)
      }
      // Nothing there: must not be dropped.
      guard count > 0 else { return frames }
      if let data {
        let samples = UnsafeRawBufferPointer(start: data, count: count)
        samples.withMemoryRebound(to: Float.self) { body($0) }
        frames += count / (channels * MemoryLayout<Float>.size)
      } else {
        holes += 1
      }
      _ = library.stream_drop(stream)
    }
  }

  private static func stream(over connection: PulseConnection) -> OpaquePointer? {
    // Rate and channels are placeholders: those of the source are taken.
    var specification = pa_sample_spec(format: PA_SAMPLE_FLOAT32LE, rate: 48000, channels: 2)
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
    to source: String,
    over connection: PulseConnection
  ) throws(PulseError) {
    let fragment = fragmentSeconds * 48000 * 2 * Double(MemoryLayout<Float>.size)
    var attributes = pa_buffer_attr(
      maxlength: .max,
      tlength: .max,
      prebuf: .max,
      minreq: .max,
      fragsize: UInt32(fragment)
    )
    let flags =
      PA_STREAM_ADJUST_LATENCY.rawValue | PA_STREAM_DONT_MOVE.rawValue
      | PA_STREAM_START_UNMUTED.rawValue | PA_STREAM_FIX_RATE.rawValue
      | PA_STREAM_FIX_CHANNELS.rawValue
    let result = connection.library.stream_connect_record(
      stream,
      source,
      &attributes,
      pa_stream_flags_t(rawValue: flags)
    )
    guard result >= 0 else {
      throw .failed(call: "pa_stream_connect_record", reason: connection.reason)
    }
  }

  private static func end(_ stream: OpaquePointer, over connection: PulseConnection) {
    _ = connection.library.stream_disconnect(stream)
    connection.library.stream_unref(stream)
  }
}
