import Rig
import Testing
import Text

/// What the microphone's bench says, word for word.
@Suite struct BenchMessageTests {
  struct Phrase: Sendable, CustomTestStringConvertible {
    var message: BenchMessage
    var english: String
    var chinese: String

    var testDescription: String { english }
  }

  @Test(arguments: lines + prompts + ranking)
  func wordForWord(phrase: Phrase) {
    #expect(phrase.message.text(in: .english) == phrase.english)
    #expect(phrase.message.text(in: .chinese) == phrase.chinese)
  }

  @Test(arguments: lines, Language.allCases)
  func linesReadWell(phrase: Phrase, language: Language) {
    let prose = Prose(text: phrase.message.text(in: language), language: language)
    #expect(prose.lineFlaws == [], "\(prose.text)")
  }

  @Test(arguments: prompts, Language.allCases)
  func promptsAreSentences(phrase: Phrase, language: Language) {
    let prose = Prose(text: phrase.message.text(in: language), language: language)
    #expect(prose.sentenceFlaws == [], "\(prose.text)")
  }

  static let lines = [
    Phrase(
      message: .microphoneSpeech(level: "-21.3", signalToNoise: "38.4", seconds: "7.2"),
      english: "voice -21.3 dBFS over 7.2 s, 38.4 dB above the noise",
      chinese: "人声 -21.3 dBFS，共 7.2 秒，比底噪高 38.4 dB"
    ),
    Phrase(
      message: .microphoneNoise(unweighted: "-58.1", weighted: "-62.0"),
      english: "noise -58.1 dBFS, A-weighted -62.0 dBFS",
      chinese: "底噪 -58.1 dBFS，A 计权 -62.0 dBFS"
    ),
    Phrase(
      message: .microphoneRange(
        momentary: "-14.2",
        shortTerm: "-16.8",
        range: "6.3",
        isStable: false
      ),
      english: "loudest 400 ms -14.2 LUFS, loudest 3 s -16.8 LUFS, loudness range 6.3 LU (from "
        + "less than 60 s)",
      chinese: "最响 400 毫秒 -14.2 LUFS，最响 3 秒 -16.8 LUFS，响度范围 6.3 LU（不足 60 秒）"
    ),
    Phrase(
      message: .microphoneRange(
        momentary: "-14.2",
        shortTerm: "-16.8",
        range: "6.3",
        isStable: true
      ),
      english: "loudest 400 ms -14.2 LUFS, loudest 3 s -16.8 LUFS, loudness range 6.3 LU",
      chinese: "最响 400 毫秒 -14.2 LUFS，最响 3 秒 -16.8 LUFS，响度范围 6.3 LU"
    ),
    Phrase(
      message: .microphoneRange(
        momentary: "-14.2",
        shortTerm: "-16.8",
        range: nil,
        isStable: false
      ),
      english: "loudest 400 ms -14.2 LUFS, loudest 3 s -16.8 LUFS",
      chinese: "最响 400 毫秒 -14.2 LUFS，最响 3 秒 -16.8 LUFS"
    ),
    Phrase(
      message: .microphoneSignal(bandwidth: "15900", bits: "16", dc: "-78.0"),
      english: "bandwidth 15900 Hz, 16 bits in use, constant offset -78.0 dBFS",
      chinese: "带宽 15900 Hz，有效位数 16，直流偏移 -78.0 dBFS"
    ),
    Phrase(
      message: .microphoneStereo(.dualMono),
      english: "both channels carry the same",
      chinese: "两个声道内容相同"
    ),
    Phrase(
      message: .microphoneStereo(.stereo),
      english: "two different channels (stereo)",
      chinese: "两个声道内容不同（立体声）"
    ),
    Phrase(
      message: .microphoneStereo(.oneSided),
      english: "only one of the channels carries sound",
      chinese: "只有一个声道有声音"
    ),
    Phrase(
      message: .microphoneStereo(.inverted),
      english: "the channels are upside down to each other",
      chinese: "左右声道反相"
    ),
    Phrase(
      message: .microphoneHum(fundamental: "50", level: "-62.1"),
      english: "mains hum of 50 Hz at -62.1 dBFS",
      chinese: "电流声 -62.1 dBFS（工频 50 Hz）"
    ),
    Phrase(
      message: .microphoneClock(ppm: "+12.3", error: "0.7"),
      english: "clock +12.3 ± 0.7 ppm against the computer's",
      chinese: "时钟与电脑相差 +12.3 ± 0.7 ppm"
    ),
    Phrase(
      message: .microphoneLatency(milliseconds: "21.3"),
      english: "latency 21.3 ms",
      chinese: "延迟 21.3 毫秒"
    ),
    Phrase(
      message: .microphoneGainChange(seconds: "3.2", from: "-6.0", to: "-12.5"),
      english: "after 3.2 s another program moved the gain from -6.0 to -12.5 dB",
      chinese: "第 3.2 秒，其他程序把增益从 -6.0 dB 改成 -12.5 dB"
    ),
    Phrase(
      message: .microphoneRecorded(path: "/tmp/voice.wav"),
      english: "the recording is in /tmp/voice.wav",
      chinese: "录音已保存到 /tmp/voice.wav"
    ),
    Phrase(
      message: .playbackFailed(reason: "Device or resource busy"),
      english: "The recording could not be played back: Device or resource busy",
      chinese: "无法回放录音：Device or resource busy"
    ),
    Phrase(
      message: .whichNotMeasured(reason: "in use"),
      english: "not measured: in use",
      chinese: "未测量：in use"
    ),
  ]

