internal import Rig

extension SRTTopic {
  func chineseHeadline(_ facts: FindingFacts) -> String {
    let detail = ChinesePhrases.detail(facts)
    return switch self {
    case .passphrase: "加密用的口令两端不一致\(detail)：这样无法开播。"
    case .silent: "推流服务器没有应答，SRT 用的是 UDP：这样无法开播。"
    case .incompatible: "推流服务器的 SRT 设置不相容\(detail)：这样无法开播。"
    case .notSRT: "对方不使用 SRT 协议\(detail)：这样无法开播。"
    case .library: "本机的 libsrt 无法使用，不能测试 SRT\(detail)。"
    case .dropped: "\(dropped(facts))因为太迟而被放弃：观众会看到画面残缺。"
    case .lost: "\(lost(facts))没能及时补上：观众会看到画面出错。"
    case .queue: queue(facts)
    case .latency: "\(trip(facts))：丢失的数据包可能来不及补发。"
    case .retransmitted: "\(again(facts))：线路丢包很多。"
    case .options: "\(options(facts))：直播时的表现可能不同。"
    }
  }

  func chineseAdvice(_ facts: FindingFacts) -> String? {
    switch self {
    case .passphrase: "请与推流服务器上设置的口令核对。"
    case .silent: "请检查地址和端口；网络可能封了 UDP，请换一个网络，或改用 rtmps:// 地址。"
    case .incompatible: "请检查推流服务器的 SRT 设置：直播模式、版本和加密。"
    case .notSRT: "请检查地址和端口，并确认服务器支持 SRT。"
    case .library:
      "请安装 libsrt 1.5，在 Debian 上是软件包 libsrt1.5-openssl；或改用 rtmp://、rtmps:// 地址。"
    case .dropped: "请降低码率，并停止备份等其他上传。"
    case .lost, .latency: latencyAdvice(facts)
    case .queue: "请降低码率，或把延迟（latency）设长一些。"
    case .retransmitted: "请改用网线，并停止可能占满线路的其他传输。"
    case .options: "请去掉它们再测一次，或在开播之初多留意。"
    }
  }

  // MARK: Values

  private func dropped(_ facts: FindingFacts) -> String {
    let rate = facts.text("paced_kbps", .upTo(0)).map { "以 \($0) kbit/s 试推时，" } ?? ""
    let share =
      facts.percentage("drop_share")
      .map { "有 \($0.value) % 的数据" } ?? "有数据"
    return rate + share
  }

  private func lost(_ facts: FindingFacts) -> String {
    facts.text("unrepaired_packets", .upTo(0)).map { "估计有 \($0) 个丢失的数据包" }
      ?? "估计有丢失的数据包"
  }

  private func queue(_ facts: FindingFacts) -> String {
    let rate = facts.text("paced_kbps", .upTo(0)).map { "以 \($0) kbit/s 试推时，数据" } ?? "试推的数据"
    let wait =
      facts.figure("queue_max_ms", .upTo(0)).map { "最长排队 \(ChinesePhrases.limited($0, "毫秒"))" }
      ?? facts.figure("queue_p95_ms", .upTo(0))
      .map { "有时排队 \(ChinesePhrases.limited($0, "毫秒"))" } ?? "排队太久"
    let effect = facts.failed ? "晚于延迟的数据会被服务器丢弃" : "上行网络已接近极限"
    return "\(rate)\(wait)：\(effect)。"
  }

  private func trip(_ facts: FindingFacts) -> String {
    let trip =
      facts.figure("rtt_p95_ms", .upTo(0))
      .map { "往返一次要 \(ChinesePhrases.limited($0, "毫秒"))" } ?? "往返一次的时间很长"
    return trip + (facts.text("latency_ms", .upTo(0)).map { "，而延迟只有 \($0) 毫秒" } ?? "")
  }

  private func latencyAdvice(_ facts: FindingFacts) -> String {
    guard let wanted = facts.number("wanted_latency_ms"), wanted >= 1, wanted < 1e6 else {
      return "请把延迟（latency）设为往返时间的四倍以上，或改用网线。"
    }
    return "请把延迟设为 \(wanted.text(.upTo(0))) 毫秒以上：OBS 和 FFmpeg 以微秒计，"
      + "在地址中写 latency=\(Int(wanted) * 1000)。"
  }

  private func again(_ facts: FindingFacts) -> String {
    facts.percentage("retransmit_share")
      .map { "需要重传的数据包占 \(ChinesePhrases.limited($0, "%"))" } ?? "有很多数据包需要重传"
  }

  private func options(_ facts: FindingFacts) -> String {
    facts.word("options").map { "地址中的选项在测试中没有生效（\($0)）" } ?? "地址中的选项在测试中没有生效"
  }
}
