import Rig
import Testing
import Text

@Suite struct ReasonTests {
  struct Line: Sendable, CustomTestStringConvertible {
    var code: Reason.Code
    var arguments: [String: String]
    var english: String
    var chinese: String

    var testDescription: String { english }
    var reason: Reason { Reason(code, arguments) }
  }

  @Test(arguments: lines)
  func wordForWord(line: Line) {
    #expect(line.reason.text(in: .english) == line.english)
    #expect(line.reason.text(in: .chinese) == line.chinese)
  }

  @Test func everyCodeIsInTheTable() {
    #expect(Set(ReasonTests.lines.map(\.code)) == Set(Reason.Code.allCases))
  }

  /// A line reads well when it loses its arguments one by one, all, or all its numbers.
  @Test(arguments: lines, Language.allCases)
  func whatIsMissing(line: Line, language: Language) {
    var poorer = line.arguments.keys.map { name in
      Reason(line.code, line.arguments.filter { $0.key != name })
    }
    poorer += [
      line.reason, Reason(line.code, [:]), Reason(line.code, line.arguments.mapValues { _ in " " }),
      Reason(line.code, line.arguments.mapValues { Double($0) == nil ? $0 : "nan" }),
    ]
    for reason in poorer {
      let prose = Prose(text: reason.text(in: language), language: language)
      #expect(prose.lineFlaws == [], "\(prose.text)")
    }
  }

  static let picture = ["width": "1280", "height": "720", "fps": "30.0"]

  static let source = picture.merging([
    "source_width": "1920", "source_height": "1080", "delivered_fps": "60.0", "fourcc": "MJPG",
  ]) { $1 }

  static let lines = older + encoders + show

  static let older = [
    Line(
      code: .sizeFromListedMode,
      arguments: picture,
      english:
        "720p30, by what the camera lists: it was not measured, so it may deliver less",
      chinese: "720p30：依据摄像头列出的模式；没有实测，实际可能达不到"
    ),
    Line(
      code: .sizeFromCamera,
      arguments: [
        "width": "1920", "height": "1080", "fps": "30.0", "delivered_fps": "29.98",
        "fourcc": "MJPG",
      ],
      english: "1080p30, because the camera delivers 30.0 fps in MJPG",
      chinese: "1080p30：摄像头以 MJPG 实际能送达 30.0 fps"
    ),
    Line(
      code: .sizeFromCamera,
      arguments: ["width": "1080", "height": "1920", "fps": "29.97", "delivered_fps": "29.97"],
      english: "1080x1920@29.97, because the camera delivers 30.0 fps",
      chinese: "1080x1920@29.97：摄像头实际能送达 30.0 fps"
    ),
    Line(
      code: .sizeFromBitrate,
      arguments: picture.merging([
        "available_kbps": "2500", "wanted_kbps": "4000", "wanted_width": "1920",
        "wanted_height": "1080", "wanted_fps": "30.0",
      ]) { $1 },
      english: "720p30, because 2500 kbit/s are left for the picture and 1080p30 needs at least "
        + "4000 kbit/s",
      chinese: "720p30：留给画面的只有 2500 kbit/s，1080p30 至少需要 4000 kbit/s"
    ),
    Line(
      code: .sizeFromPlatform,
      arguments: source.merging(["limit": "platform"]) { $1 },
      english: "720p30 of the camera's 1080p60: the platform takes no more",
      chinese: "720p30：摄像头有 1080p60，但平台不接受更高的"
    ),
    Line(
      code: .sizeFromPlatform,
      arguments: source.merging(["limit": "encoder"]) { $1 },
      english:
        "720p30 of the camera's 1080p60: no more is asked of an encoder that was not measured",
      chinese: "720p30：摄像头有 1080p60，但编码器没有测量，不让它负担更多"
    ),
    Line(
      code: .sizeFromPlatform,
      arguments: picture.merging(["limit": "platform"]) { $1 },
      english: "720p30, a usual choice, because no camera was measured",
      chinese: "720p30：没有测量摄像头，按常用画面选择"
    ),
    Line(
      code: .bitrateFromUplink,
      arguments: [
        "bitrate_kbps": "4500", "goodput_kbps": "6200", "held_kbps": "4700",
        "available_kbps": "4500", "audio_kbps": "128", "overhead_percent": "1.0",
      ],
      english: "4500 kbit/s: of 6200 measured 4700 hold, less 128 for audio and 1 % for headers, "
        + "rounded down",
      chinese: "4500 kbit/s：实测 6200，可稳定承受 4700，减去声音 128，减去协议开销 1 %，再取整"
    ),
    Line(
      code: .bitrateFromPlatform,
      arguments: [
        "bitrate_kbps": "4000", "limit_kbps": "4000", "available_kbps": "5100",
        "standing": "assumed",
      ],
      english: "4000 kbit/s, as much as the platform advises or takes (an assumed figure); the "
        + "uplink has room for 5100",
      chinese: "4000 kbit/s 是平台建议或接受的上限（推测数值）；上行可承受 5100"
    ),
    Line(
      code: .bitrateUnmeasured,
      arguments: ["bitrate_kbps": "4000", "standing": "official"],
      english: "4000 kbit/s as advised for this picture (a published figure); the uplink was not "
        + "measured, so it may not hold",
      chinese: "4000 kbit/s 是这种画面的建议码率（公开数值）；没有测量上行，不保证能承受"
    ),
    Line(
      code: .keyframeInterval,
      arguments: ["seconds": "2.0", "standing": "official"],
      english: "A key frame every 2 s, as the platform wants it (a published figure)",
      chinese: "关键帧间隔 2 秒：按平台的要求（公开数值）"
    ),
    Line(
      code: .audio,
      arguments: ["bitrate_kbps": "128", "rate_hz": "48000", "channels": "2"],
      english: "Sound: 128 kbit/s, 48000 Hz, 2 channels, as the platform wants it",
      chinese: "声音 128 kbit/s、48000 Hz、2 声道：按平台的要求"
    ),
    Line(
      code: .gain,
      arguments: ["gain_db": "9.5", "loudness_lufs": "-27.5", "target_lufs": "-18.0"],
      english: "9.5 dB more gain, which brings the voice from -27.5 to -18.0 LUFS",
      chinese: "增益增加 9.5 dB：人声从 -27.5 变为 -18.0 LUFS"
    ),
    Line(
      code: .gain,
      arguments: [
        "gain_db": "3.5", "loudness_lufs": "-27.5", "target_lufs": "-18.0",
        "true_peak_dbtp": "-4.5",
      ],
      english: "3.5 dB more gain, which brings the voice from -27.5 to -24.0 LUFS, short of -18: "
        + "peaks at -4.5 dBTP leave no more room",
      chinese: "增益增加 3.5 dB：人声从 -27.5 变为 -24.0 LUFS，不到目标 -18，峰值已达 -4.5 dBTP，没有更多余量"
    ),
    Line(
      code: .gain,
      arguments: ["gain_db": "-4.0", "loudness_lufs": "-12.0", "target_lufs": "-16.0"],
      english: "4 dB less gain, which brings the voice from -12.0 to -16.0 LUFS",
      chinese: "增益减小 4 dB：人声从 -12.0 变为 -16.0 LUFS"
    ),
    Line(
      code: .encoderUnmeasured,
      arguments: ["encoder": "x264", "preset": "veryfast"],
      english: "x264 with the preset veryfast: the encoder was not measured, so little is asked of "
        + "the processor",
      chinese: "x264，预设 veryfast：没有测量编码器，尽量少占用处理器"
    ),
  ]
}
