internal import Rig

extension UplinkTopic {
  func chineseHeadline(_ facts: FindingFacts) -> String {
    let detail = ChinesePhrases.detail(facts)
    return switch self {
    case .ready: "\(testStream(facts))顺利送达\(waited(facts))：全程不会丢帧。"
    case .noIngest: "没有指定推流地址，因此没有测试上行网络。"
    case .connectOnly: connectedOnly(facts)
    case .mayGoLive: "向这个推流地址试推可能被观众看到：因此没有发送，还不知道能否稳定推流。"
    case .noKey: "没有推流密钥：没有试推，还不知道能否稳定推流。"
    case .nameUnresolved: "推流服务器的域名查询失败\(detail)：\(noStart)。"
    case .nameServer: "域名服务器（DNS）没有应答或出错\(detail)：\(noStart)。"
    case .refused: "推流服务器在这个地址和端口上拒绝连接\(detail)：\(noStart)。"
    case .timedOut: "推流服务器没有及时应答：\(noStart)。"
    case .unreachable: "当前网络到不了推流服务器\(detail)：\(noStart)。"
    case .tls: "与推流服务器建立加密连接（TLS）失败\(detail)：\(noStart)。"
    case .portBlocked: portBlocked(facts)
    case .tlsExpired: notValid(facts)
    case .tlsName:
      "推流服务器的证书属于 \(facts.word("names") ?? "别的域名")，不属于 "
        + "\(facts.word("host") ?? "地址中的域名")：\(noStart)。"
    case .tlsUntrusted:
      "推流服务器的证书由\(facts.word("issuer").map { " \($0) " } ?? "不明机构")签发，这台电脑不信任：\(noStart)。"
    case .notTLS: "这个端口不支持 rtmps:// 所需的 TLS 加密\(detail)：\(noStart)。"
    case .wantsTLS: "这个端口要求 TLS 加密，而地址写的是 rtmp://：\(noStart)。"
    case .portal: "应答的是网络的登录页，不是推流服务器\(detail)：\(noStart)。"
    case .http: "应答的是网页服务器，不是推流服务器\(detail)：\(noStart)。"
    case .notRTMP: "对方不使用推流协议 RTMP\(detail)：\(noStart)。"
    case .application: "推流服务器不接受地址中的应用名，也就是域名后面的路径\(detail)：\(noStart)。"
    case .key: "推流服务器没有接受这路流\(detail)：推流密钥可能有误或已失效。"
    case .silentClose: "推流服务器收到推流密钥后直接挂断，没有说明：推流密钥可能有误或已失效。"
    case .denied: "推流服务器接受推流后立刻断开\(detail)：这个账号或这台电脑可能没有推流权限。"
    case .nameInUse: "已经有人在用这个推流密钥推流\(detail)：第二路流会被拒绝。"
    case .stalled:
      "与推流服务器的连接停住了\(ChinesePhrases.reached(facts))："
        + (facts.status.judges ? "直播时推流无法维持。" : "测试已停止。")
    case .closed: "推流服务器在试推时断开了连接\(detail)：直播时推流会中断。"
    case .failed: "上行网络测试没能完成\(detail)\(ChinesePhrases.reached(facts))，因此无法判断。"
    case .tooSlow: slow(facts)
    case .unsteady: unsteady(facts)
    case .queue: queue(facts)
    case .loss: loss(facts)
    case .limited: "\(limited(facts))，线路本身可能比测到的更快。"
    case .proxy: "\(gap(facts))：途中可能有缓存，实际速度可能更低。"
    case .certificate: expiring(facts)
    case .deadFamily: deadFamily(facts)
    }
  }

