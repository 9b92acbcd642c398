internal import Audio
internal import Rig
internal import SystemCore
internal import Workers

/// Samples from a source of the sound server, at the source's own rate and channels.
final class PulseSampleSource: SampleSource {
  let stream: SampleStream
  let started: ContinuousClock.Instant?
  private let source: String
  private let recording: PulseRecording

  /// The server's buffer ran over, or it told of a hole.
  var overruns: Int { recording.holes + recording.overflows }

  func gainChanges(since begin: ContinuousClock.Instant) -> [GainChange] {
    history(since: begin).gainChanges
  }

  func events(since begin: ContinuousClock.Instant) -> [SourceEvent] {
    history(since: begin).events
  }

  private func history(since begin: ContinuousClock.Instant) -> SourceHistory {
    SourceHistory(
      recording.events,
      of: recording.source,
      since: recording.started.duration(to: begin)
    )
  }

  func latency(until deadline: Deadline) throws(WorkerFailure) -> Duration? {
    do throws(PulseError) {
      return try recording.latency(until: deadline).total
    } catch {
      throw WorkerFailure(error, recording: source)
    }
  }

  /// Connects to the server and starts to record.
  init(source: String, server: String? = nil, until deadline: Deadline) throws(WorkerFailure) {
    self.source = source
    do throws(PulseError) {
      let connection = try PulseConnection(server: server, until: deadline)
      started = .now
      recording = try PulseRecording(of: source, over: connection, until: deadline)
    } catch {
      throw WorkerFailure(error, recording: source)
    }
    stream = SampleStream(
      via: "sound_server",
      rate: recording.rate,
      channels: recording.channels,
      format: SampleFormat.float.rawValue
    )
  }

  /// The stream runs from the beginning.
  func start() throws(WorkerFailure) {}

  func read(
    until deadline: Deadline,
    _ body: (UnsafeBufferPointer<Float>) -> Void
  ) throws(WorkerFailure) -> Int {
    do throws(PulseError) {
      return try recording.read(until: deadline, body)
    } catch {
      throw WorkerFailure(error, recording: source)
    }
  }

  /// The stream ends with its owner.
  func stop() {}
}
