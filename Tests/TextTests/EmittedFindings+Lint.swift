import Rig

extension EmittedFindings {
  private static func lint(
    _ code: FindingCode,
    _ status: FindingStatus,
    _ key: String,
    _ value: Double,
    limit: Double,
    wanted: String,
    _ arguments: [String: String] = [:]
  ) -> Finding {
    finding(
      code,
      status,
      key,
      value,
      limit: limit,
      ["platform": "youtube", "origin": "obs_simple", "wanted": wanted]
        .merging(arguments) { $1 }
    )
  }

  static let settingsOfPrograms =
    [
      finding(.lintReady, .pass, ["platform": "kick", "origin": "airworthy"]),
      finding(
        .lintUnknown,
        .skip,
        ["platform": "x", "origin": "obs_simple", "settings": "size,frame_rate,bitrate,keyframes"]
      ),
      finding(
        .lintRateControl,
        .warn,
        ["platform": "twitch", "origin": "obs_advanced", "found": "vbr"]
      ),
      finding(.lintCodec, .fail, ["platform": "twitch", "origin": "obs_simple", "found": "av1"]),
      finding(
        .lintProfile,
        .warn,
        ["platform": "facebook", "origin": "obs_advanced", "found": "high", "wanted": "main"]
      ),
      finding(
        .lintSizeOdd,
        .fail,
        [
          "platform": "youtube", "origin": "obs_advanced", "width": "853", "height": "480",
          "fps": "30.0", "wanted_size": "852x480",
        ]
      ),
      finding(
        .lintAudioCodec,
        .fail,
        ["platform": "youtube", "origin": "obs_advanced", "found": "opus", "wanted": "aac"]
      ),
    ]
    + [
      lint(.lintKeyframesLong, .fail, "keyframe_s", 8, limit: 4, wanted: "2.0"),
      lint(.lintKeyframesUnset, .fail, "keyframe_s", 8.333, limit: 4, wanted: "2.0"),
      lint(
        .lintBitrateLow,
        .warn,
        "bitrate_kbps",
        900,
        limit: 3000,
        wanted: "4000.0",
        ["width": "1280", "height": "720", "fps": "30.0"]
      ),
      lint(.lintBitrateHigh, .fail, "bitrate_kbps", 60_000, limit: 51_000, wanted: "51000.0"),
      lint(.lintBFrames, .warn, "b_frames", 3, limit: 0, wanted: "0.0"),
      lint(.lintFrameRate, .fail, "fps", 120, limit: 60, wanted: "60.0"),
      lint(.lintSizeLarge, .warn, "lines", 1440, limit: 1080, wanted: "1080.0"),
      lint(.lintAudioRate, .fail, "audio_rate_hz", 32_000, limit: 48_000, wanted: "48000.0"),
      lint(.lintAudioChannels, .fail, "audio_channels", 6, limit: 2, wanted: "2.0"),
      lint(.lintAudioBitrate, .warn, "audio_kbps", 320, limit: 160, wanted: "128.0"),
    ]
}
