extension SRTTopic {
  var chineseTitle: String {
    switch self {
    case .passphrase: "口令不一致"
    case .silent: "UDP 没有应答"
    case .incompatible: "SRT 设置不相容"
    case .notSRT: "不是 SRT 服务器"
    case .library: "本机不能测试 SRT"
    case .dropped: "数据太迟被放弃"
    case .lost: "丢包来不及补"
    case .queue: "发送缓冲太满"
    case .latency: "延迟太短"
    case .retransmitted: "重传太多"
    case .options: "选项没有生效"
    }
  }

  var chineseExplanation: String {
    switch self {
    case .passphrase:
      """
      SRT 用两端都知道的口令加密。现在只有一端设了口令，或两端的口令不同，\
      所以服务器拒绝连接。口令长 10 到 79 个字符。
      """
    case .silent:
      """
      在限定时间内没有收到任何应答。SRT 用的是 UDP，公司和酒店的网络常常封锁它；\
      端口写错时看起来也一样，因为没有人会回绝。rtmps:// 的推流地址大多能通。
      """
    case .incompatible:
      """
      推流服务器有应答，但它的 SRT 版本或模式与直播推流不相容，直播软件也会卡在同一个地方。\
      需要调整的是服务器一端的设置。
      """
    case .notSRT:
      """
      这个端口上有应答，但不符合 SRT 的规则。端口可能属于别的服务。\
      请与平台显示的地址仔细核对。
      """
    case .library:
      """
      SRT 由 libsrt 实现，需要时才载入。它没有安装，或版本太旧，缺少测试所需的计数。\
      这不是对上行网络的判断。
      """
    case .dropped:
      """
      数据包太迟而没有用处，或缓冲区已满时，发送端就会放弃它。\
      用 SRT 推流时 OBS Studio 并不知道，仍然交出每一帧，观众那里的画面就会破碎。\
      上行网络承受不了这个码率。
      """
    case .lost:
      """
      丢失的数据包只要还来得及就会补发：每次要一个往返，总共不超过延迟。\
      由丢包、往返时间和延迟，可以算出大约有多少没能补上。\
      服务器会直接跳过它们而不作声，所以发送端自己的计数仍然是零。延迟长一些，补发的机会就多一些。
      """
    case .queue:
      """
      还没有得到确认的数据留在发送缓冲区里。其中一部分正在路上；\
      超过延迟的三分之一，说明线路快满了，而等得比延迟还久的数据，对服务器已经没有用处。\
      请降低码率，或找出还有什么在占用上行网络。
      """
    case .latency:
      """
      延迟（latency）是可以补发丢失数据包的时间，每补发一次要一个往返。通常建议取往返时间的四倍。\
      两端要求的延迟中较长的一个生效。OBS Studio 和 FFmpeg 以微秒计：2000 对它们是 2 毫秒。
      """
    case .retransmitted:
      """
      丢失的数据包要重传，SRT 为此预留了码率的四分之一，而实际需要的更多。\
      Wi-Fi 信号弱、线路占满或移动网络都可能是原因。
      """
    case .options:
      """
      地址中有些选项，OBS Studio 和 FFmpeg 会采用，而这项测试不会。\
      它们所改变的，例如缓冲、带宽限制或纠错，不在测试之内。
      """
    }
  }
}
