internal import Rig

extension USBTopic {
  func chineseHeadline(_ facts: FindingFacts) -> String {
    switch self {
    case .bandwidth: "USB 总线剩余带宽不够，摄像头无法启动：直播将没有画面。"
    case .slowLink: "\(slowLink(facts))：大尺寸、高帧率的画面可能缺失或变慢。"
    case .loss:
      "\(lostFrames(facts))\(way(facts))：观众\(facts.failed ? "会" : "可能会")看到画面跳动或花屏。"
    case .autosuspend: "\(wakening(facts))：直播时画面可能迟迟不来。"
    case .tight: tight(facts)
    case .together: together(facts)
    }
  }

  func chineseAdvice(_ facts: FindingFacts) -> String? {
    switch self {
    case .together: "请把其中一个换到另一个 USB 控制器的接口上，或让其中一个用小一些的画面。"
    case .bandwidth, .tight: "请把摄像头或同一总线上的其他设备换到另一个 USB 控制器的接口上，或选择小一些的画面。"
    case .slowLink: "请用 USB 3 的线把它直接插到 USB 3 接口（多为蓝色或标有“SS”），不要经过集线器。"
    case .loss: detour(facts) + elsewhere(facts)
    case .autosuspend: "请为这个摄像头关闭 USB 自动挂起；手动设置只在拔下摄像头或重启电脑之前有效。"
    }
  }

  // MARK: The link

  private func slowLink(_ facts: FindingFacts) -> String {
    let evidence = facts.word("evidence").flatMap(USBCameraFacts.SuperspeedEvidence.init)
    let isCertain = evidence == .link || evidence == .bos
    let speed = facts.text("speed_mbps", .upTo(1)).map { "只有 \($0) Mbit/s" } ?? "低于 USB 3"
    return "摄像头\(isCertain ? "" : "很可能")支持 USB 3，现在的连接速度却\(speed)"
      + ChinesePhrases.enclosing([port(facts)])
  }

  private func lostFrames(_ facts: FindingFacts) -> String {
    guard let lost = facts.text("lost_frames", .upTo(0)) else {
      return "有些帧在 USB 传输中丢失或损坏"
    }
    let all = facts.text("frames", .upTo(0)).map { "测试了 \($0) 帧，" } ?? ""
    return "\(all)有 \(lost) 帧在 USB 传输中丢失或损坏"
  }

  private func way(_ facts: FindingFacts) -> String {
    ChinesePhrases.enclosing([
      port(facts), hubs(facts),
      facts.word("neighbours").map { "同一总线上还有“\($0)”" },
    ])
  }

  private func port(_ facts: FindingFacts) -> String? { facts.word("port").map { "接口 \($0)" } }

  private func hubs(_ facts: FindingFacts) -> String? {
    guard let depth = facts.number("hub_depth"), depth >= 1 else { return nil }
    return "经过 \(depth.text(.upTo(0))) 个集线器"
  }

  private func detour(_ facts: FindingFacts) -> String {
    hubs(facts) == nil
      ? "请换一根短些的线，再换一个 USB 接口试试。" : "请把摄像头直接插到电脑上（不经过集线器），并换一根线试试。"
  }

  private func elsewhere(_ facts: FindingFacts) -> String {
    facts.word("neighbours").map { "请把“\($0)”换到另一个 USB 控制器的接口上。" } ?? ""
  }

  private func wakening(_ facts: FindingFacts) -> String {
    let time = facts.figure("first_frame_ms", .upTo(0)).map { ChinesePhrases.limited($0, "毫秒") }
    let start = time.map { "第一帧画面等了 \($0)" } ?? "第一帧画面来得很晚"
    let port = port(facts).map { "，\($0)" } ?? ""
    return "\(start)，而系统会让空闲的摄像头休眠（USB 自动挂起\(port)）"
  }

  // MARK: The bus

  private func tight(_ facts: FindingFacts) -> String {
    let others = facts.word("neighbours").map { "“\($0)”" } ?? "其他设备"
    let room = "USB 总线除去\(others)预留的带宽" + bytes(facts)
    return switch facts.word("fit").flatMap(USBFit.init) {
    case .exceeds: "\(room)，放不下这个模式：摄像头将无法启动。"
    case .tight: "\(room)，只能勉强放下这个模式：在有些电脑上摄像头将无法启动。"
    case .fits, nil: "\(room)，可能放不下这个模式：摄像头可能无法启动。"
    }
  }

  private func together(_ facts: FindingFacts) -> String {
    let cameras = facts.word("cameras").map { "摄像头“\($0)”" } ?? "这些摄像头"
    let bus = facts.text("bus", .upTo(0)).map { "USB 总线 \($0) " } ?? "同一 USB 总线"
    return "\(cameras)按这些模式同时使用时，\(bus)放不下\(bytes(facts))：最后启动的那个将没有画面。"
  }

  private func bytes(_ facts: FindingFacts) -> String {
    ChinesePhrases.enclosing([
      facts.text("needed_bytes", .upTo(0)).map { "每个周期需要 \($0) 字节" },
      facts.text("free_bytes", .upTo(0)).map { "剩余 \($0) 字节" },
    ])
  }
}
