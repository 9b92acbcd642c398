import Rig
import Testing
import Text

/// What `airworthy devices` says of microphones, word for word, and that every word is its own.
@Suite struct MicrophoneMessageTests {
  struct Phrase: Sendable, CustomTestStringConvertible {
    var message: MicrophoneMessage
    var english: String
    var chinese: String

    var testDescription: String { english }
  }

  @Test(arguments: phrases)
  func wordForWord(phrase: Phrase) {
    #expect(phrase.message.text(in: .english) == phrase.english)
    #expect(phrase.message.text(in: .chinese) == phrase.chinese)
  }

  @Test(arguments: Microphone.Category.allCases, Language.allCases)
  func everyCategoryHasItsOwnWords(category: Microphone.Category, language: Language) {
    let text = MicrophoneMessage.category(category).text(in: language)
    #expect(Prose(text: text, language: language).lineFlaws == [], "\(text)")
    let same = Microphone.Category.allCases.filter {
      MicrophoneMessage.category($0).text(in: language) == text
    }
    #expect(same == [category])
  }

  @Test(arguments: MicrophoneMessage.Toggle.allCases, Language.allCases)
  func onAndOffDiffer(toggle: MicrophoneMessage.Toggle, language: Language) {
    let texts = [true, false].map {
      MicrophoneMessage.toggle(toggle, isOn: $0).text(in: language)
    }
    #expect(texts[0] != texts[1])
    for text in texts where language == .english || toggle != .air {
      #expect(Prose(text: text, language: language).lineFlaws == [], "\(text)")
    }
  }

  @Test(arguments: phrases.filter { $0.english != $0.chinese }, Language.allCases)
  func phrasesReadWell(phrase: Phrase, language: Language) {
    let text = phrase.message.text(in: language)
    #expect(Prose(text: text, language: language).lineFlaws == [], "\(text)")
  }

  static let phrases = [
    Phrase(
      message: .partOfCamera(name: "C920", path: "/dev/video0"),
      english: "part of the camera “C920” (/dev/video0)",
      chinese: "摄像头“C920”（/dev/video0）的一部分"
    ),
    Phrase(message: .filter(of: "Yeti"), english: "filter of “Yeti”", chinese: "由“Yeti”处理而来"),
    Phrase(
      message: .bluetooth(profile: "headset-head-unit", codec: "mSBC", bandwidthKhz: "8"),
      english: "Bluetooth, profile headset-head-unit, codec mSBC, sound up to 8 kHz",
      chinese: "蓝牙，配置 headset-head-unit，编码 mSBC，声音最高 8 kHz"
    ),
    Phrase(
      message: .bluetooth(profile: nil, codec: nil, bandwidthKhz: nil),
      english: "Bluetooth",
      chinese: "蓝牙"
    ),
    Phrase(
      message: .usb(port: "1-4.2", speedMbps: "12"),
      english: "USB port 1-4.2, 12 Mbit/s",
      chinese: "USB 接口 1-4.2，12 Mbit/s"
    ),
    Phrase(
      message: .usb(port: "1-4.2", speedMbps: nil),
      english: "USB port 1-4.2",
      chinese: "USB 接口 1-4.2"
    ),
    Phrase(
      message: .gain("Mic Boost 20.0 dB + Capture 12.0 dB = 32.0 dB", input: "Mic"),
      english: "gain: Mic Boost 20.0 dB + Capture 12.0 dB = 32.0 dB, input “Mic”",
      chinese: "增益：Mic Boost 20.0 dB + Capture 12.0 dB = 32.0 dB，输入“Mic”"
    ),
    Phrase(
      message: .gain("Mic 12.0 dB", input: nil),
      english: "gain: Mic 12.0 dB",
      chinese: "增益：Mic 12.0 dB"
    ),
    Phrase(
      message: .gainOfUnknownInput("Capture 12.0 dB"),
      english: "gain: Capture 12.0 dB and a boost that depends on the input, which is not known",
      chinese: "增益：Capture 12.0 dB，另有加强取决于输入，而输入未知"
    ),
    Phrase(
      message: .gainWithoutVolume("Mic Boost 20.0 dB"),
      english: "gain: Mic Boost 20.0 dB and a volume that is not known",
      chinese: "增益：Mic Boost 20.0 dB，另有未知的音量"
    ),
    Phrase(
      message: .gainOfInputs(["Mic 12.0 dB", "Line 0.0 dB"]),
      english: "gain: Mic 12.0 dB, Line 0.0 dB; which of them is used is not known",
      chinese: "增益：Mic 12.0 dB、Line 0.0 dB；无法得知使用的是哪一个"
    ),
    Phrase(
      message: .inputWithoutGain("Mic"),
      english: "input “Mic”, its gain is not known",
      chinese: "输入“Mic”，增益未知"
    ),
    Phrase(
      message: .mutedByCaptureSwitch,
      english: "MUTED by its capture switch",
      chinese: "已被录音开关静音"
    ),
    Phrase(
      message: .inServer("default"),
      english: "sound server: default",
      chinese: "声音服务：default"
    ),
    Phrase(message: .isDefault, english: "default", chinese: "默认"),
    Phrase(message: .mutedByServer, english: "MUTED", chinese: "已静音"),
    Phrase(message: .volume(percent: "120"), english: "volume 120 %", chinese: "音量 120 %"),
    Phrase(
      message: .amplified(decibels: "4.8"),
      english: "amplified by 4.8 dB (loud words may clip)",
      chinese: "被放大 4.8 dB（大声时可能爆音）"
    ),
    Phrase(message: .rate(hertz: 48000), english: "48000 Hz", chinese: "48000 Hz"),
    Phrase(
      message: .resampled(from: 16000, to: 48000),
      english: "16000 Hz, may be resampled (server: 48000 Hz)",
      chinese: "16000 Hz，可能被重采样（声音服务为 48000 Hz）"
    ),
    Phrase(
      message: .unplugged(port: "Headset Microphone"),
      english: "nothing is plugged into “Headset Microphone”",
      chinese: "“Headset Microphone”没有插东西"
    ),
    Phrase(
      message: .recordedBy(["OBS (12)", "arecord"]),
      english: "recorded by OBS (12), arecord",
      chinese: "正在录音的程序：OBS (12)、arecord"
    ),
    Phrase(
      message: .recorder(name: "OBS", pid: 12, muted: true, paused: true, volumeDb: "-6.0"),
      english: "OBS (12, MUTED for it alone, paused, at -6.0 dB)",
      chinese: "OBS（12，只对它静音，已暂停，音量 -6.0 dB）"
    ),
    Phrase(
      message: .recorder(name: "OBS", pid: nil, muted: false, paused: false, volumeDb: nil),
      english: "OBS",
      chinese: "OBS"
    ),
    Phrase(
      message: .switchesProfile,
      english: "recording switches the headset to telephone quality, also for what you hear",
      chinese: "录音会让耳机切换到电话音质，你听到的声音也一样"
    ),
    Phrase(
      message: .telephoneNow,
      english: "the headset is in telephone quality now, also for what you hear",
      chinese: "耳机现在是电话音质，你听到的声音也一样"
    ),
    Phrase(
      message: .onlyThroughServer,
      english: "only through the sound server: this user may not open it directly",
      chinese: "只能通过声音服务使用：当前用户无权直接打开"
    ),
    Phrase(message: .source("desk"), english: "source desk", chinese: "源 desk"),
  ]
}
