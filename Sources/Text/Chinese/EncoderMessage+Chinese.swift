internal import Rig

extension EncoderMessage {
  /// The message in Simplified Chinese.
  public var chinese: String {
    switch self {
    case .encoders: "编码器"
    case .state(.works): "可用"
    case .state(.fails): "不可用"
    case .state(.missing): "本机的库里没有"
    case .fault(let fault): ChineseWords.word(fault)
    case .opened(let milliseconds): "\(milliseconds) 毫秒后出第一个包"
    case .noProgram:
      "编码器由 airworthy-media 检测；它没有装在 airworthy 旁边，或者无法启动："
        + "需要 FFmpeg 的库（Debian：libavcodec、libswscale、libswresample）。"
    case .measuring(let count, let width, let height):
      "正在用 \(count) 个编码器编码 \(width)x\(height)"
    case .material(.camera, let width, let height, let fps, let isCapturing):
      "画面来自你的摄像头，\(width)x\(height)，\(fps) fps" + (isCapturing ? "，同时采集并解码" : "")
    case .material(.testClip, let width, let height, let fps, _):
      "内置测试片，\(width)x\(height)，\(fps) fps：没有从摄像头采集"
    case .columnEncoder: "编码器"
    case .columnPicture: "画面"
    case .columnBitrate: "kbit/s"
    case .columnSpeed: "速度（所需的倍数）"
    case .columnProcessor: "CPU"
    case .columnLikeness: "SSIM"
    case .paced(let encoder, let latency, let late):
      "\(encoder) 按直播节奏编码：95 % 的画面 \(latency) 毫秒内出包，迟到 \(late) 帧"
    case .nothingTried: "没有能试的编码器。"
    }
  }
}

extension ChineseWords {
  static func word(_ fault: MediaEncoder.Fault) -> String {
    switch fault {
    case .noDevice: "本机没有这种显卡"
    case .denied: "你没有使用显卡的权限"
    case .driver: "驱动缺失、过旧或损坏"
    case .unsupported: "显卡没有这种编码器"
    case .sessions: "显卡允许的编码会话都被占用"
    case .hung: "驱动没有应答"
    case .failed: "失败"
    }
  }
}
