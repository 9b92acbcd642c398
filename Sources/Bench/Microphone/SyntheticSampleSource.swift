internal import SystemCore
internal import TestSignals
internal import Workers

/// The demo rig's microphone: speech over a quiet room, in real time.
///
/// Samples are really made and really awaited, so that the bench measures them as it would a
/// microphone's.
final class SyntheticSampleSource: SampleSource {
  let stream: SampleStream
  private(set) var started: ContinuousClock.Instant?
  let overruns = 0
  private let signal: SpeechLike
  private let blockFrames: Int
  private var samples: [Float]
  private var position = 0

  /// A microphone that grants any usual rate and channels.
  init(rate: Int, channels: Int) {
    stream = SampleStream(
      via: "demo",
      rate: min(max(rate, 8000), 192_000),
      channels: min(max(channels, 1), 8),
      format: "FLOAT_LE"
    )
    signal = SpeechLike(sampleRate: stream.rate, speechLUFS: -19, noiseFloorDBFS: -64)
    blockFrames = stream.rate / 50
    samples = [Float](repeating: 0, count: blockFrames * stream.channels)
  }

  func start() throws(WorkerFailure) { started = .now }

  func read(
    until deadline: Deadline,
    _ body: (UnsafeBufferPointer<Float>) -> Void
  ) throws(WorkerFailure) -> Int {
    let end = position + blockFrames
    let due = (started ?? .now).advanced(by: .seconds(Double(end) / Double(stream.rate)))
    let isInTime = due <= deadline.instant
    _ = try? Readiness.readable(among: [], until: isInTime ? Deadline(due) : deadline)
    guard isInTime else { return 0 }
    samples.withUnsafeMutableBufferPointer { buffer in
      signal.render(into: buffer, channels: stream.channels, from: position)
    }
    position = end
    samples.withUnsafeBufferPointer { body($0) }
    return blockFrames
  }

  func stop() {}
}