  func chineseAdvice(_ facts: FindingFacts) -> String? {
    switch self {
    case .ready: nil
    case .noIngest: "请用 --ingest 指定平台的推流地址，或一台允许推流的自有服务器。"
    case .connectOnly, .mayGoLive:
      "请用 --ingest 指定自己的服务器来测试；如果不介意被观众看到，可以加上 --may-go-live 允许试推。"
    case .noKey: "请用 --key-stdin 或 --key-file 提供推流密钥。"
    case .nameUnresolved: "请检查地址的拼写，并确认电脑已联网。"
    case .nameServer: "请确认电脑已联网，并检查所用的域名服务器，或换一个网络。"
    case .refused: "请与平台显示的地址和端口仔细核对。"
    case .timedOut: "请检查地址；网络可能封了这个端口，试试 rtmps:// 地址或换一个网络。"
    case .unreachable: "请确认电脑已联网：网线、Wi-Fi、VPN。"
    case .tls: "请检查地址和电脑的时间；途中的代理或防火墙可能在干扰。"
    case .portBlocked: "请使用平台的 rtmps:// 地址：这里的 443 端口是通的。"
    case .tlsExpired: "请检查电脑的日期和时间；如果没错，就是服务器该换证书了，请换一个推流地址。"
    case .tlsName: "请把地址中的域名与平台显示的仔细核对。"
    case .tlsUntrusted: "途中可能有人窥探：请换一个网络，不要发送推流密钥。如果是自己的服务器，请把它的证书加入系统。"
    case .notTLS: "请检查端口（rtmps:// 一般是 443）；如果平台支持，也可以用 rtmp://。"
    case .wantsTLS: "请把 rtmp:// 换成 rtmps://。"
    case .portal: "请用浏览器打开任意网页，登录网络后重新检测。"
    case .http: "请检查地址；网络中可能有代理或登录页，请先登录或换一个网络。"
    case .notRTMP: "请检查地址和端口，并确认平台要求的是 rtmp:// 还是 rtmps://。"
    case .application: "请把地址中的路径与平台显示的逐字核对。"
    case .key: "请从平台重新复制推流密钥，并确认账号现在可以开播。"
    case .silentClose: "请从平台重新复制推流密钥，并确认账号现在可以开播。"
    case .denied: "请在平台上确认这个账号可以开播，以及允许从哪些地址推流。"
    case .nameInUse: "请结束另一路推流，等一分钟再试；如果不是你在推流，请在平台上更换密钥。"
    case .stalled: "请尽量用网线重新检测；如果再次停住，换一个推流地址。"
    case .closed: "请降低码率重新检测；如果再次断开，请查看平台的限制，或换一个推流地址。"
    case .failed: "请重新检测；如果再次出错，换一个推流地址。"
    case .tooSlow: slowAdvice(facts)
    case .unsteady: "请用网线代替 Wi-Fi，停止其他传输，并用低一些的码率推流。"
    case .queue: "请降低码率，并停止备份等其他上传。"
    case .loss: lossAdvice(facts)
    case .limited: "想知道线路本身的速度，请换一个推流地址，或关掉其他程序后再测。"
    case .proxy: "如果开着代理、VPN 或加速器，请先关闭，再重新检测。"
    case .certificate: "请告知服务器的管理者，或换一个推流地址。"
    case .deadFamily: deadFamilyAdvice(facts)
    }
  }

  private var noStart: String { "这样无法开播" }

  // MARK: The test stream

  private func testStream(_ facts: FindingFacts) -> String {
    let rate = facts.text("paced_kbps", .upTo(0)).map { "以 \($0) kbit/s " } ?? ""
    let time = facts.text("paced_s", .upTo(0)).map { " \($0) 秒，" } ?? "，"
    return "\(rate)试推\(time)数据"
  }

  private func waited(_ facts: FindingFacts) -> String {
    facts.figure("queue_max_ms", .upTo(0))
      .map { "（最长排队 \(ChinesePhrases.enclosed($0, "毫秒"))）" } ?? ""
  }

  private func connectedOnly(_ facts: FindingFacts) -> String {
    guard facts.status == .pass else {
      return "推流服务器可以连接，但没有试推：还不知道能否稳定推流。"
    }
    let other = facts.word("proven_at").map { " \($0) " } ?? "另一个推流地址"
    return "推流服务器可以连接；能否稳定推流，由\(other)来测试。"
  }

  private func slow(_ facts: FindingFacts) -> String {
    guard facts.status.judges else {
      let tried =
        facts.figure("paced_kbps", .upTo(0))
        .map { "只有 \(ChinesePhrases.limited($0, "kbit/s"))，" } ?? ""
      return "试推的码率\(tried)低于平台最小画面所需：还不知道能否承受。"
    }
    let held = facts.figure("held_kbps", .upTo(0))
      .map { "上行网络只能稳定承受 \(ChinesePhrases.limited($0, "kbit/s"))" }
    return (held ?? "上行网络太慢") + "：连平台最小的画面也推不动，会掉帧。"
  }

  private func slowAdvice(_ facts: FindingFacts) -> String {
    facts.status.judges ? "请改用网线，停止其他上传，或换更快的宽带或移动网络。" : "请提高试推的码率，重新检测。"
  }

  private func unsteady(_ facts: FindingFacts) -> String {
    if let stall = facts.figure("longest_stall_ms", .upTo(0)) {
      return "有 \(ChinesePhrases.limited(stall, "毫秒"))什么也没有送到" + promised(facts)
    }
    if let fluctuation = facts.percentage("fifths_variation") {
      return "上传速度在一秒之内就波动 \(ChinesePhrases.limited(fluctuation, "%"))，像多人共用的移动网络"
        + promised(facts)
    }
    let speed = facts.percentage("variation")
      .map { "上传速度每秒之间波动 \(ChinesePhrases.limited($0, "%"))" }
    return (speed ?? "上传速度忽快忽慢") + promised(facts)
  }

