internal import Dispatch
internal import Loudness
internal import Rig
internal import Synchronization

/// Sound from the microphone's thread to an encoder on a thread of its own: whoever reads a device must
/// not wait for an encoder, or samples are lost.
final class SoundLine: @unchecked Sendable {
  private struct State {
    var samples: [Float] = []
    var format: SignalFormat?
    var isClosed = false
    var fault: MediaError?
  }

  private let settings: AudioSettings
  private let send: @Sendable (UInt32, [UInt8]) -> Void
  private let state = Mutex(State())
  private let changed = DispatchSemaphore(value: 0)
  // Belongs to whoever opens the line and closes it.
  private var thread: WaitingThread?

  /// A line to whoever takes tags with their time in milliseconds.
  init(_ settings: AudioSettings, to send: @escaping @Sendable (UInt32, [UInt8]) -> Void) {
    self.settings = settings
    self.send = send
    thread = WaitingThread { [self] in encode() }
  }

  /// Takes interleaved samples.
  func add(_ samples: UnsafeBufferPointer<Float>, _ format: SignalFormat) {
    state.withLock { state in
      guard state.fault == nil else { return }
      state.format = format
      state.samples.append(contentsOf: samples)
    }
    changed.signal()
  }

  /// Ends it, whatever waits; why it broke, where it did.
  func close() -> MediaError? {
    state.withLock { $0.isClosed = true }
    changed.signal()
    thread?.join()
    return state.withLock { $0.fault }
  }

  private func encode() {
    do throws(MediaError) {
      var encoder: SoundEncoder?
      while let (samples, format) = next() {
        if encoder == nil {
          let opened = try SoundEncoder(
            settings,
            rate: format.sampleRate,
            channels: format.channels
          )
          encoder = opened
          send(0, opened.sequenceHeader)
        }
        try samples.withUnsafeBufferPointer { samples throws(MediaError) in
          try encoder?.encode(samples, channels: format.channels) { send($0, $1) }
        }
      }
    } catch {
      state.withLock { $0.fault = error }
    }
  }

  /// What has come since; nil once the line is closed.
  private func next() -> (samples: [Float], format: SignalFormat)? {
    while true {
      changed.wait()
      let (isClosed, samples, format) = state.withLock { state in
        defer { state.samples = [] }
        return (state.isClosed, state.samples, state.format)
      }
      if isClosed { return nil }
      if let format, !samples.isEmpty { return (samples, format) }
    }
  }
}
