/// Codecs as people write them.
enum VideoCodecName {
  /// The name of a codec by its stable word.
  static func name(_ word: String) -> String {
    switch word {
    case "h264": "H.264"
    case "hevc": "HEVC"
    case "av1": "AV1"
    default: word
    }
  }
}
