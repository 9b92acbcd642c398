import Rig

/// Why a camera does not give what it promises.
extension HeadlineTests {
  private static let mode = [
    "fourcc": "MJPG", "width": "1280", "height": "720", "delivered_fps": "15.0",
    "negotiated_fps": "30.0",
  ]

  private static func mode(_ more: [String: String]) -> [String: String] {
    mode.merging(more) { _, new in new }
  }

  static let cameraCauses = rates + links + frames

  private static let rates = [
    Sentence(
      code: .cameraRateLowLight,
      status: .fail,
      arguments: mode(["proven": "yes", "after_fps": "30.0", "exposure_ms": "66.7"]),
      english:
        "The camera delivers 15.0 of 30 fps at 1280x720 MJPG, because it exposes longer in this "
        + "light (66.7 ms a frame, 30.0 fps with that switched off): viewers see it stutter.",
      chinese:
        "摄像头（1280x720 MJPG）实际只有 15.0 fps（设定 30 fps），"
        + "原因是在这种光线下它延长了曝光（每帧 66.7 毫秒，关闭该设置后为 30.0 fps）：观众会看到画面卡顿。"
    ),
    Sentence(
      code: .cameraRateLowLight,
      arguments: mode(["after_fps": "30.0"]),
      english:
        "The camera delivers 15.0 of 30 fps at 1280x720 MJPG, most likely because it exposes "
        + "longer in this light: movement may not look smooth.",
      chinese:
        "摄像头（1280x720 MJPG）实际只有 15.0 fps（设定 30 fps），"
        + "很可能是因为在这种光线下它延长了曝光：动作可能不够流畅。"
    ),
    Sentence(
      code: .cameraRateRaw,
      arguments: mode(["fourcc": "YUYV", "delivered_fps": "10.0", "negotiated_fps": "10.0"]),
      english:
        "The camera delivers 10.0 of 10 fps at 1280x720 YUYV, because uncompressed pictures of "
        + "this size do not go faster through USB 2: movement may not look smooth.",
      chinese:
        "摄像头（1280x720 YUYV）实际只有 10.0 fps（设定 10 fps），"
        + "因为这种尺寸的未压缩画面无法通过 USB 2 传得更快：动作可能不够流畅。"
    ),
    Sentence(
      code: .cameraRateLink,
      status: .fail,
      arguments: mode(["wire_ms": "61.2", "period_ms": "33.3", "port": "1-2"]),
      english:
        "The camera delivers 15.0 of 30 fps at 1280x720 MJPG, because each frame is on its way over "
        + "USB for 61.2 ms, longer than a frame may last (33.3 ms) (port 1-2): viewers see it "
        + "stutter.",
      chinese:
        "摄像头（1280x720 MJPG）实际只有 15.0 fps（设定 30 fps），"
        + "因为每帧在 USB 上要传 61.2 毫秒，比一帧允许的时间（33.3 毫秒）还长（接口 1-2）：观众会看到画面卡顿。"
    ),
    Sentence(
      code: .cameraRateExposure,
      status: .fail,
      arguments: mode(["exposure_ms": "66.6", "period_ms": "33.3"]),
      english:
        "The camera delivers 15.0 of 30 fps at 1280x720 MJPG, because its manual exposure of "
        + "66.6 ms is longer than a frame (33.3 ms): viewers see it stutter.",
      chinese:
        "摄像头（1280x720 MJPG）实际只有 15.0 fps（设定 30 fps），"
        + "因为手动设置的曝光（66.6 毫秒）比一帧（33.3 毫秒）还长：观众会看到画面卡顿。"
    ),
  ]

  private static let links = [
    Sentence(
      code: .cameraUSBSlowLink,
      arguments: ["port": "1-2", "speed_mbps": "480", "evidence": "bos"],
      english:
        "The camera is made for USB 3 but is connected at 480 Mbit/s (port 1-2): large and fast "
        + "pictures may be missing or slow.",
      chinese: "摄像头支持 USB 3，现在的连接速度却只有 480 Mbit/s（接口 1-2）：大尺寸、高帧率的画面可能缺失或变慢。"
    ),
    Sentence(
      code: .cameraUSBLoss,
      status: .fail,
      arguments: [
        "lost_frames": "24", "frames": "300", "port": "1-2.4", "hub_depth": "1",
        "neighbours": "C920",
      ],
      english:
        "24 frames were lost or damaged on the USB link in a test of 300 (port 1-2.4, behind a "
        + "hub, on one bus with C920): viewers see the picture jump or tear.",
      chinese:
        "测试了 300 帧，有 24 帧在 USB 传输中丢失或损坏（接口 1-2.4，经过 1 个集线器，同一总线上还有“C920”）："
        + "观众会看到画面跳动或花屏。"
    ),
    Sentence(
      code: .cameraUSBTight,
      arguments: ["needed_bytes": "3060", "free_bytes": "2940", "fit": "exceeds"],
      english:
        "This mode does not fit on the USB bus beside the bandwidth kept for other devices (3060 "
        + "bytes needed each interval, 2940 bytes free): the camera would not start.",
      chinese: "USB 总线除去其他设备预留的带宽（每个周期需要 3060 字节，剩余 2940 字节），放不下这个模式：摄像头将无法启动。"
    ),
    Sentence(
      code: .cameraUSBTogether,
      arguments: [
        "bus": "3", "needed_bytes": "6120", "free_bytes": "6000", "cameras": "C920, Brio",
      ],
      english:
        "C920, Brio: together these modes do not fit on USB bus 3 (6120 bytes needed each interval, "
        + "6000 bytes free): the last of them to start would have no picture.",
      chinese:
        "摄像头“C920, Brio”按这些模式同时使用时，USB 总线 3 放不下（每个周期需要 6120 字节，剩余 6000 字节）："
        + "最后启动的那个将没有画面。"
    ),
  ]