  static let prompts = [
    Phrase(
      message: .beQuiet(seconds: 4),
      english: "Please be quiet for 4 seconds.",
      chinese: "请保持安静 4 秒。"
    ),
    Phrase(
      message: .beQuiet(seconds: 1),
      english: "Please be quiet for 1 second.",
      chinese: "请保持安静 1 秒。"
    ),
    Phrase(
      message: .talkNow(seconds: 10),
      english: "Now talk as you will on air, for 10 seconds.",
      chinese: "现在请像开播时那样说话，持续 10 秒。"
    ),
    Phrase(
      message: .playingBack(seconds: 10),
      english: "Playing back what was recorded, for 10 seconds.",
      chinese: "正在回放刚才的录音，共 10 秒。"
    ),
    Phrase(
      message: .switchesProfile(name: "WH-1000XM4", profile: "headset-head-unit"),
      english: "Recording switches WH-1000XM4 to telephone quality (headset-head-unit), also for "
        + "what you hear, until the test is over.",
      chinese: "录音会让“WH-1000XM4”切换到电话音质（headset-head-unit），你听到的声音也一样，测试结束后恢复。"
    ),
    Phrase(
      message: .switchesProfile(name: "WH-1000XM4", profile: nil),
      english: "Recording switches WH-1000XM4 to telephone quality, also for what you hear, until "
        + "the test is over.",
      chinese: "录音会让“WH-1000XM4”切换到电话音质，你听到的声音也一样，测试结束后恢复。"
    ),
    Phrase(
      message: .whichBest(name: "Yeti"),
      english: "Yeti hears you best.",
      chinese: "收音效果最好：Yeti。"
    ),
    Phrase(
      message: .whichDefault(name: "C920"),
      english: "Programs that take the default input get C920 instead: choose the other one in "
        + "them.",
      chinese: "使用默认输入的程序录到的却是“C920”：请在其中改选前者。"
    ),
    Phrase(
      message: .whichUnclear,
      english: "No microphone stands out: none heard a voice clearly, or the best are too close to "
        + "call.",
      chinese: "看不出哪个麦克风更好：没有一个清楚地收到人声，或者最好的几个太接近。"
    ),
  ]

  static let ranking = [
    Phrase(message: .whichMicrophone, english: "microphone", chinese: "麦克风"),
    Phrase(message: .whichVoice, english: "voice", chinese: "人声"),
    Phrase(message: .whichNoise, english: "noise", chinese: "底噪"),
    Phrase(message: .whichSignalToNoise, english: "above noise", chinese: "信噪比"),
  ]
}
