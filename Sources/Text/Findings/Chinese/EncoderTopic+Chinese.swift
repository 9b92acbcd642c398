internal import Rig

extension EncoderTopic {
  func chineseHeadline(_ facts: FindingFacts) -> String {
    switch self {
    case .ready: "\(speed(facts))。"
    case .none: "这台电脑上没有可用的视频编码器\(ChinesePhrases.detail(facts))。"
    case .slow: "\(speed(facts))：直播时会跳帧。"
    case .untried:
      facts.figure("margin", .upTo(2)) == nil
        ? "时间不够，没来得及试编码器。" : "\(speed(facts))；时间不够，没来得及试更小的画面和更快的预设。"
    case .limits:
      "\(facts.wantedPicture().map { "\($0) " } ?? "更大的画面")超出了这台电脑的编码能力。\(speed(facts))。"
    case .kept: "\(kept(facts))：被跳过的帧占\(late(facts))。"
    case .late: "按直播节奏编码时，没能在下一帧到来前编完的帧占\(late(facts))：画面会卡顿。"
    case .hardware: "\(facts.hardwareName ?? "硬件编码器") 不可用：\(fault(facts))。"
    case .hung: "有编码器没有应答，已被停止\(ChinesePhrases.detail(facts))。"
    case .failed: "无法测量编码器\(ChinesePhrases.detail(facts))。"
    case .program: "没有测量编码器：airworthy-media 没有装在 airworthy 旁边，或者无法启动。"
    }
  }

  func chineseAdvice(_ facts: FindingFacts) -> String? {
    switch self {
    case .ready: nil
    case .none: "请安装带 x264 的 FFmpeg 库（Debian：libavcodec-extra）。"
    case .slow: "请关闭其他程序、关掉省电模式，或改用更小、更慢的画面；有硬件编码器的话，可以减轻处理器负担。"
    case .untried: "请给检测更多时间：preflight 不加 --quick，或在 bench encoder 中把 --seconds 设长一些。"
    case .limits: "请用较小的画面开播，或关闭占用处理器的其他程序。"
    case .kept: nil
    case .late: "请选更快的预设或更小的画面，并关闭其他程序。"
    case .hardware: hardwareAdvice(facts)
    case .hung: "请重启电脑或更新显卡驱动，然后重新检测。"
    case .failed: "请重新检测；如果再次失败，请换一个摄像头或模式。"
    case .program: "请安装 airworthy-media 和 FFmpeg 的库（make install 会一起装好）。"
    }
  }

  private func speed(_ facts: FindingFacts) -> String {
    let encoder = facts.encoder.map { "编码器 \($0) " } ?? "编码器"
    let picture = facts.picture().map { " \($0) " } ?? "画面"
    guard let margin = facts.figure("margin", .upTo(2)) else { return "\(encoder)可以编码\(picture)" }
    let bound: String =
      if case .atLeast(let limit) = margin.bound { "（至少需要 \(limit) 倍）" } else { "" }
    return "\(encoder)编码\(picture)的速度是所需的 \(margin.value) 倍\(bound)"
  }

  private func kept(_ facts: FindingFacts) -> String {
    let encoder = facts.encoder.map { "编码器 \($0) " } ?? "编码器"
    return "\(encoder)跟得上\(facts.picture().map { " \($0)" } ?? "画面")"
  }

  private func late(_ facts: FindingFacts) -> String {
    facts.percentage("late_share").map { " " + ChinesePhrases.limited($0, "%") } ?? "了一部分"
  }

  private func fault(_ facts: FindingFacts) -> String {
    (facts.encoderFault.map(ChineseWords.word) ?? "失败") + ChinesePhrases.detail(facts)
  }

  private func hardwareAdvice(_ facts: FindingFacts) -> String {
    switch facts.encoderFault {
    case .denied: "请加入可以使用显卡的用户组，然后重新登录。"
    case .driver: "请安装或更新显卡驱动，以及 VA-API 或编码库。"
    case .sessions: "请关闭其他正在编码的程序：录屏、别的直播、远程桌面。"
    case .unsupported: "请改用 x264；这块显卡只支持别的格式，或不支持编码。"
    case .noDevice, .hung, .failed, nil: "请改用 x264；如果要靠显卡，请先修好驱动。"
    }
  }
}
