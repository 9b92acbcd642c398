import Rig

/// What is wrong with a microphone: each code with all that it may come with, and bare.
extension HeadlineTests {
  static let microphoneFaults =
    defaults + silence + levels + gains + microphoneSound + microphoneCapture

  private static let defaults = [
    Sentence(
      code: .microphoneDefaultOther,
      arguments: ["default": "WH-1000XM4", "reason": "bluetooth_beats_analog_usb"],
      english:
        "New recordings get “WH-1000XM4”, not the microphone that was tested (PulseAudio ranks a "
        + "Bluetooth headset above an analogue USB microphone): viewers may hear the wrong one.",
      chinese:
        "默认录音设备是“WH-1000XM4”，不是刚才测试的麦克风（PulseAudio 把蓝牙耳机排在模拟 USB 麦克风之前）："
        + "观众听到的可能是另一个麦克风的声音。"
    ),
    Sentence(
      code: .microphoneDefaultOther,
      english:
        "New recordings get another input, not the microphone that was tested: viewers may hear "
        + "the wrong one.",
      chinese: "默认录音设备是另一个输入，不是刚才测试的麦克风：观众听到的可能是另一个麦克风的声音。"
    ),
  ]

  private static let silence = [
    Sentence(
      code: .microphoneMutedHardware,
      status: .fail,
      key: "frame_peak_dbfs",
      value: -71.2,
      limit: -54,
      english:
        "Less than a silent room comes in, only the noise of the converter (peak -71.2 dBFS, at "
        + "least -54 dBFS needed): viewers would not hear you.",
      chinese:
        "收到的声音比安静的房间还小，只剩声卡本身的底噪（峰值 -71.2 dBFS，至少需要 -54 dBFS）：观众将听不到你的声音。"
    ),
    Sentence(
      code: .microphoneMutedHardware,
      status: .fail,
      english:
        "Less than a silent room comes in, only the noise of the converter: viewers would not hear "
        + "you.",
      chinese: "收到的声音比安静的房间还小，只剩声卡本身的底噪：观众将听不到你的声音。"
    ),
    Sentence(
      code: .microphoneStuck,
      status: .fail,
      key: "dc_dbfs",
      value: -12.34,
      english:
        "The microphone sends one constant value over and over (-12.3 dBFS): viewers would not "
        + "hear you.",
      chinese: "麦克风送出的始终是同一个数值（-12.3 dBFS）：观众将听不到你的声音。"
    ),
    Sentence(
      code: .microphoneStuck,
      status: .fail,
      english:
        "The microphone sends one constant value over and over: viewers would not hear you.",
      chinese: "麦克风送出的始终是同一个数值：观众将听不到你的声音。"
    ),
    Sentence(
      code: .microphoneUnplugged,
      status: .fail,
      arguments: ["port": "Front Microphone"],
      english:
        "Nothing is plugged into the socket that this input listens to (“Front Microphone”): "
        + "viewers would not hear you.",
      chinese: "这个输入所用的插孔（“Front Microphone”）没有插东西：观众将听不到你的声音。"
    ),
    Sentence(
      code: .microphoneUnplugged,
      status: .fail,
      english:
        "Nothing is plugged into the socket that this input listens to: viewers would not hear you.",
      chinese: "这个输入所用的插孔没有插东西：观众将听不到你的声音。"
    ),
  ]

  private static let levels = [
    Sentence(
      code: .microphoneClippedHidden,
      key: "plateau_dbfs",
      value: -6.2,
      arguments: ["plateaus": "12"],
      english:
        "12 tops of waves are flat at -6.2 dBFS, below full scale, so the sound was cut off before "
        + "this volume: viewers may hear distortion.",
      chinese: "有 12 处波形还没到满幅就在 -6.2 dBFS 处被削平，说明声音在这个音量之前就已削顶：观众可能会听到爆音。"
    ),
    Sentence(
      code: .microphoneClippedHidden,
      english:
        "Tops of waves are flat below full scale, so the sound was cut off before this volume: "
        + "viewers may hear distortion.",
      chinese: "有些波形还没到满幅就被削平，说明声音在这个音量之前就已削顶：观众可能会听到爆音。"
    ),
    Sentence(
      code: .microphoneSignalToNoise,
      status: .fail,
      key: "signal_to_noise_db",
      value: 12.3,
      limit: 15,
      arguments: ["speech_level_dbfs": "-32.0", "noise_floor_dbfs": "-44.3"],
      english:
        "The voice (-32.0 dBFS) is only 12.3 dB (at least 15 dB needed) above the background noise "
        + "(-44.3 dBFS): viewers hear the noise along with every word.",
      chinese:
        "人声（-32.0 dBFS）比底噪（-44.3 dBFS）只高 12.3 dB（至少需要 15 dB）：观众会听到每句话背后的底噪。"
    ),
    Sentence(
      code: .microphoneSignalToNoise,
      english:
        "The voice is not far above the background noise: viewers may hear the noise along with "
        + "every word.",
      chinese: "人声比底噪高不了多少：观众可能会听到每句话背后的底噪。"
    ),
  ]

