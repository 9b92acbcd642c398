internal import Rig

extension PreflightMessage {
  /// The message in Simplified Chinese.
  public var chinese: String {
    switch self {
    case .preflightTitle(let platform, let scene, let seconds):
      "开播前检查：\(platform)，\(scene)，最多 \(seconds) 秒"
    case .verdict(.ready): "可以开播"
    case .verdict(.notReady): "还不能开播"
    case .verdict(.undetermined): "无法判断：有些项目未能测试"
    case .run(.quick, let confidence):
      "这是一次快速检查，把握：\(ChineseWords.word(confidence))。不加 --quick 会看得更久。"
    case .run(.standard, let confidence): "把握：\(ChineseWords.word(confidence))。"
    case .run(.extended, let confidence):
      "上行网络用时比稳定的网络更长。把握：\(ChineseWords.word(confidence))。"
    case .extended(let seconds):
      "上行网络有波动，或承载不了最初尝试的码率：将继续观察，总共最多 \(seconds) 秒。"
    case .recommended: "能够稳定的设置"
    case .recommendedFor(let platforms, let scene, let measured):
      "平台：\(platforms.joined(separator: "、"))，场景：\(scene)，依据 \(measured) 的检查"
    case .startingPoint: "解决上述问题后，可从这些设置开始"
    case .nothingRecommended: "依据目前的测量，无法推荐设置。"
    case .why: "理由"
    case .whatWouldChange: "怎样会不同"
    case .settingsVideo(let text, let keyframeSeconds, let bFrames):
      "视频    \(text)，关键帧间隔 \(keyframeSeconds) 秒，B 帧 \(bFrames) 个"
    case .settingsAudio(let text): "音频    \(text)"
    case .settingsCamera(let text): "摄像头  \(text)"
    case .settingsMicrophone(let text): "麦克风  \(text)"
    case .settingsIngest(let text): "推流    \(text)"
    case .saveHint(let command): "保存这些设置：\(command)"
    case .demoVerdict: "这是内置的演示设备，不代表本机的情况。"
    case .profileSaved(let name, let path): "已将“\(name)”保存到 \(path)。"
    case .profileDeleted(let name): "已删除“\(name)”。"
    case .noProfiles: "还没有保存过配置。"
    case .official: "官方"
    case .assumed: "推测"
    case .noTestMode: "没有测试模式：除非给出 --may-go-live，否则只连接、不推流"
    case .testModeUsed(let query, let caveat):
      "正在使用平台的测试模式推流（?\(query)）。" + (caveat.map { "请注意：\($0)" } ?? "")
    }
  }
}
