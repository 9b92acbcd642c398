internal import CPulse
public import SystemCore

extension PulseConnection {
  /// Plays interleaved samples on the usual output, at its own volume, and waits until they have been
  /// heard.
  ///
  /// The corresponding C functions are `pa_stream_connect_playback`, `pa_stream_write` and
  /// `pa_stream_drain`. Throws `.hung` where the deadline passes first.
  public func play(
    _ samples: [Float],
    rate: Int,
    channels: Int,
    until deadline: Deadline
  ) throws(PulseError) {
    var specification = pa_sample_spec(
      format: PA_SAMPLE_FLOAT32LE,
      rate: UInt32(clamping: rate),
      channels: UInt8(clamping: channels)
    )
    guard
      let stream = library.stream_new_with_proplist(context, "Playback", &specification, nil, nil)
    else { throw .failed(call: "pa_stream_new", reason: reason) }
    defer {
      _ = library.stream_disconnect(stream)
      library.stream_unref(stream)
    }
    guard
      library.stream_connect_playback(stream, nil, nil, PA_STREAM_NOFLAGS, nil, nil) >= 0
    else { throw .failed(call: "pa_stream_connect_playback", reason: reason) }
    try turn(until: deadline) { library.stream_get_state(stream) != PA_STREAM_CREATING }
    try write(samples[...], to: stream, until: deadline)
    try drain(stream, until: deadline)
  }

  private func write(
    _ samples: ArraySlice<Float>,
    to stream: OpaquePointer,
    until deadline: Deadline
  ) throws(PulseError) {
    var left = samples
    while !left.isEmpty {
      try turn(until: deadline) {
        library.stream_get_state(stream) != PA_STREAM_READY
          || library.stream_writable_size(stream) > 0
      }
      guard library.stream_get_state(stream) == PA_STREAM_READY else {
        throw .noSource(reason: reason)
      }
      let room = library.stream_writable_size(stream) / MemoryLayout<Float>.size
      let part = left.prefix(room)
      let result = part.withUnsafeBytes {
        library.stream_write(stream, $0.baseAddress, $0.count, nil, 0, PA_SEEK_RELATIVE)
      }
      guard result >= 0 else { throw .failed(call: "pa_stream_write", reason: reason) }
      left = left.dropFirst(part.count)
    }
  }

  private func drain(_ stream: OpaquePointer, until deadline: Deadline) throws(PulseError) {
    guard let operation = library.stream_drain(stream, nil, nil) else {
      throw .failed(call: "pa_stream_drain", reason: reason)
    }
    defer {
      library.operation_cancel(operation)
      library.operation_unref(operation)
    }
    try turn(until: deadline) { library.operation_get_state(operation) != PA_OPERATION_RUNNING }
  }
}
