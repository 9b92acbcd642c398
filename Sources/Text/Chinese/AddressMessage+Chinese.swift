extension AddressMessage {
  /// The message in Simplified Chinese.
  public var chinese: String {
    switch self {
    case .missingPort: "没有端口，而 SRT 没有默认端口"
    case .unsupportedMode: "只支持 mode=caller"
    case .invalidLatency: "latency 不是 60000000 以内的微秒数"
    case .invalidPassphrase: "口令不是 10 到 79 个字符"
    case .invalidKeyLength: "pbkeylen 不是 16、24 或 32"
    case .invalidStreamID: "流标识为空、超过 512 字节，或含有控制字符"
    case .badServer(let url, let reason): "“\(url)”不是有效的 ndt7 服务器：\(reason)。"
    case .unsupportedServerScheme: "没有以 wss:// 或 ws:// 开头"
    case .badStreamID(let reason): "所给的密钥不能使用：\(reason)。"
    }
  }
}
