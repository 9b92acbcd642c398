internal import Rig

extension MicrophoneMeasurement {
  /// Why each key is null that is; `none` where it was looked for and is not there.
  ///
  /// BS.1770 gates blocks of 400 ms at -70 LUFS, its short-term loudness takes 3 s; the noise floor
  /// needs ten frames of 50 ms, and pauses that a noise gate has not emptied; hum needs a second of
  /// quiet at a time.
  func reasonsForNull(hasQuiet: Bool) -> [String: String] {
    let tooShort = { (least: Double, otherwise: String) in
      seconds < least ? "too_short" : otherwise
    }
    let noise = tooShort(0.5, "pauses_silent")
    let level: [(String, Bool, String)] = [
      ("peak_dbfs", peakDbfs == nil, "silent"),
      ("frame_peak_dbfs", framePeakDbfs == nil, tooShort(2, "silent")),
      ("true_peak_dbtp", truePeakDbtp == nil, "silent"),
      ("rms_dbfs", rmsDbfs == nil, "silent"),
      ("dc_dbfs", dcDbfs == nil, "none"),
      ("crest_db", crestDb == nil, "constant"),
      ("bits_used", bitsUsed == nil, "finer_than_32_bits"),
      ("loudness_lufs", loudnessLufs == nil, tooShort(0.4, "below_gate")),
      ("momentary_max_lufs", momentaryMaxLufs == nil, tooShort(0.4, "below_gate")),
      ("short_term_max_lufs", shortTermMaxLufs == nil, tooShort(3, "below_gate")),
      ("loudness_range_lu", loudnessRangeLu == nil, tooShort(3, "below_gate")),
    ]
    let voice: [(String, Bool, String)] = [
      ("noise_floor_dbfs", noiseFloorDbfs == nil, noise),
      ("noise_floor_dbfs_a", noiseFloorDbfsA == nil, noise),
      ("noise_floor_basis", noiseFloorBasis == nil, noise),
      ("speech_level_dbfs", speechLevelDbfs == nil, "no_speech"),
      ("signal_to_noise_db", signalToNoiseDb == nil, "no_speech_or_noise"),
      ("signal_to_noise_error_db", signalToNoiseErrorDb == nil, "no_speech_or_noise"),
      ("noise_pumps", noisePumps == nil, "no_pause"),
      ("hum", hum == nil, hasQuiet ? "none" : "too_little_quiet"),
      ("bandwidth_hz", bandwidthHz == nil, "not_told"),
      ("activity", activity == nil, "too_short"),
    ]
    var reasons: [String: String] = [:]
    for (key, isMissing, reason) in level + voice where isMissing {
      reasons[key] = silent ? "silent" : reason
    }
    if stereo == nil { reasons["stereo"] = channels == 2 ? "constant" : "not_stereo" }
    if longestClipMs == nil { reasons["longest_clip_ms"] = "none" }
    if firstClipSeconds == nil { reasons["first_clip_seconds"] = "none" }
    if plateauDbfs == nil { reasons["plateau_dbfs"] = "none" }
    return reasons
  }
}
