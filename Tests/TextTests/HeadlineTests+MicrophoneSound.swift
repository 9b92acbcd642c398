import Rig

/// Faults of a microphone's sound, and on its way to programs.
extension HeadlineTests {
  static let microphoneSound = [
    Sentence(
      code: .microphoneHum,
      key: "hum_dbfs",
      value: -52.3,
      limit: -60,
      arguments: ["fundamental_hz": "50.0", "lines": "4"],
      english:
        "The mains hum (50 Hz, 4 lines) is at -52.3 dBFS (at most -60 dBFS allowed): viewers may "
        + "hear it drone in every pause.",
      chinese:
        "电流声（工频 50 Hz，4 条谱线）达到 -52.3 dBFS（上限 -60 dBFS）：每次停顿，观众可能会听到嗡嗡声。"
    ),
    Sentence(
      code: .microphoneHum,
      status: .fail,
      english: "There is mains hum in the sound: viewers hear it drone in every pause.",
      chinese: "声音里有电流声：每次停顿，观众会听到嗡嗡声。"
    ),
    Sentence(
      code: .microphoneDC,
      key: "dc_dbfs",
      value: -45.2,
      limit: -60,
      english:
        "The sound has a constant offset of -45.2 dBFS (at most -60 dBFS allowed): it takes room "
        + "from the voice, and muting or cutting may click.",
      chinese:
        "声音里有直流偏移，大小为 -45.2 dBFS（上限 -60 dBFS）：会占掉人声的余量，静音或剪切时可能有咔嗒声。"
    ),
    Sentence(
      code: .microphoneDC,
      english:
        "The sound has a constant offset: it takes room from the voice, and muting or cutting may "
        + "click.",
      chinese: "声音里有直流偏移：会占掉人声的余量，静音或剪切时可能有咔嗒声。"
    ),
    Sentence(
      code: .microphoneOneSided,
      key: "difference_db",
      value: -32.1,
      limit: 20,
      arguments: ["channel": "right"],
      english:
        "The voice is on the right channel only, the left one is 32.1 dB quieter: with headphones "
        + "you are heard in one ear.",
      chinese: "只有右声道有人声，左声道小 32.1 dB：戴耳机的观众只有一只耳朵听得到你。"
    ),
    Sentence(
      code: .microphoneOneSided,
      key: "difference_db",
      value: 32.1,
      limit: 20,
      english:
        "The voice is on one channel only, the other is 32.1 dB quieter: with headphones you are "
        + "heard in one ear.",
      chinese: "只有一个声道有人声，另一个声道小 32.1 dB：戴耳机的观众只有一只耳朵听得到你。"
    ),
    Sentence(
      code: .microphoneOneSided,
      arguments: ["channel": "left"],
      english:
        "The voice is on the left channel only: with headphones you are heard in one ear.",
      chinese: "只有左声道有人声：戴耳机的观众只有一只耳朵听得到你。"
    ),
    Sentence(
      code: .microphoneInverted,
      status: .fail,
      key: "correlation",
      value: -0.92,
      limit: -0.8,
      arguments: ["mono_loss_db": "14.0"],
      english:
        "The two channels are upside down to each other (correlation -0.92): on phones and other "
        + "mono speakers the voice cancels itself out and loses 14 dB.",
      chinese: "左右声道反相（相关系数 -0.92）：用手机等单声道外放时，人声会互相抵消，减弱 14 dB。"
    ),
    Sentence(
      code: .microphoneInverted,
      status: .fail,
      english:
        "The two channels are upside down to each other: on phones and other mono speakers the "
        + "voice cancels itself out.",
      chinese: "左右声道反相：用手机等单声道外放时，人声会互相抵消。"
    ),
  ]

