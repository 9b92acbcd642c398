public import Rig

extension ApplicationPick.Application {
  /// The program's name, the same in every language.
  public var name: String {
    switch self {
    case .obs: "OBS"
    case .chrome: "Chrome"
    case .firefox: "Firefox"
    case .ffmpeg: "FFmpeg"
    case .gstreamer: "GStreamer"
    }
  }
}
