/// The codes on settings that are held against a platform's rules, one case each.
enum LintTopic: FindingTopic {
  case ready
  case unknown
  case keyframesLong
  case keyframesUnset
  case bitrateLow
  case bitrateHigh
  case rateControl
  case codec
  case profile
  case bFrames
  case frameRate
  case sizeOdd
  case sizeLarge
  case audioCodec
  case audioRate
  case audioChannels
  case audioBitrate
}

/// What a profile may not tell, as the argument `settings` lists it.
enum LintUnknown: String {
  case size
  case frameRate = "frame_rate"
  case bitrate
  case keyframes
}

extension FindingFacts {
  /// Whether the settings are OBS Studio's, and which of its output modes they are in.
  var obsMode: OBSMode? { word("origin").flatMap(OBSMode.init) }

  /// A codec or profile by its proper name.
  func properName(_ argument: String) -> String? {
    switch word(argument)?.lowercased() {
    case "h264": "H.264"
    case "hevc": "HEVC"
    case "av1": "AV1"
    case "aac": "AAC"
    case "opus": "Opus"
    case "baseline": "Baseline"
    case "main": "Main"
    case "high": "High"
    case let other?: other.uppercased()
    case nil: nil
    }
  }

  /// The size as it is written: `854x480`.
  var pictureSize: String? {
    guard let width = text("width", .upTo(0)), let height = text("height", .upTo(0)) else {
      return nil
    }
    return width + "x" + height
  }
}

/// The output modes of OBS Studio.
enum OBSMode: String {
  case simple = "obs_simple"
  case advanced = "obs_advanced"
}
