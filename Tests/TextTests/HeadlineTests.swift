import Rig
import Testing
import Text

/// The commonest findings, word for word.
@Suite struct HeadlineTests {
  struct Sentence: Sendable, CustomTestStringConvertible {
    var code: FindingCode
    var status: FindingStatus = .warn
    var key: String?
    var value: Double?
    var limit: Double?
    var arguments: [String: String] = [:]
    var english: String
    var chinese: String

    var testDescription: String { english }

    var finding: Finding {
      Finding(
        code,
        status,
        Finding.Target(kind: .camera, id: nil),
        measured: key.map { .init(key: $0, value: value) },
        threshold: limit.map { Threshold(id: "x", value: $0, unit: "x", source: "x") },
        arguments: arguments
      )
    }
  }

  @Test(
    arguments: camera + cameraCauses + pictures + microphone + microphoneFaults + computer + uplink
  )
  func headline(sentence: Sentence) {
    #expect(sentence.finding.headline(in: .english) == sentence.english)
    #expect(sentence.finding.headline(in: .chinese) == sentence.chinese)
  }

  static let camera = [
    Sentence(
      code: .cameraReady,
      status: .pass,
      key: "delivered_fps",
      value: 30.004,
      arguments: ["negotiated_fps": "30.0", "width": "1280", "height": "720", "fourcc": "MJPG"],
      english: "The camera delivers 30.0 of 30 fps at 1280x720 MJPG: the picture runs smoothly.",
      chinese: "摄像头（1280x720 MJPG）实际送达 30.0 fps（设定 30 fps），画面流畅。"
    ),
    Sentence(
      code: .cameraRateLow,
      status: .fail,
      key: "delivered_share",
      value: 0.5,
      limit: 0.9,
      arguments: ["delivered_fps": "15.0", "negotiated_fps": "30.0"],
      english: "The camera delivers 15.0 of 30 fps: viewers see it stutter.",
      chinese: "摄像头实际只有 15.0 fps（设定 30 fps）：观众会看到画面卡顿。"
    ),
    Sentence(
      code: .cameraRateLow,
      key: "delivered_fps",
      value: 20,
      limit: 23.76,
      english:
        "The camera delivers 20.0 fps (at least 23.76 fps needed): movement may not look smooth.",
      chinese: "摄像头实际只有 20.0 fps（至少需要 23.76 fps）：动作可能不够流畅。"
    ),
    Sentence(
      code: .cameraBusy,
      status: .fail,
      arguments: ["holder": "obs", "holder_pid": "4711"],
      english:
        "The camera is in use by obs (process 4711): nothing else can use it now, so it was not "
        + "tested.",
      chinese: "摄像头正被 obs（进程 4711）占用：其他程序现在无法使用，因此没有测试。"
    ),
    Sentence(
      code: .cameraDropped,
      status: .fail,
      key: "dropped_share",
      value: 36.0 / 336,
      limit: 0.05,
      arguments: ["frames": "300", "dropped_frames": "36"],
      english:
        "The camera lost 36 of 336 frames (10.7 %, at most 5 % allowed): viewers see the picture "
        + "jump.",
      chinese: "摄像头的 336 帧中丢了 36 帧（10.7 %，上限 5 %）：观众会看到画面跳动。"
    ),
    Sentence(
      code: .cameraStall,
      status: .fail,
      key: "interval_max_ms",
      value: 640.4,
      limit: 500,
      english:
        "The picture stood still for 640 ms (at most 500 ms allowed): viewers see it freeze.",
      chinese: "画面曾停住 640 毫秒（上限 500 毫秒）：观众会看到画面定格。"
    ),
  ]

  static let microphone = [
    Sentence(
      code: .microphoneReady,
      status: .pass,
      key: "loudness_lufs",
      value: -18.2,
      arguments: ["true_peak_dbtp": "-4.1", "noise_floor_dbfs": "-66.0"],
      english:
        "The voice is loud enough and clean (loudness -18.2 LUFS, peaks -4.1 dBTP, background "
        + "noise -66.0 dBFS).",
      chinese: "人声清晰，音量合适（响度 -18.2 LUFS，峰值 -4.1 dBTP，底噪 -66.0 dBFS）。"
    ),
    Sentence(
      code: .microphoneMuted,
      status: .fail,
      arguments: ["places": "mixer,source"],
      english:
        "The microphone is muted by the sound card's capture switch and in the sound settings: "
        + "viewers would not hear you.",
      chinese: "麦克风处于静音状态（声卡的录音开关已关，系统声音设置中已静音）：观众将听不到你的声音。"
    ),
    Sentence(
      code: .microphoneLevelLow,
      key: "loudness_lufs",
      value: -27.3,
      limit: -24,
      english:
        "The voice is too quiet, with a loudness of -27.3 LUFS (at least -24 LUFS needed): viewers "
        + "have to turn you up.",
      chinese: "人声太小，响度 -27.3 LUFS（至少需要 -24 LUFS）：观众得把音量开大。"
    ),
    Sentence(
      code: .microphoneLevelLow,
      status: .skip,
      key: "voice_over_noise_db",
      value: 3.2,
      limit: 10,
      arguments: ["reason": "no_voice"],
      english:
        "No voice was heard, the sound rose only 3.2 dB (at least 10 dB needed) above the "
        + "background noise: the level could not be judged.",
      chinese: "没有听到人声，声音只比底噪高 3.2 dB（至少需要 10 dB）：无法判断音量。"
    ),
    Sentence(
      code: .microphoneClipped,
      status: .fail,
      key: "clip_runs_in_10_s",
      value: 12,
      limit: 2,
      english:
        "12 tops of waves in 10 s were cut off at full scale (at most 2 allowed): viewers "
        + "hear distortion.",
      chinese: "10 秒内有 12 处（上限 2 处）波形被削顶：观众会听到爆音。"
    ),
    Sentence(
      code: .microphoneLost,
      key: "overruns_in_10_s",
      value: 1,
      limit: 0,
      english: "Sound was lost once in 10 s (none allowed): viewers may hear gaps or clicks.",
      chinese: "10 秒内丢失声音 1 次（上限 0 次）：观众可能会听到断音或咔嗒声。"
    ),
    Sentence(
      code: .microphoneNoise,
      status: .fail,
      key: "noise_floor_dbfs",
      value: -42.34,
      limit: -45,
      english:
        "The background noise is at -42.3 dBFS (at most -45 dBFS allowed): viewers hear it behind "
        + "your voice.",
      chinese: "底噪为 -42.3 dBFS（上限 -45 dBFS）：观众会听到说话背后的杂音。"
    ),
  ]

