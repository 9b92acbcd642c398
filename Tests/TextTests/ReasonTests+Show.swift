import Rig

extension ReasonTests {
  static let show = [
    Line(
      code: .crop,
      arguments: [
        "width": "608", "height": "1080", "fps": "30.0", "camera_width": "1920",
        "camera_height": "1080", "crop_width": "608", "crop_height": "1080", "cut_percent": "68.0",
      ],
      english: "The middle 608x1080 of the camera's 1920x1080, because the show is upright: what "
        + "is left and right of that, 68 % of it, is cut off",
      chinese: "竖屏直播只用摄像头 1920x1080 的画面中间 608x1080：左右两边（共 68 %）会被裁掉"
    ),
    Line(
      code: .platforms,
      arguments: [
        "platforms": "twitch, douyin", "streams": "2", "limit_fps": "30.0",
        "fps_platform": "douyin", "limit_kbps": "4000", "kbps_platform": "douyin",
      ],
      english: "One stream for twitch, douyin: at most 30 fps for douyin, at most 4000 kbit/s for "
        + "douyin; it goes up 2 times",
      chinese: "同时推到 twitch, douyin，用同一套设置：douyin 最高 30 fps，douyin 最高 4000 kbit/s；"
        + "上行要承受 2 路"
    ),
    Line(
      code: .platforms,
      arguments: ["platforms": "twitch, youtube", "streams": "1", "limit_fps": "60.0"],
      english: "One stream for twitch, youtube: at most 60 fps; it goes up once, to a relay",
      chinese: "同时推到 twitch, youtube，用同一套设置：最高 60 fps；只上传一路，由中转服务转发"
    ),
    Line(
      code: .bitrateFromUplink,
      arguments: [
        "bitrate_kbps": "2200", "goodput_kbps": "6200", "held_kbps": "4700", "streams": "2",
        "audio_kbps": "128", "overhead_percent": "1.0",
      ],
      english: "2200 kbit/s: of 6200 measured 4700 hold, shared by 2 streams, less 128 for audio "
        + "and 1 % for headers, rounded down",
      chinese: "2200 kbit/s：实测 6200，可稳定承受 4700，由 2 路推流分担，减去声音 128，"
        + "减去协议开销 1 %，再取整"
    ),
    Line(
      code: .rateControl,
      arguments: ["rate_control": "cbr", "buffer_kbit": "4500"],
      english: "CBR with a buffer of 4500 kbit, one second: an even stream is what the uplink was "
        + "tested for and what platforms expect",
      chinese: "CBR 恒定码率，缓冲区 4500 kbit（一秒）：上行是按均匀的码率测试的，平台也这样要求"
    ),
    Line(
      code: .codec,
      arguments: [
        "codec": "h264", "profile": "main", "standing": "official", "platform": "twitch",
      ],
      english: "H.264, profile main, as the platform wants it (a published figure of twitch)",
      chinese: "H.264，main 档次：按平台的要求（twitch 的公开数值）"
    ),
    Line(
      code: .bFrames,
      arguments: ["frames": "2", "standing": "assumed"],
      english: "2 B-frames, as the platform wants it (an assumed figure)",
      chinese: "B 帧 2 个：按平台的要求（推测数值）"
    ),
    Line(
      code: .bFrames,
      arguments: ["frames": "0"],
      english: "No B-frames, as the platform wants it",
      chinese: "B 帧 0 个：按平台的要求"
    ),
    control(
      "low_light",
      "exposure_dynamic_framerate=0 on the camera, so that dim light does not slow it: a trial gave "
        + "29.9 fps in place of 15.0",
      "摄像头 exposure_dynamic_framerate=0：光线暗时不降低帧率，试过有 29.9 fps（原来 15.0）"
    ),
    control(
      "anti_flicker",
      "exposure_dynamic_framerate=0 on the camera, so that its guard against flicker does not slow "
        + "it: a trial gave 29.9 fps in place of 15.0",
      "摄像头 exposure_dynamic_framerate=0：防频闪不再拖慢帧率，试过有 29.9 fps（原来 15.0）"
    ),
    control(
      "exposure",
      "exposure_dynamic_framerate=0 on the camera: its exposure, set by hand, is longer than a frame",
      "摄像头 exposure_dynamic_framerate=0：手动设置的曝光比一帧还长"
    ),
    Line(
      code: .controls,
      arguments: [
        "control": "power_line_frequency", "value": "1", "cause": "flicker", "mains_hz": "50",
      ],
      english: "power_line_frequency=1 on the camera: the picture flickers with the mains of 50 Hz",
      chinese: "摄像头 power_line_frequency=1：画面随 50 Hz 的灯光闪烁"
    ),
  ]

  private static func control(_ cause: String, _ english: String, _ chinese: String) -> Line {
    Line(
      code: .controls,
      arguments: [
        "control": "exposure_dynamic_framerate", "value": "0", "cause": cause,
        "after_fps": "29.9", "delivered_fps": "15.0",
      ],
      english: english,
      chinese: chinese
    )
  }
}
