internal import Glibc
internal import Loudness
internal import Rig
internal import SystemCore

/// What the samples of a run tell, as far as it has come.
struct SampleLog {
  private let format: SignalFormat
  private let wantedFrames: Int
  private var meter: MicrophoneLevelMeter
  private var clock: DeliveryClock
  private let began = ContinuousClock.now
  private(set) var frames = 0
  /// The largest magnitude since it was last taken.
  private var recentPeak: Float = 0

  /// A log of a time in seconds.
  init(_ format: SignalFormat, seconds: Double) {
    self.format = format
    wantedFrames = max(1, Int(seconds * Double(format.sampleRate)))
    meter = MicrophoneLevelMeter(format)
    clock = DeliveryClock(rate: format.sampleRate)
  }

  var isComplete: Bool { frames >= wantedFrames }

  /// From 0 to 1.
  var share: Double { Double(frames) / Double(wantedFrames) }

  private var secondsSinceBegin: Double { began.duration(to: .now).milliseconds / 1000 }

  /// Takes interleaved samples, no more than are wanted.
  mutating func add(_ samples: UnsafeBufferPointer<Float>) {
    clock.add(frames: samples.count / format.channels, at: secondsSinceBegin)
    let count = min(samples.count / format.channels, wantedFrames - frames)
    let block = UnsafeBufferPointer(rebasing: samples[..<(count * format.channels)])
    meter.add(block)
    for sample in block where abs(sample) > recentPeak { recentPeak = abs(sample) }
    frames += count
  }

  /// The peak in dBFS since the last call; nil for digital silence.
  mutating func takePeak() -> Double? {
    defer { recentPeak = 0 }
    return recentPeak > 0 ? (20 * log10(Double(recentPeak))).rounded(decimals: 2) : nil
  }

  /// Fills in the results; `overruns` is what the source counted itself.
  mutating func measure(into measurement: inout MicrophoneMeasurement, overruns: Int) {
    if !isComplete { clock.add(frames: 0, at: secondsSinceBegin) }
    let levels = meter.levels()
    measurement.seconds = levels.seconds.rounded(decimals: 2)
    measurement.silent = levels.isSilent
    measurement.clippedSamples = levels.clippedSamples
    measurement.overruns = max(overruns, clock.losses)
    measurement.peakDbfs = levels.peakDBFS?.rounded(decimals: 2)
    measurement.truePeakDbtp = levels.truePeakDBTP?.rounded(decimals: 2)
    measurement.rmsDbfs = levels.rmsDBFS?.rounded(decimals: 2)
    measurement.loudnessLufs = levels.integratedLUFS?.rounded(decimals: 2)
    measurement.noiseFloorDbfs = levels.noiseFloorDBFS?.rounded(decimals: 2)
    measurement.notMeasured = SampleLog.reasons(for: measurement)
  }

  /// Why a key is null. BS.1770 gates blocks of 400 ms at -70 LUFS; the noise floor needs ten
  /// frames of 50 ms, and pauses that a noise gate has not emptied.
  private static func reasons(for measurement: MicrophoneMeasurement) -> [String: String] {
    let isSilent = measurement.silent
    let seconds = measurement.seconds
    let loudnessReason = seconds < 0.4 ? "too_short" : "below_gate"
    let noiseReason = seconds < 0.5 ? "too_short" : "pauses_silent"
    let keys: [(String, Double?, String)] = [
      ("peak_dbfs", measurement.peakDbfs, "silent"),
      ("true_peak_dbtp", measurement.truePeakDbtp, "silent"),
      ("rms_dbfs", measurement.rmsDbfs, "silent"),
      ("loudness_lufs", measurement.loudnessLufs, loudnessReason),
      ("noise_floor_dbfs", measurement.noiseFloorDbfs, noiseReason),
    ]
    var reasons: [String: String] = [:]
    for (key, value, reason) in keys where value == nil {
      reasons[key] = isSilent ? "silent" : reason
    }
    return reasons
  }
}