  static let computer = [
    Sentence(
      code: .computerLoad,
      key: "load_share",
      value: 0.85,
      limit: 0.7,
      arguments: ["load1": "6.8", "processors": "8"],
      english:
        "The load is 6.80 on 8 processors (85 %, at most 70 % allowed): the encoder may run short "
        + "of time and drop frames.",
      chinese: "8 个处理器上的负载为 6.80（85 %，上限 70 %）：编码可能来不及而掉帧。"
    ),
    Sentence(
      code: .computerDisk,
      key: "disk_free_mib",
      value: 1536,
      limit: 2048,
      english:
        "Only 1.5 GiB (at least 2 GiB needed) are free in the home folder: a recording may "
        + "fill it.",
      chinese: "主目录只剩 1.5 GiB（至少需要 2 GiB）：录像可能把它写满。"
    ),
    Sentence(
      code: .computerSuspend,
      key: "suspend_idle_s",
      value: 900,
      limit: 7200,
      english:
        "The computer suspends itself when nobody touches it for 15 min (at least 120 min needed): "
        + "a show may be cut off.",
      chinese: "电脑闲置 15 分钟（至少需要 120 分钟）后会自动休眠：直播可能中断。"
    ),
  ]

  static let uplink = [
    Sentence(
      code: .uplinkReady,
      status: .pass,
      key: "queue_max_ms",
      value: 120.4,
      limit: 700,
      arguments: ["paced_kbps": "4500.0", "paced_s": "10.0"],
      english:
        "A test stream of 4500 kbit/s for 10 s got through (longest queue 120 ms, at most 700 ms "
        + "allowed): nothing would have been dropped.",
      chinese: "以 4500 kbit/s 试推 10 秒，数据顺利送达（最长排队 120 毫秒，上限 700 毫秒）：全程不会丢帧。"
    ),
    Sentence(
      code: .uplinkKey,
      status: .fail,
      arguments: ["reached": "accepted", "detail": "NetStream.Publish.Unauthorized"],
      english:
        "The ingest did not take the stream (“NetStream.Publish.Unauthorized”): the stream key may "
        + "be wrong or no longer valid.",
      chinese: "推流服务器没有接受这路流（“NetStream.Publish.Unauthorized”）：推流密钥可能有误或已失效。"
    ),
    Sentence(
      code: .uplinkTooSlow,
      status: .fail,
      key: "held_kbps",
      value: 900.4,
      limit: 1128,
      english:
        "The uplink holds 900 kbit/s (at least 1128 kbit/s needed): the platform's smallest "
        + "picture does not fit, and frames would be dropped.",
      chinese: "上行网络只能稳定承受 900 kbit/s（至少需要 1128 kbit/s）：连平台最小的画面也推不动，会掉帧。"
    ),
    Sentence(
      code: .uplinkQueue,
      status: .fail,
      key: "queue_max_ms",
      value: 912,
      limit: 700,
      arguments: ["paced_kbps": "4500.0", "drop_share": "0.052"],
      english:
        "At 4500 kbit/s the stream had to wait up to 912 ms (at most 700 ms allowed): OBS would "
        + "drop frames (5.2 % of the stream).",
      chinese: "以 4500 kbit/s 试推时，数据最长排队 912 毫秒（上限 700 毫秒）：OBS 会掉帧，占推流数据的 5.2 %。"
    ),
    Sentence(
      code: .settingsBelowPlatform,
      key: "bitrate_kbps",
      value: 2500,
      limit: 4500,
      arguments: ["platform": "youtube", "width": "1920", "height": "1080", "fps": "30.0"],
      english:
        "The bitrate is 2500 kbit/s, youtube advises 4500 kbit/s for 1080p30: viewers may see a "
        + "coarse picture in quick movement.",
      chinese: "码率 2500 kbit/s，低于 youtube 对 1080p30 的建议（4500 kbit/s）：动作快时画面可能模糊。"
    ),
  ]
}
