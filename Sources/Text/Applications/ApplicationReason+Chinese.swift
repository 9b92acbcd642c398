internal import Rig

extension ApplicationPick.Reason.Code {
  func chinese(_ facts: ApplicationFacts) -> String {
    let program = facts.program
    return switch self {
    // Obstacles.
    case .noCaptureNode: "系统没有为这个摄像头提供视频输入，\(program) 得不到画面。"
    case .nodeNotScanned: ChinesePicks.notScanned(facts)
    case .otherNodeOpened: ChinesePicks.otherNode(facts)
    case .noAccess: ChinesePicks.noAccess(facts)
    case .noFormats:
      "驱动没有列出任何画面格式，\(program) 无法启动。请重新插拔摄像头；如果是采集卡，请确认有信号输入。"
    case .noUsableFormat: ChinesePicks.unusableFormats(facts)
    case .currentFormatUnusable:
      "摄像头当前设为\(facts.word("fourcc").map { " \($0) 格式" } ?? "另一种格式")，\(program) 无法显示，也不会去更改。"
        + "请在 \(program) 中选定格式和尺寸。"
    case .currentFormatUnknown: "\(program) 沿用摄像头当前的模式，但这个模式读取不到。请重新插拔摄像头。"
    case .onlyRangesOfSizes:
      "\(program) 只接受固定的尺寸，而驱动\(ChinesePicks.formats(facts))只列出尺寸范围。"
        + "请换一种方式把画面送进 \(program)，例如使用 OBS 的虚拟摄像头。"
    case .loopbackNotExclusive:
      "加载这个虚拟摄像头时没有使用 exclusive_caps=1，\(program) 会把它当成编解码器而不显示。"
        + "请停用占用它的程序，再以 exclusive_caps=1 重新加载 v4l2loopback。"
    case .loopbackNoProducer: "还没有程序向这个虚拟摄像头输送画面。请先启动输送画面的程序。"
    case .settingNotOffered: ChinesePicks.notOffered(facts)
    case .intervalRefused:
      "\(program) 请求的帧间隔\(facts.interval.map { " \($0) " } ?? "")无效，驱动会拒绝，摄像头因此无法启动。"
        + "请不要在 \(program) 中设置帧率。"

    // Reasons.
    case .busy:
      "摄像头正被\(facts.word("holders").map { " \($0) " } ?? "其他程序")占用：在它关闭之前，别的程序无法启动摄像头。"
    case .keepsFormat:
      "\(program) 沿用当前设置的格式\(ChinesePicks.enclosed(facts.mode))，它取决于上一个使用摄像头的程序。"
        + "为了稳妥，请在 \(program) 中选定格式和尺寸。"
    case .formatRequested: "\(program) 中选定了\(facts.word("fourcc").map { " \($0) " } ?? "这种")格式。"
    case .prefersCompressed:
      "画面大于 640x480 时\(facts.size().map { "（这里是 \($0)）" } ?? "")，\(program) 优先采用"
        + "\(facts.word("fourcc").map { " \($0)" } ?? "压缩格式")。"
    case .firstOfList: ChinesePicks.firstOfList(facts)
    case .slowerThanCompressed: ChinesePicks.slowerThanCompressed(facts)
    case .listedTwice:
      "驱动重复列出了\(facts.word("fourcc").map { " \($0)" } ?? "同一种格式")，\(program) 以第一项为准。"
    case .emulated:
      "摄像头本身没有\(facts.word("fourcc").map { " \($0) " } ?? "这种")格式，由 libv4l2 从其他格式转换而来。"
        + "这套软件陈旧，占用处理器，颜色也可能不准，请改选摄像头自带的格式。"
    case .keepsSize:
      "\(program) 沿用当前设置的尺寸\(ChinesePicks.enclosed(facts.size()))，它取决于上一个使用摄像头的程序。"
        + "为了稳妥，请指定尺寸。"
    case .nearestCandidate: ChinesePicks.nearest(facts)
    case .sizeChanged: ChinesePicks.sizeChanged(facts)
    case .sizeRuleUnknown:
      "摄像头没有列出\(facts.size().map { " \($0)" } ?? "这个尺寸")，驱动会改成什么尺寸尚不清楚。"
        + "请从“airworthy devices”列出的尺寸中选一个。"
    case .sizeNotProbed:
      "\(program) 只尝试若干常用尺寸，其中没有\(facts.size().map { " \($0)" } ?? "所需的尺寸")。"
    case .rangesSkipped:
      "\(program) 只接受固定的尺寸，跳过驱动\(ChinesePicks.formats(facts))列出的尺寸范围。"
    case .keepsRate:
      "\(program) 沿用当前设置的帧率\(ChinesePicks.enclosed(ChinesePicks.rate(facts)))，它取决于上一个使用摄像头的程序。"
    case .defaultRate: "\(program) 不设置帧率，摄像头按这个模式的默认帧率启动。"
    case .rateTruncated: ChinesePicks.rateTruncated(facts)
    case .rateChanged: ChinesePicks.rateChanged(facts)
    case .rateGuessed:
      "\(program) 不向驱动查询摄像头有哪些帧率，而是按尺寸推测\(ChinesePicks.rate(facts).map { "为 \($0)" } ?? "")。"
    case .rateAssumed:
      "驱动没有列出帧率，\(program) 改用常用的帧率\(ChinesePicks.enclosed(ChinesePicks.rate(facts)))。"
    case .fastestFirst:
      "\(program) 先求最高的帧率\(ChinesePicks.enclosed(ChinesePicks.rate(facts)))，再求最大的尺寸。"
        + "如有需要，请指定尺寸。"
    case .producerSetsRate: "这是虚拟摄像头，帧率由向它输送画面的程序决定。"
    case .resetsControls: ChinesePicks.resetsControls(facts)
    case .setsPowerLineFrequency: ChinesePicks.powerLine(facts)
    case .damagedFrameEndsCapture:
      "只要有一帧\(facts.word("fourcc").map { " \($0) " } ?? "")数据损坏，\(program) 就会停止采集，"
        + "重新启用该来源之前不再有新画面。请使用质量可靠的短线，不要经过集线器。"
    case .rawPipeline:
      "管线中没有解码器，只考虑未压缩的格式。要使用压缩格式，请加上 decodebin 之类的解码器。"
    case .opensPath:
      "\(program) 不列出摄像头，只打开给定的路径\(ChinesePicks.enclosed(facts.word("path")))。插拔摄像头后，编号可能改变。"
    }
  }
}
