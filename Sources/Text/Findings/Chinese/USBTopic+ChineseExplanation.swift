extension USBTopic {
  var chineseTitle: String {
    switch self {
    case .bandwidth: "USB 带宽不足"
    case .slowLink: "USB 3 摄像头接在低速链路上"
    case .loss: "USB 传输丢帧"
    case .autosuspend: "USB 自动挂起"
    case .tight: "USB 带宽紧张"
    }
  }

  var chineseExplanation: String {
    switch self {
    case .bandwidth:
      """
      摄像头启动前要在 USB 总线上预留带宽，而剩下的已经不够。\
      同一控制器上的其他摄像头和声卡即使数据不多也会预留，集线器并不会增加带宽。\
      请把设备分到不同控制器的接口上，或选小一些的画面。
      """
    case .slowLink:
      """
      摄像头支持 USB 3，链路却只有 USB 2 或更低的速度。\
      常见的原因是旧线、集线器、USB 2 接口或插头没有插紧。\
      这时大尺寸和高帧率的模式会缺失或变慢，采集卡尤其如此。
      """
    case .loss:
      """
      有些帧在摄像头到电脑的路上损坏或丢失，而电脑本身跟得上。\
      常见的原因是线太长或老化、集线器、机箱前面板的接口；同一总线上的其他设备会雪上加霜。\
      观众会看到画面跳动和花屏。请每次只改一处，然后重新检测。
      """
    case .autosuspend:
      """
      系统会让空闲的 USB 设备休眠，用到时再唤醒。\
      有些摄像头醒得慢，或者醒不好，第一帧会来得很晚甚至不来。\
      直播期间请让它保持唤醒；用 udev 规则可以长期生效。
      """
    case .tight:
      """
      摄像头启动前要按模式在总线上预留带宽。\
      这里把这个模式需要的带宽与同一总线上其他设备现在预留的作了比较。\
      放不下时，最后启动的设备就没有带宽，直播时可能正是这个摄像头。\
      请换到另一个控制器的接口，或选小一些的画面。
      """
    }
  }
}