  private static let frames = [
    Sentence(
      code: .cameraHostSlow,
      status: .fail,
      arguments: ["dropped_frames": "12", "latency_p95_ms": "80.4", "load1": "9.5"],
      english:
        "The computer was too slow to take every frame, 12 were lost (95 % came within 80 ms, load "
        + "9.50): viewers see the picture jump.",
      chinese: "电脑太慢，来不及取走每一帧，丢了 12 帧（95 % 的延迟不超过 80 毫秒，负载 9.50）：观众会看到画面跳动。"
    ),
    Sentence(
      code: .cameraRepeated,
      status: .fail,
      key: "unique_fps",
      value: 30,
      limit: 54,
      arguments: ["delivered_fps": "60.0"],
      english:
        "The camera delivers 60.0 fps, but new pictures only at 30.0 fps (at least 54 fps "
        + "needed): viewers see it stutter.",
      chinese: "摄像头送出 60.0 fps，其中新画面只有 30.0 fps（至少需要 54 fps），其余是重复的：观众会看到画面卡顿。"
    ),
    Sentence(
      code: .cameraTruncated,
      arguments: ["truncated_frames": "1", "frames": "300"],
      english:
        "1 of 300 JPEG frames ends before its picture does: one such frame is enough to end the "
        + "capture in OBS.",
      chinese: "300 个 JPEG 帧中有 1 个没有传完就结束了：只要有一帧这样，OBS 就会停止采集。"
    ),
    Sentence(
      code: .cameraGaps,
      arguments: ["timestamp_gaps": "5", "frames": "300"],
      english:
        "The times of 300 frames show 5 gaps that their numbers hide, so the camera itself seems "
        + "to skip frames: viewers may see the picture jump.",
      chinese: "300 帧的时间里有 5 处缺口，编号上却看不出来，看来是摄像头自己跳过了一些帧：观众可能会看到画面跳动。"
    ),
    Sentence(
      code: .cameraClock,
      arguments: ["fault": "backwards"],
      english:
        "The driver's timestamps can't be true (they run backwards), so the rate was taken from "
        + "when frames were handed over: programs that trust the timestamps, as OBS does, may "
        + "stutter or lose sync.",
      chinese:
        "驱动给出的时间戳不可能是真的（倒着走），因此按交付的时刻测量帧率："
        + "相信时间戳的程序（例如 OBS）可能会卡顿或音画不同步。"
    ),
  ]

  static let pictures = [
    Sentence(
      code: .pictureDark,
      key: "mean_luma",
      value: 42,
      limit: 50,
      english:
        "The picture is too dark, with a mean brightness of 42 of 255 (at least 50 needed): "
        + "viewers may hardly see you.",
      chinese: "画面太暗，平均亮度为 42/255（至少需要 50）：观众可能看不清你。"
    ),
    Sentence(
      code: .pictureClipped,
      arguments: ["clipped_percent": "6.5"],
      english: "6.5 % of the picture is blown out to pure white: nothing can be seen there.",
      chinese: "画面的 6.5 % 已经过曝成纯白：那里什么也看不清。"
    ),
    Sentence(
      code: .pictureFlicker,
      status: .fail,
      key: "amplitude_percent",
      value: 4.2,
      limit: 3,
      arguments: ["mains_hz": "50"],
      english:
        "Lamps on 50 Hz mains make the picture flicker (4.2 %, at most 3 % allowed): viewers see "
        + "bands or pulsing light.",
      chinese: "接在 50 Hz 市电上的灯光让画面闪烁（4.2 %，上限 3 %）：观众会看到条纹或忽明忽暗。"
    ),
  ]
}
