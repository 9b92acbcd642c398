internal import Rig

/// The private options by which each encoder of libavcodec is asked for a live stream at a constant
/// bitrate.
enum EncoderOptions {
  static func options(of kind: EncoderKind, _ settings: VideoSettings) -> [String: String] {
    var options: [String: String] = [:]
    if kind.presets.contains(settings.preset) { options["preset"] = settings.preset }
    switch kind {
    case .x264:
      options["profile"] = settings.profile
      // Filler keeps the bitrate of a still picture, as OBS's CBR does (obs-x264.c: b_filler).
      options["x264-params"] = "filler=1"
    case .x265:
      options["x265-params"] = "log-level=none:strict-cbr=1"
    case .svtAV1:
      // Constant bitrate needs frames in their order (SVT-AV1, Parameters: rc, pred-struct).
      options["svtav1-params"] = "rc=2:pred-struct=1"
    case .h264VAAPI, .hevcVAAPI, .av1VAAPI:
      options["rc_mode"] = "CBR"
    case .h264NVENC, .hevcNVENC, .av1NVENC:
      options["rc"] = "cbr"
    case .h264QSV, .hevcQSV, .av1QSV:
      break
    }
    if kind == .h264NVENC || kind == .h264VAAPI || kind == .h264QSV {
      options["profile"] = settings.profile
    }
    return options
  }
}
