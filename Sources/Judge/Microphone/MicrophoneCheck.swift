import Rig

/// Holds a microphone's measurement against its limits.
struct MicrophoneCheck {
  let device: Microphone?
  let measurement: MicrophoneMeasurement
  let limits: MicrophoneThresholds
  let target: Finding.Target

  var findings: [Finding] {
    [level, clipped ?? peak, noise, softwareGain, lost].compactMap { $0 }
  }

  var ready: Finding {
    Finding(
      .microphoneReady,
      .pass,
      target,
      measured: .init(key: "loudness_lufs", value: measurement.loudnessLufs),
      arguments: arguments
    )
  }

  private var arguments: [String: String] {
    var arguments = ["via": measurement.via]
    arguments["loudness_lufs"] = measurement.loudnessLufs?.tenths
    arguments["true_peak_dbtp"] = truePeak?.tenths
    arguments["noise_floor_dbfs"] = measurement.noiseFloorDbfs?.tenths
    return arguments
  }

  /// A count over the run as a count in 10 s; a run of less counts as it is.
  private func inTenSeconds(_ count: Int, shortest: Double) -> Double {
    Double(count) * 10 / max(measurement.seconds, shortest)
  }

  // MARK: Level

  /// The voice is too quiet, too loud, or was not to be heard.
  private var level: Finding? {
    guard let loudness = measurement.loudnessLufs else { return noVoice(over: nil) }
    if let breach = limits.loudnessLow.floor(loudness) {
      return noVoice(over: loudness) ?? levelFinding(.microphoneLevelLow, breach, loudness)
    }
    return limits.loudnessHigh.ceiling(loudness).map {
      levelFinding(.microphoneLevelHigh, $0, loudness)
    }
  }

  private func levelFinding(
    _ code: FindingCode,
    _ breach: Breach,
    _ loudness: Double
  ) -> Finding {
    Finding(
      code,
      breach.status,
      target,
      measured: .init(key: "loudness_lufs", value: loudness),
      threshold: breach.threshold,
      remedy: Remedy(commands: gain?.commands ?? []),
      arguments: advised
    )
  }

  /// By how much to turn it up or down.
  private var gain: GainAdvice? { GainAdvice(device, measurement, by: limits) }

  private var advised: [String: String] {
    arguments.merging(gain?.arguments ?? [:]) { _, new in new }
  }

  /// A quiet recording that does not rise above its own noise: nobody spoke, so nobody can say how
  /// loud the voice is. Nil where a voice was heard.
  private func noVoice(over loudness: Double?) -> Finding? {
    var rise: Double?
    if let loudness {
      guard let floor = measurement.noiseFloorDbfs, loudness - floor < limits.voiceOverNoise.value
      else { return nil }
      rise = loudness - floor
    }
    return Finding(
      .microphoneLevelLow,
      .skip,
      target,
      measured: .init(key: "voice_over_noise_db", value: rise),
      threshold: limits.voiceOverNoise,
      remedy: Remedy(),
      arguments: arguments.merging(["reason": "no_voice"]) { _, new in new }
    )
  }

  // MARK: Peaks

  private var truePeak: Double? { measurement.truePeakDbtp ?? measurement.peakDbfs }

  private var peakBreach: Breach? { truePeak.flatMap(limits.truePeak.ceiling) }

  private var peak: Finding? {
    guard let breach = peakBreach else { return nil }
    return Finding(
      .microphonePeakHigh,
      breach.status,
      target,
      measured: .init(key: "true_peak_dbtp", value: truePeak),
      threshold: breach.threshold,
      remedy: Remedy(commands: gain?.commands ?? []),
      arguments: advised
    )
  }

  /// Clipping, which explains a peak at full scale and is as bad as it.
  private var clipped: Finding? {
    let count = inTenSeconds(measurement.clipRuns, shortest: 10)
    guard let breach = limits.clipRuns.ceiling(count) else { return nil }
    let isFailure = breach.status == .fail || peakBreach?.status == .fail
    return Finding(
      .microphoneClipped,
      isFailure ? .fail : .warn,
      target,
      measured: .init(key: "clip_runs_in_10_s", value: count),
      threshold: breach.threshold,
      remedy: Remedy(commands: gain?.commands ?? []),
      arguments: advised.merging(["clip_runs": "\(measurement.clipRuns)"]) { _, new in new }
    )
  }

  // MARK: Noise, gain, losses

  private var noise: Finding? {
    guard let floor = measurement.noiseFloorDbfs, let breach = limits.noise.ceiling(floor) else {
      return nil
    }
    return Finding(
      .microphoneNoise,
      breach.status,
      target,
      measured: .init(key: "noise_floor_dbfs", value: floor),
      threshold: breach.threshold,
      remedy: Remedy(),
      arguments: arguments
    )
  }

  /// The sound server multiplies the samples, which adds noise and clips.
  private var softwareGain: Finding? {
    // Whole percents, as volume sliders have them: the norm itself reads as 100.0015 % at times.
    guard let source = device?.source, source.volumePercent.isCredible,
      source.volumePercent.rounded() > limits.softwareGain.value
    else { return nil }
    var arguments = arguments
    arguments["source"] = source.name
    arguments["volume_db"] = source.volumeDb?.tenths
    return Finding(
      .microphoneSoftwareGain,
      .warn,
      target,
      measured: .init(key: "volume_percent", value: source.volumePercent),
      threshold: limits.softwareGain,
      remedy: Remedy(commands: [
        ShellQuoting.command(["pactl", "set-source-volume", source.name, "100%"])
      ]),
      arguments: arguments
    )
  }

  /// Audio was lost on the way.
  private var lost: Finding? {
    let count = inTenSeconds(measurement.overruns, shortest: 10)
    guard let breach = limits.overruns.ceiling(count) else { return nil }
    return Finding(
      .microphoneLost,
      breach.status,
      target,
      measured: .init(key: "overruns_in_10_s", value: count),
      threshold: breach.threshold,
      remedy: Remedy(),
      arguments: arguments.merging(["overruns": "\(measurement.overruns)"]) { _, new in new }
    )
  }
}
