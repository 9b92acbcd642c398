public import Rig

extension EncoderKind {
  /// The name that streaming programs show.
  public var displayName: String {
    switch self {
    case .x264: "x264"
    case .x265: "x265"
    case .svtAV1: "SVT-AV1"
    case .h264VAAPI: "VAAPI H.264"
    case .hevcVAAPI: "VAAPI HEVC"
    case .av1VAAPI: "VAAPI AV1"
    case .h264NVENC: "NVENC H.264"
    case .hevcNVENC: "NVENC HEVC"
    case .av1NVENC: "NVENC AV1"
    case .h264QSV: "QuickSync H.264"
    case .hevcQSV: "QuickSync HEVC"
    case .av1QSV: "QuickSync AV1"
    }
  }
}

extension FindingFacts {
  /// The encoder with its preset: `x264 veryfast`.
  var encoder: String? {
    let name = word("encoder").map { EncoderKind(rawValue: $0)?.displayName ?? $0 }
    return name.map { name in word("preset").map { "\(name) \($0)" } ?? name }
  }

  var hardwareName: String? {
    switch word("hardware").flatMap(EncoderHardware.init) {
    case .vaapi: "VAAPI"
    case .nvenc: "NVENC"
    case .qsv: "QuickSync"
    case nil: nil
    }
  }

  var encoderFault: MediaEncoder.Fault? { word("fault").flatMap(MediaEncoder.Fault.init) }

  /// The picture that was too much.
  func wantedPicture() -> String? { namedPicture("wanted_width", "wanted_height", "wanted_fps") }
}
