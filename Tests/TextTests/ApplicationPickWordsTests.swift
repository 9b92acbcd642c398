import Rig
import Testing
import Text

@Suite struct ApplicationPickWordsTests {
  struct Line: Sendable, CustomTestStringConvertible {
    var code: ApplicationPick.Reason.Code
    var application: ApplicationPick.Application
    var arguments: [String: String]
    var english: String
    var chinese: String

    var testDescription: String { english }
    var reason: ApplicationPick.Reason { .init(code, arguments) }
  }

  struct Phrase: Sendable, CustomTestStringConvertible {
    var message: ApplicationMessage
    var english: String
    var chinese: String

    var testDescription: String { english }
  }

  @Test(arguments: lines)
  func wordForWord(line: Line) {
    #expect(line.reason.text(in: .english, of: line.application) == line.english)
    #expect(line.reason.text(in: .chinese, of: line.application) == line.chinese)
  }

  @Test(arguments: phrases)
  func wordForWord(phrase: Phrase) {
    #expect(phrase.message.text(in: .english) == phrase.english)
    #expect(phrase.message.text(in: .chinese) == phrase.chinese)
  }

  @Test func everyReasonIsInTheTable() {
    #expect(Set(Self.lines.map(\.code)) == Set(ApplicationPick.Reason.Code.allCases))
  }

  @Test func everyWordOfAPickIsInTheTable() {
    var bases: [String: Set<ApplicationPick.RateBasis>] = [:]
    var conversions: Set<ApplicationPick.Conversion> = []
    var damaged: Set<ApplicationPick.DamagedFrame> = []
    var doubts: Set<ApplicationPick.Doubt> = []
    var unlisted: Set<ApplicationPick.Application> = []
    for phrase in Self.phrases {
      switch phrase.message {
      case .runs(_, let rate, let basis?, _): bases[rate ?? "unknown", default: []].insert(basis)
      case .conversion(let conversion, _): conversions.insert(conversion)
      case .damagedFrame(let kind, _): damaged.insert(kind)
      case .doubt(let doubt, _): doubts.insert(doubt)
      case .notListed(let application): unlisted.insert(application)
      case .runs, .title, .asks, .unknown, .notStarted, .controls, .controlChange, .notVerified,
        .source:
        break
      }
    }
    #expect(bases["unknown"] == Set(ApplicationPick.RateBasis.allCases))
    #expect(bases["60"] == [.unchanged, .driverRule, .listed, .onlyRate])
    #expect(conversions == Set(ApplicationPick.Conversion.allCases))
    #expect(damaged == Set(ApplicationPick.DamagedFrame.allCases))
    #expect(doubts == Set(ApplicationPick.Doubt.allCases))
    #expect(unlisted == Set(ApplicationPick.Application.allCases))
  }

  /// A sentence reads well when it loses its arguments one by one, all, or all its numbers, and of
  /// whatever program it tells.
  @Test(arguments: lines, Language.allCases)
  func whatIsMissing(line: Line, language: Language) {
    var poorer = line.arguments.keys.map { name in line.arguments.filter { $0.key != name } }
    poorer += [
      line.arguments, [:], line.arguments.mapValues { _ in " " },
      line.arguments.mapValues { Double($0) == nil ? $0 : "nan" },
    ]
    for arguments in poorer {
      for application in ApplicationPick.Application.allCases {
        let reason = ApplicationPick.Reason(line.code, arguments)
        let prose = Prose(text: reason.text(in: language, of: application), language: language)
        #expect(prose.sentenceFlaws == [], "\(prose.text)")
        #expect(!prose.text.contains("nan"), "\(prose.text)")
      }
    }
  }

  @Test(arguments: phrases, Language.allCases)
  func phrasesReadWell(phrase: Phrase, language: Language) {
    let prose = Prose(text: phrase.message.text(in: language), language: language)
    switch phrase.message {
    case .conversion, .damagedFrame, .doubt: #expect(prose.sentenceFlaws == [], "\(prose.text)")
    case .title, .runs, .asks, .unknown, .notListed, .notStarted, .controls, .controlChange,
      .notVerified, .source:
      #expect(prose.lineFlaws == [], "\(prose.text)")
    }
  }
}