  private static let gains = [
    Sentence(
      code: .microphoneGainMoved,
      key: "gain_change_db",
      value: -6.5,
      limit: 1,
      arguments: ["from_db": "-6.0", "to_db": "-12.5"],
      english:
        "Another program turned the input volume down by 6.5 dB during the test (from -6.0 to "
        + "-12.5 dB): on air the voice may get louder or quieter by itself.",
      chinese:
        "测试中有其他程序把输入音量调低了 6.5 dB（从 -6.0 到 -12.5 dB）：直播时人声可能忽大忽小。"
    ),
    Sentence(
      code: .microphoneGainMoved,
      arguments: ["from_db": "-12.5", "to_db": "-6"],
      english:
        "Another program turned the input volume up during the test (from -12.5 to -6.0 dB): on "
        + "air the voice may get louder or quieter by itself.",
      chinese: "测试中有其他程序把输入音量调高了（从 -12.5 到 -6.0 dB）：直播时人声可能忽大忽小。"
    ),
    Sentence(
      code: .microphoneGainMoved,
      key: "gain_change_db",
      value: 3,
      english:
        "Another program changed the input volume by 3 dB during the test: on air the voice may "
        + "get louder or quieter by itself.",
      chinese: "测试中有其他程序改动了输入音量（相差 3 dB）：直播时人声可能忽大忽小。"
    ),
    Sentence(
      code: .microphoneGainMoved,
      arguments: ["muted": "yes"],
      english: "Another program muted the microphone during the test: viewers may not hear you.",
      chinese: "测试中有其他程序把麦克风静音了：观众可能听不到你说话。"
    ),
    Sentence(
      code: .microphoneGainMoved,
      english:
        "Another program changed the input volume during the test: on air the voice may get louder "
        + "or quieter by itself.",
      chinese: "测试中有其他程序改动了输入音量：直播时人声可能忽大忽小。"
    ),
    Sentence(
      code: .microphoneGainLowest,
      arguments: ["element": "Capture", "gain_db": "0.0"],
      english:
        "The input volume “Capture” is at 0 dB, turned all the way down: viewers may hardly hear you.",
      chinese: "输入音量“Capture”（0 dB）调到了最低：观众可能几乎听不到你说话。"
    ),
    Sentence(
      code: .microphoneGainLowest,
      english: "The input volume is turned all the way down: viewers may hardly hear you.",
      chinese: "输入音量调到了最低：观众可能几乎听不到你说话。"
    ),
    Sentence(
      code: .microphoneGainAutomatic,
      arguments: ["element": "Auto Gain Control", "pumps": "yes"],
      english:
        "The automatic gain control “Auto Gain Control” is on, and the noise rises whenever the "
        + "voice stops: viewers may hear the noise come up in every pause.",
      chinese: "自动增益“Auto Gain Control”开着，说话一停底噪就升高：每次停顿，观众可能会听到底噪冒上来。"
    ),
    Sentence(
      code: .microphoneGainAutomatic,
      arguments: ["element": "Auto Gain Control"],
      english:
        "The automatic gain control “Auto Gain Control” is on: viewers may hear the noise come up "
        + "in every pause.",
      chinese: "自动增益“Auto Gain Control”开着：每次停顿，观众可能会听到底噪冒上来。"
    ),
    Sentence(
      code: .microphoneGainAutomatic,
      arguments: ["pumps": "yes"],
      english:
        "The noise rises whenever the voice stops, so something moves the gain by itself: viewers "
        + "may hear the noise come up in every pause.",
      chinese: "说话一停底噪就升高，增益在自动变化：每次停顿，观众可能会听到底噪冒上来。"
    ),
    Sentence(
      code: .microphoneGainAutomatic,
      english:
        "Something moves the gain by itself: viewers may hear the noise come up in every pause.",
      chinese: "麦克风的增益在自动变化：每次停顿，观众可能会听到底噪冒上来。"
    ),
  ]
}
