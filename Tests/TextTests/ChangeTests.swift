import Rig
import Testing
import Text

/// What would change the recommendation, word for word.
@Suite struct ChangeTests {
  struct Line: Sendable, CustomTestStringConvertible {
    var code: Change.Code
    var arguments: [String: String]
    var english: String
    var chinese: String

    var testDescription: String { english }
  }

  @Test(arguments: lines)
  func wordForWord(line: Line) {
    let change = Change(line.code, line.arguments)
    #expect(change.text(in: .english) == line.english)
    #expect(change.text(in: .chinese) == line.chinese)
  }

  @Test func everyCodeIsInTheTable() {
    #expect(Set(ChangeTests.lines.map(\.code)) == Set(Change.Code.allCases))
  }

  @Test(arguments: lines, Language.allCases)
  func whatIsMissing(line: Line, language: Language) {
    var poorer = line.arguments.keys.map { name in line.arguments.filter { $0.key != name } }
    poorer += [
      line.arguments, [:], line.arguments.mapValues { _ in " " },
      line.arguments.mapValues { Double($0) == nil ? $0 : "nan" },
    ]
    for arguments in poorer {
      let text = Change(line.code, arguments).text(in: language)
      #expect(Prose(text: text, language: language).lineFlaws == [], "\(text)")
    }
  }

  static let picture = ["width": "1920", "height": "1080", "fps": "60.0"]
  static let richer = picture.merging(["more_kbps": "1176", "bitrate_kbps": "6000"]) { $1 }

  static let lines = [
    Line(
      code: .moreLink,
      arguments: richer,
      english: "With 1.2 Mbit/s more upload that holds, 1080p60 at 6000 kbit/s",
      chinese: "上行再多稳定承受 1.2 Mbit/s，可以用 1080p60（6000 kbit/s）"
    ),
    Line(
      code: .moreBitrate,
      arguments: richer,
      english: "With 1.2 Mbit/s more upload that holds, 6000 kbit/s in the same picture",
      chinese: "上行再多稳定承受 1.2 Mbit/s，同样的画面可以用 6000 kbit/s"
    ),
    Line(
      code: .lessLink,
      arguments: picture.merging(["less_kbps": "990"]) { $1 },
      english: "It bears 0.9 Mbit/s less upload; below that, 1080p60",
      chinese: "上行再少 0.9 Mbit/s 也能承受；更少就只能用 1080p60"
    ),
    Line(
      code: .lessLink,
      arguments: ["less_kbps": "12345"],
      english: "It bears 12 Mbit/s less upload; below that, nothing that the platform takes",
      chinese: "上行再少 12 Mbit/s 也能承受；更少就达不到平台的要求"
    ),
    Line(
      code: .moreLight,
      arguments: picture.merging(["control": "exposure_dynamic_framerate"]) { $1 },
      english: "With more light, or exposure_dynamic_framerate off, 1080p60",
      chinese: "光线更亮，或关闭 exposure_dynamic_framerate，可以用 1080p60"
    ),
    Line(
      code: .betterCamera,
      arguments: picture,
      english: "With a camera that gives it, 1080p60",
      chinese: "换用能拍出这种画面的摄像头，可以用 1080p60"
    ),
    Line(
      code: .turnedCamera,
      arguments: ["width": "1080", "height": "1920", "fps": "30.0"],
      english: "With the camera turned upright, 1080x1920@30 and nothing cut off",
      chinese: "把摄像头竖过来，可以用 1080x1920@30，不必裁掉两边"
    ),
    Line(
      code: .fasterEncoder,
      arguments: picture.merging([
        "fastest": "x264 ultrafast", "margin": "0.91", "wanted_margin": "1.3",
      ]) { $1 },
      english: "The encoder, not the link, is the limit: 1080p60 with one that is 1.3 times as "
        + "fast as needed, not 0.91 (x264 ultrafast here)",
      chinese: "限制在于编码器，不在上行：达到所需速度的 1.3 倍而不是 0.91 倍（本机最快的是 x264 ultrafast），"
        + "可以用 1080p60"
    ),
    Line(
      code: .measuredEncoder,
      arguments: picture,
      english: "With an encoder that was measured and keeps up, 1080p60",
      chinese: "如果实测编码器跟得上，可以用 1080p60"
    ),
    Line(
      code: .withoutPlatform,
      arguments: picture.merging(["platform": "douyin", "bitrate_kbps": "6000"]) { $1 },
      english: "Without douyin, 1080p60 at 6000 kbit/s",
      chinese: "不推到 douyin，可以用 1080p60（6000 kbit/s）"
    ),
    Line(
      code: .relay,
      arguments: picture.merging(["bitrate_kbps": "6000"]) { $1 },
      english: "With one stream to a relay, 1080p60 at 6000 kbit/s",
      chinese: "改为只上传一路、由中转服务转发，可以用 1080p60（6000 kbit/s）"
    ),
  ]
}
