import Rig

extension AdviceTests {
  private static let raise = [
    "gain_db": "9", "gain_control": "Capture", "noise_after_dbfs": "-58.2",
  ]
  private static let lower = [
    "gain_db": "-9.0", "gain_control": "Capture", "noise_after_dbfs": "-67.0",
  ]
  private static let boost = ["boost_element": "Mic Boost", "boost_db": "20.0"]

  /// By how much to change the gain, and of what.
  static let gains = [
    Advice(
      code: .microphoneLevelLow,
      arguments: raise,
      english: "Raise “Capture” by 9 dB; the noise would then be at -58 dBFS.",
      chinese: "请把“Capture”调高 9 dB，之后底噪预计为 -58 dBFS。"
    ),
    Advice(
      code: .microphoneLevelLow,
      arguments: ["gain_db": "+6.5"],
      english: "Raise the gain (the input volume) by 6.5 dB.",
      chinese: "请把增益（输入音量）调高 6.5 dB。"
    ),
    Advice(
      code: .microphoneLevelLow,
      arguments: raise.merging(boost) { $1 },
      english:
        "Lower “Mic Boost” (20 dB) first, then raise “Capture” until the voice is 9 dB louder than "
        + "now; the noise would then be at -58 dBFS.",
      chinese: "请先调低“Mic Boost”（20 dB），再调高“Capture”，直到人声比现在大 9 dB，之后底噪预计为 -58 dBFS。"
    ),
    Advice(
      code: .microphoneLevelLow,
      arguments: ["gain_db": "0.02", "gain_control": "Capture"],
      english: "Raise the gain (the input volume) of the microphone, or move closer to it.",
      chinese: "请调高麦克风增益（输入音量），或靠近麦克风。"
    ),
    Advice(
      code: .microphoneLevelHigh,
      arguments: lower,
      english: "Lower “Capture” by 9 dB; the noise would then be at -67 dBFS.",
      chinese: "请把“Capture”调低 9 dB，之后底噪预计为 -67 dBFS。"
    ),
    Advice(
      code: .microphoneLevelHigh,
      arguments: lower.merging(boost) { $1 },
      english:
        "Lower the gain by 9 dB, starting with “Mic Boost” (20 dB), then “Capture”; the noise "
        + "would then be at -67 dBFS.",
      chinese: "请把增益一共调低 9 dB，先调“Mic Boost”（20 dB），再调“Capture”，之后底噪预计为 -67 dBFS。"
    ),
    Advice(
      code: .microphoneLevelHigh,
      arguments: lower.merging(["gain_control": "Mic Boost"]) { $1 }.merging(boost) { $1 },
      english: "Lower “Mic Boost” by 9 dB; the noise would then be at -67 dBFS.",
      chinese: "请把“Mic Boost”调低 9 dB，之后底噪预计为 -67 dBFS。"
    ),
    Advice(
      code: .microphonePeakHigh,
      arguments: ["gain_db": "-3", "boost_db": "30"],
      english:
        "Lower the gain by 3 dB, starting with the microphone boost (30 dB). Speak as loudly in "
        + "the test as you will on air.",
      chinese: "请把增益一共调低 3 dB，先调麦克风加强（30 dB）。检测时请用开播时的最大音量说话。"
    ),
    Advice(
      code: .microphoneClipped,
      arguments: lower,
      english:
        "Lower “Capture” by 9 dB; the noise would then be at -67 dBFS. Then test again, also "
        + "laughing and shouting.",
      chinese: "请把“Capture”调低 9 dB，之后底噪预计为 -67 dBFS。然后一边大笑、喊话一边重新检测。"
    ),
    Advice(
      code: .microphoneClipped,
      arguments: boost,
      english:
        "Lower “Mic Boost” (20 dB) first: a boost raises the noise with the voice. Then test "
        + "again, also laughing and shouting.",
      chinese: "请先调低“Mic Boost”（20 dB）：它会把底噪和人声一起放大。然后一边大笑、喊话一边重新检测。"
    ),
    Advice(
      code: .microphoneNoise,
      arguments: ["gain_db": "-6", "gain_control": "Capture"],
      english:
        "Move closer to the microphone, switch off fans and close windows. Lower “Capture” by "
        + "6 dB.",
      chinese: "请靠近麦克风，关掉风扇，关好窗户。请把“Capture”调低 6 dB。"
    ),
    Advice(
      code: .microphoneSignalToNoise,
      arguments: ["boost_element": "Mic Boost"],
      english:
        "Lower “Mic Boost” first: a boost raises the noise with the voice. Then move closer to the "
        + "microphone and make the room quieter; more gain would raise the noise as well.",
      chinese:
        "请先调低“Mic Boost”：它会把底噪和人声一起放大。然后靠近麦克风，让房间更安静；调高增益没有用，底噪会一起变大。"
    ),
  ]