  static let microphoneCapture = [
    Sentence(
      code: .microphoneDrift,
      key: "drift_ppm",
      value: 104,
      limit: 50,
      arguments: ["ppm": "104.0", "click_every_seconds": "673.1", "standard_error_ppm": "1.2"],
      english:
        "The microphone's clock runs 104 ppm (at most 50 ppm allowed) too fast, give or take "
        + "1.2 ppm: in OBS the sound jumps by 70 ms, with a click, about every 11 minutes.",
      chinese:
        "麦克风的时钟偏快 104 ppm（上限 50 ppm），误差 1.2 ppm："
        + "在 OBS 里，声音大约每 11 分钟会跳 70 毫秒，并有一下咔嗒声。"
    ),
    Sentence(
      code: .microphoneDrift,
      status: .fail,
      key: "drift_ppm",
      value: 1000,
      limit: 300,
      arguments: ["ppm": "-1000.0", "click_every_seconds": "70.0"],
      english:
        "The microphone's clock runs 1000 ppm (at most 300 ppm allowed) too slow: in OBS the sound "
        + "jumps by 70 ms, with a click, about every 70 seconds.",
      chinese:
        "麦克风的时钟偏慢 1000 ppm（上限 300 ppm）：在 OBS 里，声音大约每 70 秒会跳 70 毫秒，并有一下咔嗒声。"
    ),
    Sentence(
      code: .microphoneDrift,
      key: "drift_ppm",
      value: 104,
      english:
        "The microphone's clock is off by 104 ppm: in OBS the sound jumps by 70 ms, with a click, "
        + "again and again.",
      chinese: "麦克风的时钟有偏差，相差 104 ppm：在 OBS 里，声音每隔一段时间会跳 70 毫秒，并有一下咔嗒声。"
    ),
    Sentence(
      code: .microphoneDrift,
      arguments: ["ppm": "-104"],
      english:
        "The microphone's clock runs too slow: in OBS the sound jumps by 70 ms, with a click, "
        + "again and again.",
      chinese: "麦克风的时钟偏慢：在 OBS 里，声音每隔一段时间会跳 70 毫秒，并有一下咔嗒声。"
    ),
    Sentence(
      code: .microphoneDrift,
      english:
        "The microphone's clock does not run with the computer's: in OBS the sound jumps by 70 ms, "
        + "with a click, again and again.",
      chinese: "麦克风的时钟与电脑不一致：在 OBS 里，声音每隔一段时间会跳 70 毫秒，并有一下咔嗒声。"
    ),
    Sentence(
      code: .microphoneBandwidth,
      status: .fail,
      key: "bandwidth_hz",
      value: 3900,
      limit: 5000,
      arguments: ["rate_hz": "48000", "bluetooth": "yes", "codec": "CVSD"],
      english:
        "Nothing comes in above 3.9 kHz (at least 5 kHz needed), though the stream says 48 kHz "
        + "(Bluetooth, CVSD): your voice sounds as on a telephone.",
      chinese:
        "声音最高只到 3.9 kHz（至少需要 5 kHz），采样率却标称 48 kHz（蓝牙，CVSD）：你的声音听起来像在打电话。"
    ),
    Sentence(
      code: .microphoneBandwidth,
      key: "bandwidth_hz",
      value: 7950,
      arguments: ["rate_hz": "44100"],
      english:
        "Nothing comes in above 8.0 kHz, though the stream says 44.1 kHz: your voice sounds dull.",
      chinese: "声音最高只到 8.0 kHz，采样率却标称 44.1 kHz：你的声音听起来发闷。"
    ),
    Sentence(
      code: .microphoneBandwidth,
      english: "The high part of the sound is missing: your voice sounds dull.",
      chinese: "缺少高频：你的声音听起来发闷。"
    ),
    Sentence(
      code: .microphoneBluetooth,
      arguments: ["profile": "headset-head-unit", "codec": "mSBC", "rate_hz": "16000"],
      english:
        "Recording switches the Bluetooth headset to telephone quality (headset-head-unit, mSBC, "
        + "16 kHz): your voice sounds dull to viewers, and so does all that you hear in it.",
      chinese:
        "录音会让蓝牙耳机切换到电话音质（headset-head-unit，mSBC，16 kHz）："
        + "观众听你的声音发闷，你在耳机里听到的也一样。"
    ),
    Sentence(
      code: .microphoneBluetooth,
      english:
        "Recording switches the Bluetooth headset to telephone quality: your voice sounds dull to "
        + "viewers, and so does all that you hear in it.",
      chinese: "录音会让蓝牙耳机切换到电话音质：观众听你的声音发闷，你在耳机里听到的也一样。"
    ),
    Sentence(
      code: .microphoneResampled,
      arguments: ["server_rate_hz": "44100", "rate_hz": "48000"],
      english:
        "The sound server converts the microphone from 48 to 44.1 kHz, and the streaming program "
        + "converts it back: that costs a little quality.",
      chinese: "声音服务把麦克风的采样率从 48 kHz 转换成 44.1 kHz，直播软件再转换回来：音质会有一点损失。"
    ),
    Sentence(
      code: .microphoneResampled,
      arguments: ["server_rate_hz": "44100"],
      english:
        "The sound server converts the microphone to 44.1 kHz, and the streaming program converts "
        + "it back: that costs a little quality.",
      chinese: "声音服务把麦克风的采样率转换成 44.1 kHz，直播软件再转换回来：音质会有一点损失。"
    ),
    Sentence(
      code: .microphoneResampled,
      english:
        "The sound server converts the microphone to another rate, and the streaming program "
        + "converts it back: that costs a little quality.",
      chinese: "声音服务把麦克风转换成了另一种采样率，直播软件再转换回来：音质会有一点损失。"
    ),
  ]
}
