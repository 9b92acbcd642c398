extension LintTopic {
  func englishHeadline(_ facts: FindingFacts) -> String {
    switch self {
    case .ready: "The settings keep what \(platform(facts)) asks for."
    case .unknown:
      "The profile does not tell \(unknown(facts)), which could therefore not be checked."
    case .keyframesLong:
      "\(keyframes(facts)): viewers wait longer for the picture, and the platform may complain."
    case .keyframesUnset:
      "The key frames are left to the encoder. \(keyframes(facts)): the platform may complain or "
        + "stutter."
    case .bitrateLow: "\(rate("bitrate_kbps", facts)): viewers see a coarse picture."
    case .bitrateHigh:
      "\(rate("bitrate_kbps", facts)): \(platform(facts)) may refuse or throttle the stream."
    case .rateControl:
      "The bitrate is not constant\(found(facts)): it jumps with the picture, and players stall."
    case .codec:
      "The picture is coded in \(facts.properName("found") ?? "another codec"), which "
        + "\(platform(facts)) is not known to take."
    case .profile:
      "The H.264 profile is \(facts.properName("found") ?? "another one"), "
        + "\(platform(facts)) asks for \(facts.properName("wanted") ?? "another")."
    case .bFrames:
      "There are too many B-frames in a row\(count("b_frames", facts)): playback with low delay may "
        + "stutter."
    case .frameRate:
      "The frame rate is \(limited("fps", "fps", facts)): frames are thrown away or the stream is "
        + "refused."
    case .sizeOdd:
      "The size\(facts.pictureSize.map { " \($0)" } ?? "") can't be coded as it is: it is cut on the "
        + "way."
    case .sizeLarge:
      "The picture is larger than \(platform(facts)) is known to take: "
        + "\(limited("lines", "lines", facts))."
    case .audioCodec:
      "The sound is coded in \(facts.properName("found") ?? "another codec"), "
        + "\(platform(facts)) asks for \(facts.properName("wanted") ?? "another")."
    case .audioRate:
      "The sound has \(plain("audio_rate_hz", "Hz", facts)), \(platform(facts)) asks for "
        + "\(facts.text("wanted", .upTo(0)).map { "\($0) Hz" } ?? "another rate")."
    case .audioChannels:
      "The sound has too many channels\(count("audio_channels", facts)): viewers may hear only some."
    case .audioBitrate: "The sound's bitrate is \(limited("audio_kbps", "kbit/s", facts))."
    }
  }

  func englishAdvice(_ facts: FindingFacts) -> String? {
    switch self {
    case .ready: nil
    case .unknown: "Open the settings of the program once and save them, then repeat the check."
    default:
      "Set \(name) to \(value(facts) ?? "what the platform asks for")\(place(facts.obsMode))."
    }
  }

  var englishTitle: String {
    switch self {
    case .ready: "The settings suit the platform"
    case .unknown: "Settings that are not told"
    case .keyframesLong: "Key frames too far apart"
    case .keyframesUnset: "Key frames left to the encoder"
    case .bitrateLow: "Bitrate too low for the size"
    case .bitrateHigh: "Bitrate higher than is taken"
    case .rateControl: "Bitrate not constant"
    case .codec: "Codec the platform does not take"
    case .profile: "Another H.264 profile than asked for"
    case .bFrames: "Too many B-frames"
    case .frameRate: "Frame rate higher than is taken"
    case .sizeOdd: "A size that can't be coded"
    case .sizeLarge: "Picture larger than is taken"
    case .audioCodec: "Another audio codec than asked for"
    case .audioRate: "Another sample rate than asked for"
    case .audioChannels: "Too many audio channels"
    case .audioBitrate: "Audio bitrate out of range"
    }
  }

  /// What is to be set.
  private var name: String {
    switch self {
    case .ready, .unknown: "the settings"
    case .keyframesLong, .keyframesUnset: "the key-frame interval"
    case .bitrateLow, .bitrateHigh: "the bitrate"
    case .rateControl: "the rate control"
    case .codec: "the encoder"
    case .profile: "the profile"
    case .bFrames: "the B-frames"
    case .frameRate: "the frame rate"
    case .sizeOdd, .sizeLarge: "the output size"
    case .audioCodec: "the audio encoder"
    case .audioRate: "the sample rate"
    case .audioChannels: "the channels"
    case .audioBitrate: "the audio bitrate"
    }
  }

  /// What to set it to.
  private func value(_ facts: FindingFacts) -> String? {
    func number(_ unit: String) -> String? { facts.text("wanted", .upTo(2)).map { $0 + unit } }
    switch self {
    case .ready, .unknown: return nil
    case .keyframesLong, .keyframesUnset: return number(" s")
    case .bitrateLow, .bitrateHigh, .audioBitrate: return number(" kbit/s")
    case .rateControl: return "CBR"
    case .codec: return "one for H.264"
    case .profile, .audioCodec: return facts.properName("wanted")
    case .bFrames: return number("")
    case .frameRate: return number(" fps")
    case .sizeOdd: return facts.word("wanted_size")
    case .sizeLarge: return number(" lines")
    case .audioRate: return number(" Hz")
    case .audioChannels: return facts.number("wanted") == 1 ? "Mono" : "Stereo"
    }
  }

  /// Where to set it.
  private func place(_ mode: OBSMode?) -> String {
    guard let mode else { return "" }
    let output =
      mode == .simple
      ? "Settings → Output → Output Mode: Advanced, then Streaming"
      : "Settings → Output → Streaming"
    let path: String
    switch self {
    case .ready, .unknown: return ""
    case .keyframesLong, .keyframesUnset: path = output + " → Keyframe Interval"
    case .bitrateLow, .bitrateHigh:
      path =
        mode == .simple
        ? "Settings → Output → Streaming → Video Bitrate" : output + " → Bitrate"
    case .rateControl: path = output + " → Rate Control"
    case .codec:
      path =
        mode == .simple
        ? "Settings → Output → Streaming → Video Encoder" : output + " → Video Encoder"
    case .profile: path = output + " → Profile"
    case .bFrames: path = output + " → Max B-frames, or bframes= in x264 Options"
    case .frameRate: path = "Settings → Video → Common FPS Values"
    case .sizeOdd, .sizeLarge: path = "Settings → Video → Output (Scaled) Resolution"
    case .audioCodec: path = output + " → Audio Encoder"
    case .audioRate: path = "Settings → Audio → Sample Rate"
    case .audioChannels: path = "Settings → Audio → Channels"
    case .audioBitrate:
      path =
        mode == .simple
        ? "Settings → Output → Streaming → Audio Bitrate" : "Settings → Output → Audio"
    }
    return " (in OBS: \(path))"
  }
}
