/// The encoders that Airworthy knows to try.
public enum EncoderKind: String, Codable, Sendable, CaseIterable {
  case x264
  case x265
  case svtAV1 = "svt_av1"
  case h264VAAPI = "h264_vaapi"
  case hevcVAAPI = "hevc_vaapi"
  case av1VAAPI = "av1_vaapi"
  case h264NVENC = "h264_nvenc"
  case hevcNVENC = "hevc_nvenc"
  case av1NVENC = "av1_nvenc"
  case h264QSV = "h264_qsv"
  case hevcQSV = "hevc_qsv"
  case av1QSV = "av1_qsv"

  /// What it encodes to.
  public var codec: VideoCodec {
    switch self {
    case .x264, .h264VAAPI, .h264NVENC, .h264QSV: .h264
    case .x265, .hevcVAAPI, .hevcNVENC, .hevcQSV: .hevc
    case .svtAV1, .av1VAAPI, .av1NVENC, .av1QSV: .av1
    }
  }

  /// The hardware that it runs on; nil for the processor alone.
  public var hardware: EncoderHardware? {
    switch self {
    case .x264, .x265, .svtAV1: nil
    case .h264VAAPI, .hevcVAAPI, .av1VAAPI: .vaapi
    case .h264NVENC, .hevcNVENC, .av1NVENC: .nvenc
    case .h264QSV, .hevcQSV, .av1QSV: .qsv
    }
  }

  /// The name in libavcodec.
  public var libavcodecName: String {
    switch self {
    case .x264: "libx264"
    case .x265: "libx265"
    case .svtAV1: "libsvtav1"
    default: rawValue
    }
  }

  /// The presets that live streams use, the fastest first; empty where there is no choice.
  public var presets: [String] {
    switch self {
    case .x264: ["ultrafast", "superfast", "veryfast", "faster", "fast", "medium"]
    case .x265: ["ultrafast", "superfast", "veryfast", "faster", "fast"]
    case .svtAV1: ["12", "11", "10", "9", "8"]
    case .h264NVENC, .hevcNVENC, .av1NVENC: ["p1", "p3", "p4", "p5", "p6"]
    case .h264QSV, .hevcQSV, .av1QSV: ["veryfast", "medium", "slow"]
    case .h264VAAPI, .hevcVAAPI, .av1VAAPI: []
    }
  }
}
