internal import Rig
internal import SystemCore
internal import Workers

/// Where samples come from: a microphone, or the demo rig's synthetic one.
protocol SampleSource: AnyObject {
  /// What the source granted.
  var stream: SampleStream { get }
  /// When the stream was started; nil before.
  var started: ContinuousClock.Instant? { get }
  /// How often the source said that audio was lost.
  var overruns: Int { get }
  /// How many frames the device has captured by now, those not yet read among them; nil where only
  /// what was handed over is known.
  var capturedFrames: Int? { get }
  /// What other programs did to its gain since it was started.
  var gainChanges: [GainChange] { get }
  /// How old a sample is when it is handed over; nil where nothing tells.
  func latency(until deadline: Deadline) throws(WorkerFailure) -> Duration?

  /// Starts the stream.
  func start() throws(WorkerFailure)
  /// Hands over samples that have come, interleaved, full scale being ±1; returns how many frames
  /// that was, 0 when the deadline passed first.
  func read(
    until deadline: Deadline,
    _ body: (UnsafeBufferPointer<Float>) -> Void
  ) throws(WorkerFailure) -> Int
  /// Stops the stream; the device is closed with the source.
  func stop()
}

extension SampleSource {
  var capturedFrames: Int? { nil }

  var gainChanges: [GainChange] { [] }

  func latency(until deadline: Deadline) throws(WorkerFailure) -> Duration? { nil }
}

/// The shape of a stream of samples.
struct SampleStream: Equatable {
  /// `alsa`, `sound_server` or `demo`.
  var via: String
  /// The rate in Hz.
  var rate: Int
  /// The channels of a frame.
  var channels: Int
  /// The sample format by ALSA's name.
  var format: String
}
