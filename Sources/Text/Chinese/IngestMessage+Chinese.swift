extension IngestMessage {
  /// The sentence in Simplified Chinese.
  public var chinese: String {
    switch self {
    case .listening(let address, let port):
      "正在 rtmp://\(address):\(port) 接收推流，应用名和密钥不限。按 Ctrl-C 结束。"
    case .notListening(let address, let port, let reason):
      "无法在 \(address) 的端口 \(port) 上接收：\(reason)。请用 --address 和 --port 另选。"
    case .came(let id, let peer): "第 \(id) 路推流开始，来自 \(peer)。"
    case .left(let id): "第 \(id) 路推流结束。"
    case .nobody: "没有收到推流。"
    case .received(
      let id,
      let peer,
      let seconds,
      let mean,
      let worst,
      let gap,
      let frames,
      let keys
    ):
      "第 \(id) 路（\(peer)）：\(seconds) 秒，\(mean) kbit/s，最差一秒 \(worst)；最长中断 \(gap) 毫秒；"
        + "\(frames) 帧，其中关键帧 \(keys) 帧"
    }
  }
}
