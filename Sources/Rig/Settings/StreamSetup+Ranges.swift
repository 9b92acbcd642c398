extension StreamSetup {
  /// The first setting, by its key in a profile's file, that no encoder can be asked for; nil where
  /// there is none. Profiles are edited by hand.
  public var unusableKey: String? {
    let numbers: [(String, Double, ClosedRange<Double>)] = [
      ("video.width", Double(video.width), 16...16384),
      ("video.height", Double(video.height), 16...16384),
      ("video.frame_rate", video.frameRate.value ?? 0, 1...240),
      ("video.bitrate_kbps", Double(video.bitrateKbps), 1...1_000_000),
      ("video.buffer_kbit", Double(video.bufferKbit), 1...10_000_000),
      ("video.keyframe_interval_s", video.keyframeIntervalSeconds, 0.1...60),
      ("video.b_frames", Double(video.bFrames), 0...16),
      ("audio.rate_hz", Double(audio.rateHz), 8000...192_000),
      ("audio.channels", Double(audio.channels), 1...8),
      ("audio.bitrate_kbps", Double(audio.bitrateKbps), 8...1000),
      ("audio.gain_db", audio.gainDb, -60...60),
    ]
    let words = [
      ("video.codec", video.codec), ("video.encoder", video.encoder),
      ("video.preset", video.preset), ("video.rate_control", video.rateControl),
      ("video.profile", video.profile), ("audio.codec", audio.codec),
    ]
    // NaN is in no range.
    return numbers.first { !$0.2.contains($0.1) }?.0 ?? words.first { !$0.1.isPlainWord }?.0
  }
}

extension String {
  fileprivate var isPlainWord: Bool {
    allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-") }
  }
}