  private func promised(_ facts: FindingFacts) -> String {
    facts.text("promised_kbps", .upTo(0)) == nil
      ? "：哪种码率都不能保证。" : "，但最慢的一秒也有推流所需的两倍。"
  }

  private func queue(_ facts: FindingFacts) -> String {
    let rate = facts.text("paced_kbps", .upTo(0)).map { "以 \($0) kbit/s 试推时，数据" } ?? "试推的数据"
    let dropped = facts.figure("drop_share", .upTo(1), scale: 100).flatMap {
      $0.value == "0" ? nil : "，占推流数据的 \($0.value) %"
    }
    let effect = facts.failed ? "OBS 会掉帧\(dropped ?? "")" : "上行网络已接近极限"
    let wait =
      facts.figure("queue_max_ms", .upTo(0)).map { "最长排队 \(ChinesePhrases.limited($0, "毫秒"))" }
      ?? facts.figure("queue_p95_ms", .upTo(0))
      .map { "有时排队 \(ChinesePhrases.limited($0, "毫秒"))" }
    return "\(rate)\(wait ?? "排队太久")：\(effect)。"
  }

  // MARK: Reaching

  private func portBlocked(_ facts: FindingFacts) -> String {
    let port = facts.text("port", .upTo(0)).map { " \($0) " } ?? ""
    let open = facts.text("rtmps_port", .upTo(0)) ?? "443"
    return "当前网络封了推流服务器的\(port)端口，但 \(open) 端口是通的：用这个地址无法开播。"
  }

  private func notValid(_ facts: FindingFacts) -> String {
    guard let expires = facts.word("expires") else {
      return "推流服务器的证书在这台电脑的时间无效：\(noStart)。"
    }
    let begins = facts.word("begins").map { "从 \($0) " } ?? ""
    return "推流服务器的证书有效期\(begins)到 \(expires) 为止，现在无效：\(noStart)。"
  }

  private func expiring(_ facts: FindingFacts) -> String {
    let days = facts.figure("expires_in_days", .upTo(1)).map {
      "还有 \(ChinesePhrases.limited($0, "天"))"
    }
    return "推流服务器的证书\(days ?? "即将")到期：到期后无法开播。"
  }

  private func deadFamily(_ facts: FindingFacts) -> String {
    let wait = facts.figure("ms", .upTo(0)).map { " \(ChinesePhrases.limited($0, "毫秒"))" }
    return "推流服务器的 \(family(facts)) 地址不通，先试这个地址的软件每次开播和重连都要多等\(wait ?? "一段时间")。"
  }

  private func deadFamilyAdvice(_ facts: FindingFacts) -> String {
    let other = facts.word("family") == "ipv4" ? "IPv6" : "IPv4"
    return "请在 OBS 的“设置 → 高级”中把 IP 协议族设为仅 \(other)，或修复网络中的 \(family(facts))。"
  }

  private func family(_ facts: FindingFacts) -> String {
    facts.word("family") == "ipv4" ? "IPv4" : "IPv6"
  }

  // MARK: Losses

  private func loss(_ facts: FindingFacts) -> String {
    let share =
      facts.percentage("retransmit_share")
      .map { "需要重传的数据占 \(ChinesePhrases.limited($0, "%"))" } ?? "有不少数据需要重传"
    guard let control = heldBack(facts) else { return "\(share)：推流可能卡顿。" }
    return "\(share)，而当时并没有排队：是线路本身在丢包，\(control) 每遇丢包就会减速。"
  }

  private func lossAdvice(_ facts: FindingFacts) -> String {
    guard heldBack(facts) != nil else { return "请改用网线，并停止可能占满线路的其他传输。" }
    return "请改用网线。如果仍然丢包，改用拥塞控制 bbr 可能快得多；这样切换只到下次开机为止。"
  }

  /// The congestion control that losses of the line hold back; nil where they do not.
  private func heldBack(_ facts: FindingFacts) -> String? {
    facts.word("cause") == "link" ? facts.word("congestion_control") : nil
  }

  private func limited(_ facts: FindingFacts) -> String {
    if let share = facts.percentage("socket_share") {
      return "本机拖慢测试的时间占 \(ChinesePhrases.limited(share, "%"))"
    }
    return facts.percentage("receiver_share")
      .map { "推流服务器拖慢测试的时间占 \(ChinesePhrases.limited($0, "%"))" }
      ?? "推流服务器或本机拖慢了测试"
  }

  private func gap(_ facts: FindingFacts) -> String {
    if let gap = facts.percentage("server_gap_share") {
      return "还没有到达服务器的数据占 \(ChinesePhrases.limited(gap, "%"))"
    }
    return facts.percentage("rtmp_gap_share")
      .map { "推流服务器还没读到的数据占 \(ChinesePhrases.limited($0, "%"))" }
      ?? "已发送的数据有一部分推流服务器还没读到"
  }
}
