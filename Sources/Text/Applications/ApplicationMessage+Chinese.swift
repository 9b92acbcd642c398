internal import Rig

extension ApplicationMessage {
  /// The message in Simplified Chinese.
  public var chinese: String {
    switch self {
    case .title(let application, let date, let version):
      "\(application.name)（资料截至 \(date)：\(version)）"
    case .runs(let mode, let rateFps, let basis, let whenFree):
      (whenFree ? "在没有其他程序占用摄像头时，" : "")
        + "以 \(mode) 运行，帧率\(rateFps.map { " \($0) fps" } ?? "未知")"
        + (basis.map { "（\(Chinese.words($0, isKnown: rateFps != nil))）" } ?? "")
    case .asks(let mode): "请求 \(mode)，实际会得到什么尚不清楚"
    case .unknown: "会以什么模式运行尚不清楚"
    case .notListed(let application):
      switch application {
      case .obs, .chrome, .firefox: "不提供这个摄像头"
      case .ffmpeg, .gstreamer: "无法打开这个摄像头"
      }
    case .notStarted: "无法启动这个摄像头"
    case .conversion(let conversion, let application): Chinese.words(conversion, application.name)
    case .damagedFrame(let kind, let application): Chinese.words(kind, application.name)
    case .controls: "更改："
    case .controlChange(let name, let from, let to):
      "\(name) 从 \(from) 改为\(to.map { " \($0)" } ?? "时区对应的值")"
    case .notVerified: "尚未证实："
    case .doubt(let doubt, let application): Chinese.words(doubt, application.name)
    case .source(let source): "来源：\(source)"
    }
  }
}

private enum Chinese {
  static func words(_ basis: ApplicationPick.RateBasis, isKnown: Bool) -> String {
    switch basis {
    case .unchanged: isKnown ? "沿用当前的设置" : "沿用当前的设置，但驱动没有说明"
    case .driverRule: isKnown ? "依据驱动自身的规则" : "按驱动自身的规则得不出"
    case .listed: isKnown ? "驱动列出了这个帧率" : "驱动列出的帧率无效"
    case .onlyRate: isKnown ? "驱动只列出这一个帧率" : "驱动只列出一个无效的帧率"
    case .driverDefault: "驱动采用自己的默认值，但没有说明是多少"
    case .unknownDriver: "不了解这个驱动的规则"
    case .noIntervals: "驱动没有列出帧率"
    case .emulation: "由 libv4l2 决定从哪种模式转换"
    case .producer: "由向虚拟摄像头输送画面的程序决定"
    }
  }

  static func words(_ conversion: ApplicationPick.Conversion, _ program: String) -> String {
    switch conversion {
    case .none: "\(program) 直接使用摄像头送来的画面，不作转换。"
    case .converted: "\(program) 把每一帧转成另一种未压缩的格式，占用少量处理器时间。"
    case .decoded: "\(program) 自行解码每一个压缩帧，会占用处理器时间。"
    case .emulated: "每一帧都由 libv4l2 转换，这套软件已无人维护：占用处理器，颜色也可能不准。"
    }
  }

  static func words(_ kind: ApplicationPick.DamagedFrame, _ program: String) -> String {
    switch kind {
    case .endsCapture: "只要有一帧损坏，\(program) 就会停止采集，重新启用该来源之前不再有新画面。"
    case .drops: "\(program) 会丢弃损坏的帧，观众可能会看到画面跳动。"
    case .passesOn: "\(program) 会把损坏的帧原样交给后面的解码器，观众可能会看到花屏。"
    }
  }

  static func words(_ doubt: ApplicationPick.Doubt, _ program: String) -> String {
    switch doubt {
    case .pipewire: "\(program) 可能通过 PipeWire 而不是 V4L2 使用摄像头，那时规则不同。"
    case .defaultFormat: "这里假定驱动的默认格式是它列出的第一种。"
    case .singlePlanar: "这里假定摄像头以单平面方式送出画面；多平面的摄像头 \(program) 无法使用。"
    case .emulatedFormats: "这里假定了 libv4l2 会添加的格式，没有实际查询。"
    case .settingsDialogue: "没有考虑 \(program) 的设置窗口自动选中的选项。"
    case .uninitialisedList: "\(program) 依据一处从未初始化的内存选用列表，这里假定是常见的情形。"
    case .resizeMode: "\(program) 可能已改用 resizeMode 的新规则来选择尺寸和帧率。"
    case .pipeline: "管线的其余部分可能会缩小选择范围。"
    case .firmware: "摄像头不一定守得住约定的帧率，请用“airworthy bench camera”实测。"
    }
  }
}