extension ApplicationPickWordsTests {
  static let lines = [
    Line(
      code: .noCaptureNode,
      application: .obs,
      arguments: [:],
      english: "The system offers no video input for this camera, so OBS gets no picture from it.",
      chinese: "系统没有为这个摄像头提供视频输入，OBS 得不到画面。"
    ),
    Line(
      code: .nodeNotScanned,
      application: .firefox,
      arguments: ["path": "/dev/video70", "last": "/dev/video63"],
      english: "Firefox looks no further than /dev/video63, and this camera is /dev/video70. "
        + "Remove other cameras, virtual ones too, then plug this one in again.",
      chinese: "Firefox 最多查找到 /dev/video63，而这个摄像头是 /dev/video70。请移除其他摄像头（包括虚拟摄像头），再重新插上它。"
    ),
    Line(
      code: .otherNodeOpened,
      application: .firefox,
      arguments: ["path": "/dev/video2", "opened": "/dev/video0"],
      english: "Firefox opens the first device of this camera, /dev/video0, instead of "
        + "/dev/video2: it gets another picture or none. Use another program for this camera.",
      chinese: "Firefox 打开的是这个摄像头的第一个设备节点（/dev/video0），而不是 /dev/video2：得到的会是别的画面，或者没有画面。请换一个程序使用这个"
        + "摄像头。"
    ),
    Line(
      code: .noAccess,
      application: .obs,
      arguments: ["state": "denied"],
      english: "This user has no permission to open the camera: on most systems, make it a member "
        + "of the group “video”, then log out and in again.",
      chinese: "当前用户没有使用摄像头的权限。多数系统上只需加入 video 用户组，然后注销并重新登录。"
    ),
    Line(
      code: .noAccess,
      application: .obs,
      arguments: ["state": "hung"],
      english: "The camera does not answer: unplug it and plug it in again; if that does not "
        + "help, restart the computer.",
      chinese: "摄像头没有应答。请把它拔下再插上；如果仍然没有应答，请重启电脑。"
    ),
    Line(
      code: .noAccess,
      application: .ffmpeg,
      arguments: ["state": "gone"],
      english: "The camera has disappeared from the system: check the plug and the cable.",
      chinese: "摄像头已从系统中消失。请检查插头和线材。"
    ),
    Line(
      code: .noAccess,
      application: .chrome,
      arguments: ["state": "failed"],
      english: "The camera could not be opened: unplug it and plug it in again, into another port "
        + "if need be.",
      chinese: "摄像头无法打开。请把它拔下再插上，或换一个接口。"
    ),
    Line(
      code: .noFormats,
      application: .chrome,
      arguments: [:],
      english: "The driver lists no picture format, so there is nothing that Chrome could start. "
        + "Plug the camera in again; on a capture card, check that a signal comes in.",
      chinese: "驱动没有列出任何画面格式，Chrome 无法启动。请重新插拔摄像头；如果是采集卡，请确认有信号输入。"
    ),
    Line(
      code: .noUsableFormat,
      application: .gstreamer,
      arguments: ["fourccs": "MJPG H264"],
      english: "The camera offers MJPG, H264: GStreamer, as it is set up, can use none of these.",
      chinese: "摄像头支持的格式（MJPG、H264），GStreamer 在现有设置下都无法使用。"
    ),
    Line(
      code: .currentFormatUnusable,
      application: .obs,
      arguments: ["fourcc": "GREY"],
      english: "The camera is set to GREY now, which OBS cannot show, and OBS leaves it as it is: "
        + "choose a format and a size in OBS.",
      chinese: "摄像头当前设为 GREY 格式，OBS 无法显示，也不会去更改。请在 OBS 中选定格式和尺寸。"
    ),
    Line(
      code: .currentFormatUnknown,
      application: .ffmpeg,
      arguments: [:],
      english: "FFmpeg starts from the mode that is set now, and that could not be read: unplug "
        + "the camera and plug it in again.",
      chinese: "FFmpeg 沿用摄像头当前的模式，但这个模式读取不到。请重新插拔摄像头。"
    ),
    Line(
      code: .onlyRangesOfSizes,
      application: .chrome,
      arguments: ["fourccs": "YU12 YUYV"],
      english: "Chrome takes fixed sizes only, and the driver lists nothing but ranges of sizes "
        + "(for YU12, YUYV). Bring the picture to Chrome another way, such as OBS's virtual "
        + "camera.",
      chinese: "Chrome 只接受固定的尺寸，而驱动为 YU12、YUYV 只列出尺寸范围。请换一种方式把画面送进 Chrome，例如使用 OBS 的虚拟摄像头。"
    ),
    Line(
      code: .loopbackNotExclusive,
      application: .chrome,
      arguments: [:],
      english: "This virtual camera was set up without exclusive_caps=1, so Chrome takes it for a "
        + "codec and hides it. Stop what uses it and load v4l2loopback again with "
        + "exclusive_caps=1.",
      chinese: "加载这个虚拟摄像头时没有使用 exclusive_caps=1，Chrome 会把它当成编解码器而不显示。请停用占用它的程序，再以 "
        + "exclusive_caps=1 重新加载 v4l2loopback。"
    ),
    Line(
      code: .loopbackNoProducer,
      application: .firefox,
      arguments: [:],
      english: "Nothing feeds this virtual camera yet, so there is no picture in it: first start "
        + "the program that feeds it.",
      chinese: "还没有程序向这个虚拟摄像头输送画面。请先启动输送画面的程序。"
    ),
    Line(
      code: .settingNotOffered,
      application: .obs,
      arguments: ["setting": "fourcc", "value": "H264"],
      english: "OBS does not offer the format H264 here: choose something else.",
      chinese: "OBS 在这里不提供 H264 格式，请另选一个。"
    ),
    Line(
      code: .settingNotOffered,
      application: .obs,
      arguments: ["setting": "size", "value": "1000x1000"],
      english: "OBS does not offer the size 1000x1000 here: choose something else.",
      chinese: "OBS 在这里不提供 1000x1000 这个尺寸，请另选一个。"
    ),
    Line(
      code: .settingNotOffered,
      application: .gstreamer,
      arguments: ["setting": "rate", "value": "24"],
      english: "GStreamer does not offer 24 fps here: choose something else.",
      chinese: "GStreamer 在这里不提供 24 fps 这个帧率，请另选一个。"
    ),
    Line(
      code: .intervalRefused,
      application: .obs,
      arguments: ["numerator": "0", "denominator": "30"],
      english: "OBS asks for the interval 0/30, which this driver refuses, so the camera does not "
        + "start: set no rate in OBS.",
      chinese: "OBS 请求的帧间隔 0/30 无效，驱动会拒绝，摄像头因此无法启动。请不要在 OBS 中设置帧率。"
    ),
    Line(
      code: .busy,
      application: .obs,
      arguments: ["holders": "chrome (1234)"],
      english: "The camera is in use by chrome (1234): no second program can start it until that "
        + "is closed.",
      chinese: "摄像头正被 chrome (1234) 占用：在它关闭之前，别的程序无法启动摄像头。"
    ),
    Line(
      code: .keepsFormat,
      application: .obs,
      arguments: ["fourcc": "MJPG", "width": "1920", "height": "1080"],
      english: "OBS leaves the format as it is set now, MJPG 1920x1080: whatever used the camera "
        + "last decides it. Choose a format and a size in OBS to be sure.",
      chinese: "OBS 沿用当前设置的格式（MJPG 1920x1080），它取决于上一个使用摄像头的程序。为了稳妥，请在 OBS 中选定格式和尺寸。"
    ),
    Line(
      code: .formatRequested,
      application: .obs,
      arguments: ["fourcc": "YUYV"],
      english: "OBS is set to YUYV.",
      chinese: "OBS 中选定了 YUYV 格式。"
    ),
    Line(
      code: .prefersCompressed,
      application: .firefox,
      arguments: ["fourcc": "MJPG", "width": "1920", "height": "1080"],
      english: "For pictures beyond 640x480, here 1920x1080, Firefox takes MJPG first.",
      chinese: "画面大于 640x480 时（这里是 1920x1080），Firefox 优先采用 MJPG。"
    ),
    Line(
      code: .firstOfList,
      application: .ffmpeg,
      arguments: ["fourcc": "YUYV", "rank": "4"],
      english: "FFmpeg goes through a list of formats of its own, and YUYV, number 4 of it, is "
        + "the first that the camera has.",
      chinese: "FFmpeg 按自己的格式表依次挑选，摄像头支持的第一种是 YUYV（表中第 4 位）。"
    ),
    Line(
      code: .slowerThanCompressed,
      application: .obs,
      arguments: [
        "fourcc": "YUYV", "rate_fps": "5", "other_fourcc": "MJPG", "other_rate_fps": "30",
      ],
      english: "At this size the camera promises only 5 fps in uncompressed YUYV, but 30 fps in "
        + "MJPG: choose MJPG in OBS.",
      chinese: "在这个尺寸下，未压缩的 YUYV 标称只有 5 fps，而 MJPG 标称 30 fps。请在 OBS 中改用 MJPG。"
    ),
    Line(
      code: .slowerThanCompressed,
      application: .chrome,
      arguments: [
        "fourcc": "YUYV", "rate_fps": "30", "other_fourcc": "MJPG", "other_rate_fps": "59.94",
      ],
      english: "At this size the camera promises only 30 fps in uncompressed YUYV, but 59.94 fps "
        + "in MJPG; in Chrome the format cannot be chosen.",
      chinese: "在这个尺寸下，未压缩的 YUYV 标称只有 30 fps，而 MJPG 标称 59.94 fps。在 Chrome 中无法选择格式。"
    ),
    Line(
      code: .listedTwice,
      application: .obs,
      arguments: ["fourcc": "NV12"],
      english: "The driver lists NV12 more than once; OBS goes by the first entry.",
      chinese: "驱动重复列出了 NV12，OBS 以第一项为准。"
    ),
    Line(
      code: .emulated,
      application: .obs,
      arguments: ["fourcc": "YU12"],
      english: "The camera has no YU12 of its own: libv4l2 makes it out of another, in old "
        + "software that loads the processor and may get colours wrong. Choose one of the "
        + "camera's own formats.",
      chinese: "摄像头本身没有 YU12 格式，由 libv4l2 从其他格式转换而来。这套软件陈旧，占用处理器，颜色也可能不准，请改选摄像头自带的格式。"
    ),
    Line(
      code: .keepsSize,
      application: .ffmpeg,
      arguments: ["width": "640", "height": "480"],
      english: "FFmpeg leaves the size as it is set now, 640x480: whatever used the camera last "
        + "decides it. Name a size to be sure.",
      chinese: "FFmpeg 沿用当前设置的尺寸（640x480），它取决于上一个使用摄像头的程序。为了稳妥，请指定尺寸。"
    ),
    Line(
      code: .nearestCandidate,
      application: .chrome,
      arguments: [
        "width": "640", "height": "480", "rate_fps": "30", "wanted_width": "640",
        "wanted_height": "480", "wanted_rate_fps": "30",
      ],
      english: "Chrome wants 640x480 at 30 fps and finds just that.",
      chinese: "Chrome 想要的是 640x480、30 fps，也正好找到。"
    ),
    Line(
      code: .nearestCandidate,
      application: .chrome,
      arguments: [
        "width": "1280", "height": "720", "rate_fps": "10", "wanted_width": "1920",
        "wanted_height": "1080", "wanted_rate_fps": "60",
      ],
      english: "Chrome wants 1920x1080 at 60 fps; the nearest that it finds is 1280x720 at 10 fps.",
      chinese: "Chrome 想要的是 1920x1080、60 fps，能找到的最接近的是 1280x720、10 fps。"
    ),
    Line(
      code: .nearestCandidate,
      application: .chrome,
      arguments: [
        "width": "1280", "height": "720", "rate_fps": "0", "wanted_width": "1280",
        "wanted_height": "720", "wanted_rate_fps": "30",
      ],
      english: "Chrome wants 1280x720 at 30 fps; the nearest that it finds is 1280x720.",
      chinese: "Chrome 想要的是 1280x720、30 fps，能找到的最接近的是 1280x720。"
    ),
    Line(
      code: .sizeChanged,
      application: .ffmpeg,
      arguments: ["asked_width": "1000", "asked_height": "1000", "width": "800", "height": "600"],
      english: "FFmpeg asks for 1000x1000, and the driver sets 800x600.",
      chinese: "FFmpeg 请求 1000x1000，驱动会改为 800x600。"
    ),
    Line(
      code: .sizeRuleUnknown,
      application: .obs,
      arguments: ["width": "1000", "height": "1000"],
      english: "The camera does not list 1000x1000, and what its driver makes of such a size is "
        + "not known: choose one that “airworthy devices” lists.",
      chinese: "摄像头没有列出 1000x1000，驱动会改成什么尺寸尚不清楚。请从“airworthy devices”列出的尺寸中选一个。"
    ),
    Line(
      code: .sizeNotProbed,
      application: .firefox,
      arguments: ["width": "1600", "height": "1200"],
      english: "Firefox tries certain usual sizes only, and 1600x1200 is not among them.",
      chinese: "Firefox 只尝试若干常用尺寸，其中没有 1600x1200。"
    ),
    Line(
      code: .rangesSkipped,
      application: .chrome,
      arguments: ["fourccs": "YU12"],
      english: "Chrome takes fixed sizes only and skips the ranges of sizes that the driver lists "
        + "(for YU12).",
      chinese: "Chrome 只接受固定的尺寸，跳过驱动为 YU12 列出的尺寸范围。"
    ),
    Line(
      code: .keepsRate,
      application: .obs,
      arguments: ["rate_fps": "29.97"],
      english: "OBS leaves the rate as it is set now, 29.97 fps: whatever used the camera last "
        + "decides it.",
      chinese: "OBS 沿用当前设置的帧率（29.97 fps），它取决于上一个使用摄像头的程序。"
    ),
    Line(
      code: .defaultRate,
      application: .ffmpeg,
      arguments: [:],
      english: "FFmpeg sets no rate, so the camera starts with its default for this mode.",
      chinese: "FFmpeg 不设置帧率，摄像头按这个模式的默认帧率启动。"
    ),
    Line(
      code: .rateTruncated,
      application: .obs,
      arguments: ["chosen_fps": "30", "numerator": "0", "denominator": "30", "rate_fps": "60"],
      english: "OBS is set to 30 fps, but by a known fault it asks the driver for the interval "
        + "0/30: the camera then runs at 60 fps.",
      chinese: "OBS 中设为 30 fps，但由于一个已知的缺陷，向驱动请求的却是帧间隔 0/30，结果摄像头会以 60 fps 运行。"
    ),
    Line(
      code: .rateTruncated,
      application: .obs,
      arguments: ["chosen_fps": "60", "numerator": "0", "denominator": "60", "rate_fps": "60"],
      english: "OBS is set to 60 fps, but by a known fault it asks the driver for the interval "
        + "0/60; the camera runs at 60 fps all the same.",
      chinese: "OBS 中设为 60 fps，但由于一个已知的缺陷，向驱动请求的却是帧间隔 0/60；不过摄像头仍会以 60 fps 运行。"
    ),
    Line(
      code: .rateTruncated,
      application: .obs,
      arguments: ["chosen_fps": "30", "numerator": "0", "denominator": "30"],
      english: "OBS is set to 30 fps, but by a known fault it asks the driver for the interval "
        + "0/30, and what the camera makes of that is not known.",
      chinese: "OBS 中设为 30 fps，但由于一个已知的缺陷，向驱动请求的却是帧间隔 0/30，摄像头会以多少帧率运行尚不清楚。"
    ),
    Line(
      code: .rateChanged,
      application: .firefox,
      arguments: ["asked_fps": "30", "rate_fps": "24"],
      english: "Firefox asks for 30 fps, but the driver grants only 24 fps: movement may not look "
        + "smooth.",
      chinese: "Firefox 请求 30 fps，驱动只给到 24 fps，动作可能不够流畅。"
    ),
    Line(
      code: .rateChanged,
      application: .chrome,
      arguments: ["asked_fps": "30", "rate_fps": "60"],
      english: "Chrome asks for 30 fps, and the driver grants 60 fps.",
      chinese: "Chrome 请求 30 fps，驱动给出 60 fps。"
    ),
    Line(
      code: .rateGuessed,
      application: .firefox,
      arguments: ["rate_fps": "15"],
      english: "Firefox does not ask the driver which rates the camera has: from the size it "
        + "guesses 15 fps.",
      chinese: "Firefox 不向驱动查询摄像头有哪些帧率，而是按尺寸推测为 15 fps。"
    ),
    Line(
      code: .rateAssumed,
      application: .chrome,
      arguments: ["rate_fps": "30"],
      english: "The driver lists no rates, so Chrome asks for a usual one, 30 fps.",
      chinese: "驱动没有列出帧率，Chrome 改用常用的帧率（30 fps）。"
    ),
    Line(
      code: .fastestFirst,
      application: .gstreamer,
      arguments: ["rate_fps": "60"],
      english: "GStreamer goes for the fastest rate, here 60 fps, before the largest size: name "
        + "the size that you want.",
      chinese: "GStreamer 先求最高的帧率（60 fps），再求最大的尺寸。如有需要，请指定尺寸。"
    ),
    Line(
      code: .producerSetsRate,
      application: .obs,
      arguments: [:],
      english: "This is a virtual camera: the program that feeds it sets the rate.",
      chinese: "这是虚拟摄像头，帧率由向它输送画面的程序决定。"
    ),
    Line(
      code: .resetsControls,
      application: .chrome,
      arguments: ["count": "2", "names": "brightness, gain"],
      english: "Every time Chrome opens the camera it puts 2 controls back to default "
        + "(brightness, gain): what you set there is lost. Set it again once the picture "
        + "runs.",
      chinese: "Chrome 每次打开摄像头，都会把 2 个控制项（brightness、gain）恢复为默认值，原来的设置会丢失。请在画面出现后重新设置。"
    ),
    Line(
      code: .resetsControls,
      application: .chrome,
      arguments: ["count": "1", "names": "gain"],
      english: "Every time Chrome opens the camera it puts 1 control back to default (gain): what "
        + "you set there is lost. Set it again once the picture runs.",
      chinese: "Chrome 每次打开摄像头，都会把 1 个控制项（gain）恢复为默认值，原来的设置会丢失。请在画面出现后重新设置。"
    ),
    Line(
      code: .setsPowerLineFrequency,
      application: .chrome,
      arguments: ["value": "0"],
      english: "Chrome sets the filter against flicker, which is off now, by the computer's time "
        + "zone: if lamps flicker in the picture, check the time zone.",
      chinese: "Chrome 会按电脑的时区设置防闪烁频率（当前关闭）。如果画面在灯光下闪烁，请检查时区。"
    ),
    Line(
      code: .setsPowerLineFrequency,
      application: .chrome,
      arguments: ["value": "1"],
      english: "Chrome sets the filter against flicker, which is at 50 Hz now, by the computer's "
        + "time zone: if lamps flicker in the picture, check the time zone.",
      chinese: "Chrome 会按电脑的时区设置防闪烁频率（当前为 50 Hz）。如果画面在灯光下闪烁，请检查时区。"
    ),
    Line(
      code: .setsPowerLineFrequency,
      application: .chrome,
      arguments: ["value": "2"],
      english: "Chrome sets the filter against flicker, which is at 60 Hz now, by the computer's "
        + "time zone: if lamps flicker in the picture, check the time zone.",
      chinese: "Chrome 会按电脑的时区设置防闪烁频率（当前为 60 Hz）。如果画面在灯光下闪烁，请检查时区。"
    ),
    Line(
      code: .setsPowerLineFrequency,
      application: .chrome,
      arguments: ["value": "3"],
      english: "Chrome sets the filter against flicker, which is automatic now, by the computer's "
        + "time zone: if lamps flicker in the picture, check the time zone.",
      chinese: "Chrome 会按电脑的时区设置防闪烁频率（当前为自动）。如果画面在灯光下闪烁，请检查时区。"
    ),
    Line(
      code: .damagedFrameEndsCapture,
      application: .obs,
      arguments: ["fourcc": "MJPG"],
      english: "One damaged MJPG frame ends the capture in OBS: no new picture comes until the "
        + "source is started again. Use a short, good cable, without a hub.",
      chinese: "只要有一帧 MJPG 数据损坏，OBS 就会停止采集，重新启用该来源之前不再有新画面。请使用质量可靠的短线，不要经过集线器。"
    ),
    Line(
      code: .rawPipeline,
      application: .gstreamer,
      arguments: [:],
      english: "Without a decoder in the pipeline only uncompressed formats count: add one, such "
        + "as decodebin, to use compressed ones.",
      chinese: "管线中没有解码器，只考虑未压缩的格式。要使用压缩格式，请加上 decodebin 之类的解码器。"
    ),
    Line(
      code: .opensPath,
      application: .ffmpeg,
      arguments: ["path": "/dev/video0"],
      english: "FFmpeg lists no cameras: it opens the path that it is given, here /dev/video0. "
        + "Such a number may change when cameras are plugged in.",
      chinese: "FFmpeg 不列出摄像头，只打开给定的路径（/dev/video0）。插拔摄像头后，编号可能改变。"
    ),
  ]

