import Rig

extension ReasonTests {
  static let encoders = [
    Line(
      code: .sizeFromEncoder,
      arguments: picture.merging([
        "wanted_width": "1920", "wanted_height": "1080", "wanted_fps": "60.0",
        "fastest": "x264 ultrafast", "margin": "0.91", "wanted_margin": "1.3",
      ]) { $1 },
      english: "720p30, because no encoder here keeps up with 1080p60: x264 ultrafast is 0.91 "
        + "times as fast as needed, 1.3 are asked",
      chinese: "720p30：没有编码器跟得上 1080p60，x264 ultrafast 只有所需速度的 0.91 倍（要求 1.3 倍）"
    ),
    Line(
      code: .sizeFromLooks,
      arguments: picture.merging([
        "other_width": "1920", "other_height": "1080", "other_fps": "30.0", "ssim": "0.962",
        "other_ssim": "0.941", "bitrate_kbps": "4000",
      ]) { $1 },
      english: "720p30, because it looks better than 1080p30 at 4000 kbit/s (SSIM 0.962 against "
        + "0.941)",
      chinese: "720p30：在 4000 kbit/s 下比 1080p30 更清晰（SSIM 0.962 对 0.941）"
    ),
    Line(
      code: .encoderMeasured,
      arguments: picture.merging([
        "encoder": "x264", "preset": "veryfast", "margin": "2.13", "wanted_margin": "1.3",
        "slower_preset": "faster", "slower_margin": "1.12",
      ]) { $1 },
      english: "x264 veryfast, which keeps up with 720p30: 2.13 times as fast as needed, 1.3 are "
        + "asked; faster has only 1.12",
      chinese: "x264 veryfast：跟得上 720p30，是所需速度的 2.13 倍（要求 1.3 倍）；faster 只有 1.12 倍"
    ),
    Line(
      code: .encoderMeasured,
      arguments: picture.merging([
        "encoder": "h264_vaapi", "margin": "4.5", "wanted_margin": "1.3",
        "spared_encoder": "x264 veryfast",
      ]) { $1 },
      english: "h264_vaapi, which keeps up with 720p30: 4.5 times as fast as needed, 1.3 are "
        + "asked; it looks at least as good as x264 veryfast and spares the processor",
      chinese: "h264_vaapi：跟得上 720p30，是所需速度的 4.5 倍（要求 1.3 倍）；画质不低于 x264 veryfast，又不占用处理器"
    ),
    Line(
      code: .encoderEstimated,
      arguments: picture.merging([
        "encoder": "h264_nvenc", "preset": "p4", "margin": "4.5", "wanted_margin": "1.3",
        "tried_width": "1920", "tried_height": "1080", "tried_fps": "30.0",
        "slow_encoder": "x264 ultrafast", "slow_margin": "0.8",
      ]) { $1 },
      english: "h264_nvenc p4, which keeps up with 720p30: 4.5 times as fast as needed, 1.3 are "
        + "asked, estimated from 1080p30; x264 ultrafast has only 0.8",
      chinese: "h264_nvenc p4：跟得上 720p30，是所需速度的 4.5 倍（要求 1.3 倍），由 1080p30 的实测推算；"
        + "x264 ultrafast 只有 0.8 倍"
    ),
  ]
}
