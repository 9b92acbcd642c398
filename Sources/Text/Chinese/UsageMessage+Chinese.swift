internal import Rig

extension UsageMessage {
  /// The message in Simplified Chinese.
  public var chinese: String {
    switch self {
    case .unknownDevice(let kind, let wanted, let known):
      "没有名为“\(wanted)”的\(ChineseWords.word(kind))。"
        + (known.isEmpty ? "一个也没有接上。" : "现有：\(known.joined(separator: "、"))。")
    case .ambiguousDevice(let kind, let wanted, let ids):
      "“\(wanted)”对应多个\(ChineseWords.word(kind))：\(ids.joined(separator: "、"))。"
    case .badMode(let text): "“\(text)”不是有效的模式，请写成 MJPG:1280x720@30 的形式。"
    case .modeNotOffered(let mode, let camera, let offered):
      "\(camera) 不支持 \(mode)。它支持：\(offered.joined(separator: "、"))。"
    case .modeNotWhole(let mode, let camera):
      "\(camera) 没有列出它的模式，只写 \(mode) 还不够：请把像素格式、尺寸和帧率都写上，例如 MJPG:1280x720@30。"
    case .badIngest(let url, let reason): "“\(url)”不是有效的推流地址：\(reason)。"
    case .keyInURL: "地址中含有推流密钥。它会被使用但绝不显示；更好的办法是用 --key-stdin 传入。"
    case .badKey: "推流密钥为空、过长，或含有控制字符。"
    case .missingScheme: "没有以 rtmp://、rtmps:// 或 srt:// 开头（密钥请用专门的选项传入）"
    case .unsupportedScheme(let scheme): "不支持 \(scheme)://，只支持 rtmp://、rtmps:// 和 srt://"
    case .missingHost: "没有主机名"
    case .missingApplication: "主机名后没有应用名，例如 /app 或 /live"
    case .invalidPort: "端口不是 1 到 65535 的数字"
    case .credentialsInURL: "不支持在主机名前写用户名和密码"
    case .strangeCharacters: "含有控制字符或空格"
    case .tooLong: "太长"
    case .keyFileUnreadable(let path, let reason): "无法读取密钥文件 \(path)：\(reason)。"
    case .keyFileOpen(let path): "密钥文件 \(path) 可被他人读取。请运行：chmod 600 \(path)"
    case .interrupted: "已中断；所有设备都已恢复原状。"
    case .unknownCode(let code): "没有名为“\(code)”的检查结果。"
    case .unknownPlatform(let name, let known):
      "没有名为“\(name)”的平台。现有：\(known.joined(separator: "、"))。"
    case .unknownScene(let name, let known):
      "没有名为“\(name)”的场景。现有：\(known.joined(separator: "、"))。"
    case .badProfileFile(let path, let reason): "\(path)：\(reason)"
    case .badThreshold(let text): "“\(text)”不是有效的阈值，请写成 ID=数值。"
    case .unknownThreshold(let id): "没有名为“\(id)”的阈值。"
    case .noReport: "没有保存过本机的检查结果。请运行：airworthy preflight"
    case .profileExists(let name): "已有名为“\(name)”的配置。用 --force 覆盖。"
    case .profileUnknown(let name, let known):
      "没有名为“\(name)”的配置。"
        + (known.isEmpty ? "还没有保存过配置。" : "现有：\(known.joined(separator: "、"))。")
    case .badProfileName(let name):
      "“\(name)”不能作为配置名：请用字母、数字、“-”、“_”和“.”，最多 64 个。"
    case .cannotWrite(let path, let reason): "无法写入 \(path)：\(reason)。"
    case .noRecommendationToSave: "上次检查没有给出推荐设置，没有可保存的内容。"
    }
  }
}
