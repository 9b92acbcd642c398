internal import Rig

extension ApplicationPick.Application {
  /// How each program's rules are known.
  var knowledge: ApplicationPick.Knowledge {
    switch self {
    case .obs:
      .init(
        date: "2026-08-20",
        version: "OBS Studio 32.1.2",
        source: "obsproject/obs-studio plugins/linux-v4l2, issue #13388, pull request #13808",
        unverified: [
          .defaultFormat, .emulatedFormats, .firmware, .settingsDialogue, .uninitialisedList,
        ]
      )
    case .chrome:
      .init(
        date: "2025",
        version: "Chromium: listing of 2025, choice of 2023, control reset of 114",
        source: "chromium/src media/capture/video/linux, blink media_stream_constraints_util",
        unverified: [.firmware, .pipewire, .singlePlanar]
      )
    case .firefox:
      .init(
        date: "2025",
        version: "Firefox main of 2025",
        source: "libwebrtc modules/video_capture/linux, gecko dom/media/webrtc",
        unverified: [.defaultFormat, .firmware, .pipewire, .resizeMode, .singlePlanar]
      )
    case .ffmpeg:
      .init(
        date: "2021",
        version: "FFmpeg 4.4",
        source: "FFmpeg libavdevice/v4l2.c, v4l2-common.c",
        unverified: [.defaultFormat, .firmware, .singlePlanar]
      )
    case .gstreamer:
      .init(
        date: "2023",
        version: "GStreamer 1.22",
        source: "gst-plugins-good sys/v4l2 gstv4l2src.c, gstv4l2object.c",
        unverified: [.firmware, .pipeline]
      )
    }
  }
}
