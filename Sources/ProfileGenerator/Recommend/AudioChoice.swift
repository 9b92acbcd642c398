import Judge
import Rig

/// The sound's settings with their reasons.
struct AudioChoice {
  let settings: AudioSettings
  let reasons: [Reason]

  init(_ basis: RecommendationBasis, _ limits: MicrophoneThresholds) {
    let audio = basis.platform.audio
    let gain = basis.microphoneMeasurement.flatMap {
      VoiceGain($0, target: audio.loudnessTarget ?? basis.scene.loudnessTarget, limits)
    }
    let kbps = min(audio.kbps.value, audio.maximumKbps.value)
    settings = AudioSettings(
      codec: audio.codec.value.rawValue,
      rateHz: audio.rate(for: basis.microphoneMeasurement?.rateHz),
      channels: audio.channels.value,
      bitrateKbps: kbps,
      gainDb: gain?.decibels ?? 0
    )
    let arguments = [
      "bitrate_kbps": "\(kbps)", "rate_hz": "\(settings.rateHz)",
      "channels": "\(settings.channels)",
    ]
    let reason = Reason(.audio, arguments.merging(audio.kbps.citation) { _, new in new })
    reasons = [reason] + (gain.map { [$0.reason] } ?? [])
  }
}

extension AudioRules {
  /// The microphone's own rate where the platform takes it: nothing need be resampled.
  fileprivate func rate(for measured: Int?) -> Int {
    let rates = ratesHz.map(\.value)
    if let measured, rates.contains(measured) { return measured }
    return rates.first ?? 48000
  }
}

/// The gain that brings a voice to its target without touching full scale.
struct VoiceGain {
  /// dB, rounded down to a tenth.
  let decibels: Double
  let reason: Reason

  /// The gain for a voice outside its range; nil where it is in it, or no voice was heard.
  init?(
    _ measurement: MicrophoneMeasurement,
    target: Sourced<Double>,
    _ limits: MicrophoneThresholds
  ) {
    guard let tenths = measurement.gain(to: target.value, limits),
      let loudness = measurement.loudnessLufs,
      let peak = measurement.truePeakDbtp ?? measurement.peakDbfs
    else { return nil }
    decibels = tenths
    let arguments = [
      "gain_db": "\(tenths)", "loudness_lufs": "\(loudness.rounded(decimals: 1))",
      "target_lufs": "\(target.value)", "true_peak_dbtp": "\(peak.rounded(decimals: 1))",
    ]
    reason = Reason(.gain, arguments.merging(target.citation) { _, new in new })
  }
}
