internal import Glibc
internal import Loudness
internal import Rig
internal import SystemCore
internal import SystemPackage
internal import Workers

/// What the samples of a run tell, as far as it has come.
struct SampleLog {
  /// A shorter loss is not told from a sound server that changes its latency.
  private static let smallestLossMilliseconds = 20.0
  /// The time that somebody takes to react to a prompt.
  private static let reactionSeconds = 0.3

  private let format: SignalFormat
  private let wantedFrames: Int
  private let quietFrames: Range<Int>?
  private var meter: MicrophoneLevelMeter
  private var clock: CaptureClock
  /// Whether the clock goes by the driver's count; and its last one.
  private var isByDriver = false
  private var capturedFrames: Int?
  private let recording: WAVRecording?
  private(set) var tail: PlaybackTail?
  private(set) var frames = 0
  /// The largest magnitude since it was last taken.
  private var recentPeak: Float = 0

  /// A log of a run.
  init(_ format: SignalFormat, _ request: MicrophoneBenchRequest) {
    self.format = format
    wantedFrames = max(1, Int(request.seconds * Double(format.sampleRate)))
    let quiet = Int((request.quietSeconds - Self.reactionSeconds) * Double(format.sampleRate))
    quietFrames = quiet > 0 ? 0..<min(quiet, wantedFrames) : nil
    meter = MicrophoneLevelMeter(format)
    clock = CaptureClock(sampleRate: format.sampleRate)
    recording = request.recordingPath.map {
      WAVRecording(to: $0, rate: format.sampleRate, channels: format.channels)
    }
    tail = request.playbackSeconds > 0 ? PlaybackTail(format, request.playbackSeconds) : nil
  }

  var isComplete: Bool { frames >= wantedFrames }

  /// From 0 to 1.
  var share: Double { Double(frames) / Double(wantedFrames) }

  /// Takes note of how far the device has come: by its driver's word, else by what it handed over.
  mutating func note(captured: CapturePosition?, handedOver: Int) {
    let now = Self.nanoseconds
    guard let captured else { return clock.add(frames: handedOver, nanoseconds: now) }
    let time = captured.time.map { Int64($0.milliseconds * 1e6) } ?? now
    if let capturedFrames { clock.add(frames: captured.frames - capturedFrames, nanoseconds: time) }
    capturedFrames = captured.frames
    isByDriver = true
  }

  /// Takes interleaved samples, no more than are wanted.
  mutating func add(_ samples: UnsafeBufferPointer<Float>) {
    let count = min(samples.count / format.channels, wantedFrames - frames)
    let block = UnsafeBufferPointer(rebasing: samples[..<(count * format.channels)])
    meter.add(block)
    recording?.add(block)
    tail?.add(block)
    for sample in block where abs(sample) > recentPeak { recentPeak = abs(sample) }
    frames += count
  }

  /// The peak in dBFS since the last call; nil for digital silence.
  mutating func takePeak() -> Double? {
    defer { recentPeak = 0 }
    return recentPeak > 0 ? (20 * log10(Double(recentPeak))).rounded(decimals: 2) : nil
  }

  /// Fills in the results; `overruns` is what the source counted itself.
  mutating func measure(
    into measurement: inout MicrophoneMeasurement,
    _ request: MicrophoneBenchRequest,
    overruns: Int
  ) {
    if !isComplete { clock.add(frames: 0, nanoseconds: Self.nanoseconds) }
    let levels = meter.levels(quietPhase: quietFrames)
    let timing = clock.timing
    let jumps = timing.losses.count { $0.milliseconds >= Self.smallestLossMilliseconds }
    measurement.fill(levels, rate: format.sampleRate)
    measurement.fill(timing, basis: isByDriver ? "driver" : "arrival")
    measurement.overruns = max(overruns, jumps, levels.zeroRuns.count)
    if let path = request.recordingPath, let recording {
      if recording.finish() {
        measurement.recording = path
      } else {
        measurement.notMeasured["recording"] = recording.fault?.description ?? "failed"
      }
    } else {
      measurement.notMeasured["recording"] = "not_asked"
    }
  }

  /// The clock that is never adjusted: a drift is told against it.
  private static var nanoseconds: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC_RAW, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
