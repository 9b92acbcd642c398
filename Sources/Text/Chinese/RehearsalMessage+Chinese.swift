internal import Rig

extension RehearsalMessage {
  /// The message in Simplified Chinese.
  public var chinese: String {
    switch self {
    case .trying(let settings, let seconds): "彩排 \(settings)，\(seconds) 秒"
    case .ownIngest: "推流到本机上 airworthy 自带的接收端，因此没有检验上行网络。可用 --ingest 指定推流地址。"
    case .overRTMPAlone: "彩排只能通过 RTMP 推流，因此不使用这个 SRT 地址。"
    case .oneStream(let count):
      "彩排只推 \(count) 路流中的一路；上行网络能否承受全部，请用 airworthy preflight 测量。"
    case .captured(let fps, let dropped): "采集  \(fps) fps，丢失 \(dropped) 帧"
    case .encoded(let count, let skipped, let processor):
      "编码  \(count) 帧，跳过 \(skipped) 帧" + (processor.map { "，处理器 \($0) %" } ?? "")
    case .sent(let kbps, let queue, let dropped):
      "发送  \(kbps) kbit/s，最长队列 \(queue) 毫秒，丢弃 \(dropped) 帧"
    case .soundAhead(let milliseconds):
      milliseconds < 0
        ? "声音  比画面晚 \(-milliseconds) 毫秒" : "声音  比画面早 \(milliseconds) 毫秒，可用同步偏移补偿"
    case .held: "撑住了：可以用这些设置开播。"
    case .gaveWay(let part): "没有撑住：\(ChineseWords.word(part))跟不上。"
    case .tryingLess: "改用更低的设置再试。"
    case .nothingLeft: "没有更低的设置可试了。"
    case .undetermined: "无法判断：有些项目未能彩排。"
    case .nothingToRehearse: "无法彩排：没有为这个摄像头推荐的设置。请先运行：airworthy preflight"
    case .nothingMeasured: "什么也没有测到。"
    case .notRehearsed: "没有彩排：请先解决发现的问题。"
    }
  }
}
