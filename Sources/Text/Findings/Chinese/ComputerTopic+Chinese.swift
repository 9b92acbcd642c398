extension ComputerTopic {
  func chineseHeadline(_ facts: FindingFacts) -> String {
    switch self {
    case .ready: "电脑上没有发现会影响直播的问题。"
    case .unread: "无法读取电脑的状态\(ChinesePhrases.detail(facts))，因此无法判断。"
    case .load: "\(load(facts))：编码可能来不及而掉帧。"
    case .powerSaving: "\(powerSaving(facts))可能拖慢处理器：编码时可能掉帧。"
    case .battery: "\(battery(facts))：电脑可能降速，也可能撑不到下播。"
    case .memory:
      space(facts, "memory_available_mib", "可用内存只剩", "可用内存不足")
        + (facts.failed ? "：直播时程序可能被系统关闭。" : "：电脑可能变慢。")
    case .disk:
      space(facts, "disk_free_mib", "主目录只剩", "主目录快满了")
        + (facts.failed ? "：程序可能无法保存文件。" : "：录像可能把它写满。")
    case .hot: "\(temperature(facts))：可能降频而掉帧。"
    case .throttled: "处理器过热，已自动降频：可能掉帧。"
    case .wifiWeak: "\(signal(facts))：推流可能卡顿。"
    case .wifiSaving: "无线网卡\(interface(facts))开启了省电，会在数据包之间休眠：推流可能因此延迟。"
    case .vpn:
      "VPN 已连接\(facts.word("interfaces").map { "（\($0)）" } ?? "")：如果推流经过它，速度可能下降。"
    case .suspend: "\(idleTime(facts))：直播可能中断。"
    case .screenLock: "\(lockTime(facts))：如果直播屏幕画面，观众会看到锁屏。"
    case .metered: metered(facts)
    }
  }

  func chineseAdvice(_ facts: FindingFacts) -> String? {
    switch self {
    case .ready: nil
    case .unread: "请重新检测。"
    case .load: "请关闭直播用不到的程序，等一分钟再重新检测。"
    case .powerSaving: "直播期间请切换到高性能模式。"
    case .battery: "请接上电源。"
    case .memory: "请关闭直播用不到的程序和浏览器标签页。"
    case .disk: "请清理一些空间，或把录像存到别的磁盘。"
    case .hot, .throttled: "请清理散热口，关闭占用处理器的程序，等降温后再开播。"
    case .wifiWeak: "请改用网线，或离路由器近一些。"
    case .wifiSaving: "直播期间请关闭无线网卡的省电，或改用网线。"
    case .vpn: "如果推流不需要 VPN，直播期间请断开。"
    case .suspend:
      facts.word("source") == "gnome"
        ? "直播期间请关闭自动休眠。" : "直播期间请阻止自动休眠；用命令阻止时，命令要一直运行到下播。"
    case .screenLock:
      facts.word("source") == "logind"
        ? "直播期间请阻止自动锁屏；用命令阻止时，命令要一直运行到下播。" : "直播期间请关闭自动锁屏。"
    case .metered: "请改用不限流量的网络，或确认剩余流量够用。"
    }
  }

  private func metered(_ facts: FindingFacts) -> String {
    let use = facts.figure("megabytes", .upTo(0)).map {
      "，这次检测可能发送 \(ChinesePhrases.limited($0, "MB"))"
    }
    return "当前网络标记为按流量计费\(use ?? "")：以 6000 kbit/s 推流每小时用 2.7 GB。"
  }

  private func load(_ facts: FindingFacts) -> String {
    guard let share = facts.percentage("load_share") else { return "电脑很忙" }
    let figure = ChinesePhrases.enclosed(share, "%")
    guard let load = facts.text("load1", .fixed(2)),
      let processors = facts.text("processors", .upTo(0))
    else { return "电脑很忙（\(figure)）" }
    return "\(processors) 个处理器上的负载为 \(load)（\(figure)）"
  }

  private func powerSaving(_ facts: FindingFacts) -> String {
    if let profile = facts.word("profile") { return "电源模式“\(profile)”" }
    return facts.word("governor").map { "调频策略“\($0)”" } ?? "省电设置"
  }

  private func battery(_ facts: FindingFacts) -> String {
    facts.figure("battery_percent", .upTo(0))
      .map { "电脑正在用电池供电，剩余 \(ChinesePhrases.limited($0, "%"))" } ?? "电脑正在用电池供电"
  }

  private func space(
    _ facts: FindingFacts,
    _ key: String,
    _ opening: String,
    _ unknown: String
  ) -> String {
    guard let (figure, unit) = facts.storage(key) else { return unknown }
    return "\(opening) \(ChinesePhrases.limited(figure, unit))"
  }

  private func temperature(_ facts: FindingFacts) -> String {
    facts.figure("temperature_celsius", .upTo(0))
      .map { "处理器温度 \(ChinesePhrases.limited($0, "°C"))" } ?? "处理器过热"
  }

  private func interface(_ facts: FindingFacts) -> String {
    facts.word("interface").map { " \($0) " } ?? ""
  }

  private func signal(_ facts: FindingFacts) -> String {
    let link = "Wi-Fi" + (facts.word("interface").map { " \($0) " } ?? " ") + "信号"
    return facts.figure("signal_dbm", .upTo(0))
      .map { "\(link) \(ChinesePhrases.limited($0, "dBm"))" } ?? "\(link)太弱"
  }

  private func lockTime(_ facts: FindingFacts) -> String {
    facts.figure("lock_idle_s", .upTo(1), scale: 1 / 60)
      .map { "电脑闲置 \(ChinesePhrases.limited($0, "分钟"))后会自动锁屏" } ?? "电脑闲置后会自动锁屏"
  }

  private func idleTime(_ facts: FindingFacts) -> String {
    facts.figure("suspend_idle_s", .upTo(1), scale: 1 / 60)
      .map { "电脑闲置 \(ChinesePhrases.limited($0, "分钟"))后会自动休眠" } ?? "电脑闲置后会自动休眠"
  }
}
