internal import Rig

extension MeasurementServerTopic {
  func chineseHeadline(_ facts: FindingFacts) -> String {
    switch self {
    case .bulkOnly: "\(carried(facts))：能否稳定推流，只有向推流地址试推才知道。"
    case .busy: "测速服务现在没有空闲的服务器，因此什么也没有测。"
    case .failed: "向测速服务器的上传失败\(ChinesePhrases.detail(facts))，这不说明到推流服务器的情况。"
    }
  }

  func chineseAdvice(_ facts: FindingFacts) -> String? {
    switch self {
    case .bulkOnly: "开播前请用 --ingest 向平台的推流地址或自己的服务器测试。"
    case .busy: "请过一小时再试，或用 --ingest 测试。"
    case .failed: "请检查网络和服务器地址，或用 --ingest 测试。"
    }
  }

  private func carried(_ facts: FindingFacts) -> String {
    let carried =
      facts.figure("goodput_kbps", .upTo(0))
      .map { "线路的上传速度是 \(ChinesePhrases.limited($0, "kbit/s"))" } ?? "线路已经占满"
    let held = facts.text("held_kbps", .upTo(0)).map { "，估计可以用 \($0) kbit/s 推流" } ?? ""
    return carried + held
  }

  var chineseTitle: String {
    switch self {
    case .bulkOnly: "只测了线路速度"
    case .busy: "测速服务繁忙"
    case .failed: "测速服务器出错"
    }
  }

  var chineseExplanation: String {
    switch self {
    case .bulkOnly:
      """
      向一台测速服务器，而不是推流服务器，占满线路几秒钟，测出的是线路的容量。\
      推流却是按自己的节奏，一连几小时，送往另一个地方，还要为线路变差的时刻留有余地：\
      估计值留了一些，但不能保证。
      """
    case .busy:
      """
      M-Lab 的服务器供所有人使用，有时没有空闲。它要求程序等一等再试。\
      这不是对上行网络的判断。
      """
    case .failed:
      """
      测速服务器找不到、连不上、不使用 ndt7，或中途断开，具体情况显示在旁边。\
      到平台推流服务器的线路仍可能是好的。
      """
    }
  }
}
