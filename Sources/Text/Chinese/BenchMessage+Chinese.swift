extension BenchMessage {
  /// The message in Simplified Chinese.
  public var chinese: String {
    switch self {
    case .measuringCamera(let name, let mode): "正在测量 \(name)，模式 \(mode)"
    case .measuringMicrophone(let name): "正在聆听 \(name)"
    case .measuringUplink(let name): "正在向 \(name) 发送"
    case .cameraRates(let negotiated, let source, let delivered):
      "承诺 \(negotiated)，产生 \(source)，实际送达 \(delivered) fps"
    case .cameraLosses(let frames, let dropped, let errors):
      "\(frames) 帧，丢失 \(dropped) 帧，出错 \(errors) 帧"
    case .cameraIntervals(let p50, let p95, let max, let first):
      "帧间隔 \(p50) 毫秒，95 % 不超过 \(p95)，最长 \(max)；首帧用时 \(first) 毫秒"
    case .microphoneLevels(let peak, let truePeak, let rms):
      "峰值 \(peak) dBFS，真峰值 \(truePeak) dBTP，均值 \(rms) dBFS"
    case .microphoneLoudness(let loudness, let noise):
      "响度 \(loudness) LUFS，底噪 \(noise) dBFS"
    case .microphoneSilent: "数字静音：每个采样都是零"
    case .microphoneStream(let rate, let channels, let via):
      "以 \(rate) Hz、\(channels) 声道录制，途径 \(via)"
    case .uplinkRates(let goodput, let worst, let rtt):
      "已确认 \(goodput) kbit/s，最差一秒 \(worst)；往返时延 \(rtt) 毫秒"
    case .uplinkTCP(let congestionControl, let retransmitted):
      "拥塞控制 \(congestionControl)，重传 \(retransmitted) 字节"
    case .uplinkPaced(let bitrate, let queue):
      "按 \(bitrate) kbit/s 的直播流发送：95 % 的时间排队不超过 \(queue) 毫秒"
    case .uplinkConnected(let address, let milliseconds):
      "已连接 \(address)，用时 \(milliseconds) 毫秒"
    }
  }
}