  static let phrases = [
    Phrase(
      message: .title(.obs, date: "2026-08-20", version: "OBS Studio 32.1.2"),
      english: "OBS (knowledge of 2026-08-20: OBS Studio 32.1.2)",
      chinese: "OBS（资料截至 2026-08-20：OBS Studio 32.1.2）"
    ),
    Phrase(
      message: .runs(mode: "MJPG 1920x1080", rateFps: "30", nil, whenFree: false),
      english: "runs MJPG 1920x1080 at 30 fps",
      chinese: "以 MJPG 1920x1080 运行，帧率 30 fps"
    ),
    Phrase(
      message: .runs(mode: "MJPG 1920x1080", rateFps: "30", nil, whenFree: true),
      english: "runs MJPG 1920x1080 at 30 fps, once no other program uses the camera",
      chinese: "在没有其他程序占用摄像头时，以 MJPG 1920x1080 运行，帧率 30 fps"
    ),
    Phrase(
      message: .runs(mode: "MJPG 1920x1080", rateFps: nil, nil, whenFree: true),
      english: "runs MJPG 1920x1080 at a rate that is not known, once no other program uses the "
        + "camera",
      chinese: "在没有其他程序占用摄像头时，以 MJPG 1920x1080 运行，帧率未知"
    ),
    Phrase(
      message: .runs(mode: "MJPG 1920x1080", rateFps: "60", .unchanged, whenFree: false),
      english: "runs MJPG 1920x1080 at 60 fps (as it is set now)",
      chinese: "以 MJPG 1920x1080 运行，帧率 60 fps（沿用当前的设置）"
    ),
    Phrase(
      message: .runs(mode: "MJPG 1920x1080", rateFps: nil, .unchanged, whenFree: false),
      english: "runs MJPG 1920x1080 at a rate that is not known (it stays as it is set now, and "
        + "is not told)",
      chinese: "以 MJPG 1920x1080 运行，帧率未知（沿用当前的设置，但驱动没有说明）"
    ),
    Phrase(
      message: .runs(mode: "MJPG 1920x1080", rateFps: "60", .driverRule, whenFree: false),
      english: "runs MJPG 1920x1080 at 60 fps (by the driver's own rule)",
      chinese: "以 MJPG 1920x1080 运行，帧率 60 fps（依据驱动自身的规则）"
    ),
    Phrase(
      message: .runs(mode: "MJPG 1920x1080", rateFps: nil, .driverRule, whenFree: false),
      english: "runs MJPG 1920x1080 at a rate that is not known (the driver's own rule gives none)",
      chinese: "以 MJPG 1920x1080 运行，帧率未知（按驱动自身的规则得不出）"
    ),
    Phrase(
      message: .runs(mode: "MJPG 1920x1080", rateFps: "60", .listed, whenFree: false),
      english: "runs MJPG 1920x1080 at 60 fps (the driver lists it)",
      chinese: "以 MJPG 1920x1080 运行，帧率 60 fps（驱动列出了这个帧率）"
    ),
    Phrase(
      message: .runs(mode: "MJPG 1920x1080", rateFps: nil, .listed, whenFree: false),
      english: "runs MJPG 1920x1080 at a rate that is not known (the driver lists none that makes "
        + "sense)",
      chinese: "以 MJPG 1920x1080 运行，帧率未知（驱动列出的帧率无效）"
    ),
    Phrase(
      message: .runs(mode: "MJPG 1920x1080", rateFps: "60", .onlyRate, whenFree: false),
      english: "runs MJPG 1920x1080 at 60 fps (the only one that the driver lists)",
      chinese: "以 MJPG 1920x1080 运行，帧率 60 fps（驱动只列出这一个帧率）"
    ),
    Phrase(
      message: .runs(mode: "MJPG 1920x1080", rateFps: nil, .onlyRate, whenFree: false),
      english: "runs MJPG 1920x1080 at a rate that is not known (the only one listed makes no "
        + "sense)",
      chinese: "以 MJPG 1920x1080 运行，帧率未知（驱动只列出一个无效的帧率）"
    ),
    Phrase(
      message: .runs(mode: "YUYV 640x480", rateFps: nil, .driverDefault, whenFree: false),
      english: "runs YUYV 640x480 at a rate that is not known (the driver takes its default and "
        + "does not tell which)",
      chinese: "以 YUYV 640x480 运行，帧率未知（驱动采用自己的默认值，但没有说明是多少）"
    ),
    Phrase(
      message: .runs(mode: "YUYV 640x480", rateFps: nil, .unknownDriver, whenFree: false),
      english: "runs YUYV 640x480 at a rate that is not known (this driver's rule is not known)",
      chinese: "以 YUYV 640x480 运行，帧率未知（不了解这个驱动的规则）"
    ),
    Phrase(
      message: .runs(mode: "YUYV 640x480", rateFps: nil, .noIntervals, whenFree: false),
      english: "runs YUYV 640x480 at a rate that is not known (the driver lists none)",
      chinese: "以 YUYV 640x480 运行，帧率未知（驱动没有列出帧率）"
    ),
    Phrase(
      message: .runs(mode: "YUYV 640x480", rateFps: nil, .emulation, whenFree: false),
      english: "runs YUYV 640x480 at a rate that is not known (libv4l2 chooses the mode that it "
        + "converts from)",
      chinese: "以 YUYV 640x480 运行，帧率未知（由 libv4l2 决定从哪种模式转换）"
    ),
    Phrase(
      message: .runs(mode: "YUYV 640x480", rateFps: nil, .producer, whenFree: false),
      english: "runs YUYV 640x480 at a rate that is not known (the program that feeds this "
        + "virtual camera sets it)",
      chinese: "以 YUYV 640x480 运行，帧率未知（由向虚拟摄像头输送画面的程序决定）"
    ),
    Phrase(
      message: .asks(mode: "MJPG 1000x1000 30 fps"),
      english: "asks for MJPG 1000x1000 30 fps; what it gets is not known",
      chinese: "请求 MJPG 1000x1000 30 fps，实际会得到什么尚不清楚"
    ),
    Phrase(
      message: .unknown,
      english: "what it would run is not known",
      chinese: "会以什么模式运行尚不清楚"
    ),
    Phrase(
      message: .notListed(.obs),
      english: "does not offer this camera",
      chinese: "不提供这个摄像头"
    ),
    Phrase(
      message: .notListed(.chrome),
      english: "does not offer this camera",
      chinese: "不提供这个摄像头"
    ),
    Phrase(
      message: .notListed(.firefox),
      english: "does not offer this camera",
      chinese: "不提供这个摄像头"
    ),
    Phrase(
      message: .notListed(.ffmpeg),
      english: "cannot open this camera",
      chinese: "无法打开这个摄像头"
    ),
    Phrase(
      message: .notListed(.gstreamer),
      english: "cannot open this camera",
      chinese: "无法打开这个摄像头"
    ),
    Phrase(
      message: .notStarted,
      english: "cannot start this camera",
      chinese: "无法启动这个摄像头"
    ),
    Phrase(
      message: .conversion(.none, .ffmpeg),
      english: "FFmpeg takes the picture just as the camera sends it.",
      chinese: "FFmpeg 直接使用摄像头送来的画面，不作转换。"
    ),
    Phrase(
      message: .conversion(.converted, .firefox),
      english: "Firefox rearranges each frame into another raw format, which costs little "
        + "processor time.",
      chinese: "Firefox 把每一帧转成另一种未压缩的格式，占用少量处理器时间。"
    ),
    Phrase(
      message: .conversion(.decoded, .chrome),
      english: "Chrome decodes each compressed frame, which costs processor time.",
      chinese: "Chrome 自行解码每一个压缩帧，会占用处理器时间。"
    ),
    Phrase(
      message: .conversion(.emulated, .obs),
      english: "Each frame is converted by libv4l2, software that nobody maintains: it loads the "
        + "processor and may get colours wrong.",
      chinese: "每一帧都由 libv4l2 转换，这套软件已无人维护：占用处理器，颜色也可能不准。"
    ),
    Phrase(
      message: .damagedFrame(.endsCapture, .obs),
      english: "One damaged frame ends the capture in OBS: no new picture comes until the source "
        + "is started again.",
      chinese: "只要有一帧损坏，OBS 就会停止采集，重新启用该来源之前不再有新画面。"
    ),
    Phrase(
      message: .damagedFrame(.drops, .chrome),
      english: "Chrome leaves damaged frames out: viewers may see the picture jump.",
      chinese: "Chrome 会丢弃损坏的帧，观众可能会看到画面跳动。"
    ),
    Phrase(
      message: .damagedFrame(.passesOn, .gstreamer),
      english: "GStreamer hands damaged frames on to whatever decodes them: viewers may see a "
        + "torn picture.",
      chinese: "GStreamer 会把损坏的帧原样交给后面的解码器，观众可能会看到花屏。"
    ),
    Phrase(
      message: .controls,
      english: "changes:",
      chinese: "更改："
    ),
    Phrase(
      message: .controlChange(name: "gain", from: "20", to: "0"),
      english: "gain from 20 to 0",
      chinese: "gain 从 20 改为 0"
    ),
    Phrase(
      message: .controlChange(name: "power_line_frequency", from: "2", to: nil),
      english: "power_line_frequency from 2 to what the time zone asks for",
      chinese: "power_line_frequency 从 2 改为时区对应的值"
    ),
    Phrase(
      message: .notVerified,
      english: "not verified:",
      chinese: "尚未证实："
    ),
    Phrase(
      message: .doubt(.pipewire, .chrome),
      english: "Chrome may use PipeWire instead of V4L2, by other rules.",
      chinese: "Chrome 可能通过 PipeWire 而不是 V4L2 使用摄像头，那时规则不同。"
    ),
    Phrase(
      message: .doubt(.defaultFormat, .obs),
      english: "The driver's default format is taken to be the first that it lists.",
      chinese: "这里假定驱动的默认格式是它列出的第一种。"
    ),
    Phrase(
      message: .doubt(.singlePlanar, .firefox),
      english: "The camera is taken to be single-planar: Firefox cannot use others.",
      chinese: "这里假定摄像头以单平面方式送出画面；多平面的摄像头 Firefox 无法使用。"
    ),
    Phrase(
      message: .doubt(.emulatedFormats, .obs),
      english: "Which formats libv4l2 adds was assumed, not asked.",
      chinese: "这里假定了 libv4l2 会添加的格式，没有实际查询。"
    ),
    Phrase(
      message: .doubt(.settingsDialogue, .obs),
      english: "What OBS's settings dialogue selects by itself was left out.",
      chinese: "没有考虑 OBS 的设置窗口自动选中的选项。"
    ),
    Phrase(
      message: .doubt(.uninitialisedList, .obs),
      english: "OBS picks a list by memory it never set; the usual case is assumed.",
      chinese: "OBS 依据一处从未初始化的内存选用列表，这里假定是常见的情形。"
    ),
    Phrase(
      message: .doubt(.resizeMode, .firefox),
      english: "Firefox may choose size and rate by its newer rule (resizeMode).",
      chinese: "Firefox 可能已改用 resizeMode 的新规则来选择尺寸和帧率。"
    ),
    Phrase(
      message: .doubt(.pipeline, .gstreamer),
      english: "The rest of the pipeline may narrow the choice.",
      chinese: "管线的其余部分可能会缩小选择范围。"
    ),
    Phrase(
      message: .doubt(.firmware, .chrome),
      english: "The camera may not keep the agreed rate: “airworthy bench camera” tells.",
      chinese: "摄像头不一定守得住约定的帧率，请用“airworthy bench camera”实测。"
    ),
    Phrase(
      message: .source("FFmpeg libavdevice/v4l2.c"),
      english: "source: FFmpeg libavdevice/v4l2.c",
      chinese: "来源：FFmpeg libavdevice/v4l2.c"
    ),
  ]
}