  /// What to do about each fault, with what the words depend on and without.
  static let microphoneFaults = [
    Advice(
      code: .microphoneDefaultOther,
      arguments: [:],
      english:
        "Make the microphone that was tested the default input, or choose it by name in the "
        + "streaming program.",
      chinese: "请把刚才测试的麦克风设为默认输入，或在直播软件中直接选择它。"
    ),
    Advice(
      code: .microphoneMutedHardware,
      arguments: [:],
      english:
        "Check the mute key, switch or slider on the microphone or headset, and the plug: an empty "
        + "socket sounds the same.",
      chinese: "请检查麦克风或耳机上的静音键、开关或滑块，并确认插头插好：插孔空着也是这种结果。"
    ),
    Advice(
      code: .microphoneStuck,
      arguments: [:],
      english:
        "Unplug the microphone, plug it in again and repeat the test, also on another input. If it "
        + "stays so, it is broken or not connected inside: use another one.",
      chinese:
        "请把麦克风拔下再插上，或换一个输入口，然后重新检测；如果还是这样，说明它坏了或内部没有接通，请换一个麦克风。"
    ),
    Advice(
      code: .microphoneUnplugged,
      arguments: [:],
      english:
        "Plug the microphone into this socket, or choose the input that it is plugged into.",
      chinese: "请把麦克风插到这个插孔，或改选它所插的那个输入。"
    ),
    Advice(
      code: .microphoneClippedHidden,
      arguments: [:],
      english:
        "Lower the gain that comes before this volume: at the microphone, on the sound interface "
        + "or in a boost. This volume can't mend it, so do not turn it up before that.",
      chinese:
        "请调低这个音量之前的增益：麦克风本身、外置声卡或麦克风加强；这里怎么调都修不好，在此之前不要再调高。"
    ),
    Advice(
      code: .microphoneSignalToNoise,
      arguments: [:],
      english:
        "Move closer to the microphone and make the room quieter; more gain would raise the noise "
        + "as well.",
      chinese: "请靠近麦克风，让房间更安静；调高增益没有用，底噪会一起变大。"
    ),
    Advice(
      code: .microphoneHum,
      arguments: [:],
      english:
        "Keep the cable away from power leads, chargers and dimmers, and try another socket or a "
        + "balanced cable. Run a laptop on its battery: if the hum goes, its charger is the reason.",
      chinese:
        "请让麦克风线远离电源线、充电器和调光灯，换一个插座或换用平衡线；笔记本可以拔掉充电器试试，"
        + "电流声消失就说明是充电器引起的。"
    ),
    Advice(
      code: .microphoneDC,
      arguments: [:],
      english:
        "Switch on the high-pass filter (low cut) of the microphone or the sound interface, or try "
        + "another input.",
      chinese: "请打开麦克风或外置声卡的低切（高通滤波），或换一个输入口。"
    ),
    Advice(
      code: .microphoneOneSided,
      arguments: [:],
      english:
        "Tick “Mono” for this source in the Advanced Audio Properties of OBS, or plug the "
        + "microphone into a mono input.",
      chinese: "请在 OBS 的“高级音频属性”里为这个来源勾选“单声道”，或把麦克风插到单声道输入口。"
    ),
    Advice(
      code: .microphoneInverted,
      arguments: [:],
      english:
        "Use one of the channels alone, or swap the polarity of one, by its switch (Ø) or with "
        + "another cable. Do not set it to mono in OBS before that.",
      chinese:
        "请只用其中一个声道，或用反相开关（Ø）、换线把其中一个声道反过来；在此之前不要在 OBS 里勾选“单声道”。"
    ),
    Advice(
      code: .microphoneBandwidth,
      arguments: ["bluetooth": "yes"],
      english:
        "Use another microphone, and the headset for listening only: over Bluetooth, a headset "
        + "that records has telephone quality.",
      chinese: "请换一个麦克风，蓝牙耳机只用来听：蓝牙耳机一旦录音就只有电话音质。"
    ),
    Advice(
      code: .microphoneBandwidth,
      arguments: [:],
      english:
        "Switch off noise suppression and voice effects, and look for a low rate in the sound "
        + "settings. If it stays so, use another microphone.",
      chinese: "请关闭降噪和变声效果，并看看声音设置里的采样率是否太低；如果还是这样，请换一个麦克风。"
    ),
    Advice(
      code: .microphoneDrift,
      arguments: [:],
      english:
        "Try another USB port, or use one device for sound in and sound out. If it stays so, "
        + "restart the source in OBS in the breaks of the show.",
      chinese:
        "请换一个 USB 接口，或让录音和播放用同一个设备；如果还是这样，请在直播间歇时在 OBS 里重启这个来源。"
    ),
    Advice(
      code: .microphoneGainMoved,
      arguments: [:],
      english:
        "Switch off automatic gain control in browsers and voice chats (Discord and the like), or "
        + "close them for the show; then set the volume again.",
      chinese: "请在浏览器和语音软件（例如 Discord）里关闭自动增益，或在直播时退出它们，然后把音量调回来。"
    ),
    Advice(
      code: .microphoneGainAutomatic,
      arguments: ["element": "Auto Gain Control"],
      english: "Switch “Auto Gain Control” off, then set the gain by hand.",
      chinese: "请关闭“Auto Gain Control”，然后手动调好增益。"
    ),
    Advice(
      code: .microphoneGainAutomatic,
      arguments: ["pumps": "yes"],
      english:
        "Look for automatic gain control (AGC) in the microphone's own software, in browsers and "
        + "in voice chats and switch it off, then set the gain by hand.",
      chinese: "请在麦克风自带的软件、浏览器和语音软件里找到自动增益（AGC）并关闭，然后手动调好增益。"
    ),
    Advice(
      code: .microphoneBluetooth,
      arguments: [:],
      english: "Use another microphone, and the headset for listening only.",
      chinese: "请换一个麦克风，蓝牙耳机只用来听。"
    ),
    Advice(
      code: .microphoneResampled,
      arguments: [:],
      english:
        "Set the sound server to 48 kHz: in PulseAudio, write “default-sample-rate = 48000” in "
        + "daemon.conf and restart it.",
      chinese:
        "请把声音服务设为 48 kHz：PulseAudio 在 daemon.conf 里写“default-sample-rate = 48000”，然后重启它。"
    ),
  ]
}
