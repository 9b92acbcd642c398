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
  /// How far the device has come; nil where only what was handed over is known.
  var captured: CapturePosition? { get }
  /// What other programs did to its gain since an instant, which their times count from.
  func gainChanges(since begin: ContinuousClock.Instant) -> [GainChange]
  /// What else happened to it since an instant.
  func events(since begin: ContinuousClock.Instant) -> [SourceEvent]
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
  var captured: CapturePosition? { nil }

  func gainChanges(since begin: ContinuousClock.Instant) -> [GainChange] { [] }

  func events(since begin: ContinuousClock.Instant) -> [SourceEvent] { [] }

  func latency(until deadline: Deadline) throws(WorkerFailure) -> Duration? { nil }
}

/// How far a device has come with a recording.
struct CapturePosition: Equatable {
  /// The frames that it has captured, those not yet read among them.
  var frames: Int
  /// When that was, by the driver's own stamp on the clock that is never adjusted; nil where it gives
  /// none, and the time of asking must do.
  var time: Duration?
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
