extension SignalTopic {
  func chineseHeadline(_ facts: FindingFacts) -> String {
    let input = "采集卡输入" + (facts.word("input").map { "“\($0)”" } ?? "")
    let found =
      switch self {
      case .cable: "\(input)没有插线，或者线的另一端没有通电"
      case .none: "\(input)没有信号"
      case .sync: "\(input)有信号，但无法锁定"
      case .range: "\(input)的信号超出了它能接收的范围"
      }
    return "\(found)：直播将没有画面。"
  }

  func chineseAdvice(_ facts: FindingFacts) -> String? {
    switch self {
    case .cable: "请把线的两端插好，并打开信号源（相机、游戏机、电脑）的电源。"
    case .none: "请让信号源送出画面：唤醒它，打开它的视频输出，并确认线插在选定的输入上。"
    case .sync: "请换一根短些或好些的线，并把信号源设为常用的模式，例如 1920x1080 的 60 fps；如果信号源可以关闭版权保护（HDCP），请关闭。"
    case .range: "请把信号源设为采集卡能接收的尺寸和帧率，例如 1920x1080 的 60 fps。"
    }
  }

  var chineseTitle: String {
    switch self {
    case .cable: "采集卡没有接线"
    case .none: "采集卡没有信号"
    case .sync: "信号无法锁定"
    case .range: "信号超出范围"
    }
  }

  var chineseExplanation: String {
    switch self {
    case .cable:
      """
      向采集卡询问了输入的状态，它发现另一端没有通电的设备。可能是线没有插好，也可能是信号源没有开机。\
      这时很多采集卡会送出黑色或彩色的画面，程序会以为一切正常。
      """
    case .none:
      """
      采集卡上接了设备，但没有送来画面。常见的原因是信号源在休眠、画面输出到了别处，或者接在另一个输入上。\
      请唤醒它，并检查它的视频输出。
      """
    case .sync:
      """
      采集卡收到了信号，却找不到稳定的画面。可能是线太长或质量差、尺寸或帧率少见，\
      也可能是信号源（例如游戏机）开了版权保护（HDCP）。请先换线，再换成常用的模式。
      """
    case .range:
      """
      采集卡收到了画面，但比它能接收的更大或更快。信号源常常自动选最高的模式，例如 2160p 或 120 fps。\
      请在信号源上选低一些的模式。
      """
    }
  }
}
