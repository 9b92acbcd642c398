internal import Rig

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
    case .cameraFreshness(let unique, let freeze, let jitter, let latency):
      "新画面 \(unique) fps，最长停顿 \(freeze) 毫秒；抖动 \(jitter) 毫秒，延迟 \(latency) 毫秒（95%）"
    case .cameraSettled(let milliseconds): "曝光在 \(milliseconds) 毫秒后稳定"
    case .cameraPicture(let luma, let noise, let sharpness, let flicker):
      "画面：亮度 \(luma)（满值 255），噪点 \(noise)，清晰度 \(sharpness)，闪烁 \(flicker)%"
    case .cameraSnapshot(let path): "截图已保存到 \(path)"
    case .sweeping(let mode, let number, let count): "\(mode)（第 \(number) 个，共 \(count) 个）"
    case .sweepMode: "模式"
    case .sweepPromised: "标称"
    case .sweepArrives: "实际"
    case .sweepNotMeasured(let reason): "未测量：\(reason)"
    case .sweepLeft(let count): "还有 \(count) 个模式没有测量：时间到了（见 --budget）。"
    case .sweepBest(let mode, let fps): "最适合直播：\(mode)，实际送达 \(fps) fps。"
    case .sweepNone: "没有一个模式送达画面。"
    case .microphoneLevels(let peak, let truePeak, let rms):
      "峰值 \(peak) dBFS，真峰值 \(truePeak) dBTP，均值 \(rms) dBFS"
    case .microphoneLoudness(let loudness, let noise):
      "响度 \(loudness) LUFS，底噪 \(noise) dBFS"
    case .microphoneSilent: "数字静音：每个采样都是零"
    case .microphoneStream(let rate, let channels, let via):
      "以 \(rate) Hz、\(channels) 声道录制，途径 \(via)"
    case .microphoneSpeech(let level, let signalToNoise, let seconds):
      "人声 \(level) dBFS，共 \(seconds) 秒，比底噪高 \(signalToNoise) dB"
    case .microphoneNoise(let unweighted, let weighted):
      "底噪 \(unweighted) dBFS，A 计权 \(weighted) dBFS"
    case .microphoneRange(let momentary, let shortTerm, let range, let isStable):
      "最响 400 毫秒 \(momentary) LUFS，最响 3 秒 \(shortTerm) LUFS"
        + (range.map { "，响度范围 \($0) LU" + (isStable ? "" : "（不足 60 秒）") } ?? "")
    case .microphoneSignal(let bandwidth, let bits, let dc):
      "带宽 \(bandwidth) Hz，有效位数 \(bits)，直流偏移 \(dc) dBFS"
    case .microphoneStereo(let kind): ChineseWords.word(kind)
    case .microphoneHum(let fundamental, let level):
      "电流声 \(level) dBFS（工频 \(fundamental) Hz）"
    case .microphoneClock(let ppm, let error): "时钟与电脑相差 \(ppm) ± \(error) ppm"
    case .microphoneLatency(let milliseconds): "延迟 \(milliseconds) 毫秒"
    case .microphoneGainChange(let seconds, let from, let to):
      "第 \(seconds) 秒，其他程序把增益从 \(from) dB 改成 \(to) dB"
    case .microphoneRecorded(let path): "录音已保存到 \(path)"
    case .beQuiet(let seconds): "请保持安静 \(seconds) 秒。"
    case .talkNow(let seconds): "现在请像开播时那样说话，持续 \(seconds) 秒。"
    case .playingBack(let seconds): "正在回放刚才的录音，共 \(seconds) 秒。"
    case .playbackFailed(let reason): "无法回放录音：\(reason)"
    case .switchesProfile(let name, let profile):
      "录音会让“\(name)”切换到电话音质" + (profile.map { "（\($0)）" } ?? "")
        + "，你听到的声音也一样，测试结束后恢复。"
    case .whichMicrophone: "麦克风"
    case .whichVoice: "人声"
    case .whichNoise: "底噪"
    case .whichSignalToNoise: "信噪比"
    case .whichBest(let name): "收音效果最好：\(name)。"
    case .whichDefault(let name): "使用默认输入的程序录到的却是“\(name)”：请在其中改选前者。"
    case .whichUnclear: "看不出哪个麦克风更好：没有一个清楚地收到人声，或者最好的几个太接近。"
    case .whichNotMeasured(let reason): "未测量：\(reason)"
    case .rankedIngest: "推流服务器"
    case .rankedConnect: "连接"
    case .rankedStream: "试推"
    case .rankedMilliseconds(let connect): "\(connect) 毫秒"
    case .rankedUnsent: "未发送"
    case .rankedHolds(let bitrate): "稳住 \(bitrate) kbit/s"
    case .rankedDrops(let percent): "丢帧 \(percent) %"
    case .rankedBest(let ingest): "从这里连接最好的是：\(ingest)"
    case .rankedAlike(let ingest): "从这里连接最好的是：\(ingest)；下一个在误差之内同样好。"
    case .rankedNoneHolds: "没有服务器能不丢帧地收下试推：请调低 --wanted-kbps，或单独测试一个。"
    case .rankedNoneReached: "没有连上任何服务器：单独测试一个可以看到原因。"
    case .rankedNameInUse: "有人正在用这个密钥直播：已停止，没有再向任何服务器发送数据。"
    case .rankingIngests(let count): "正在比较 \(count) 个推流服务器：先连接，再向最近的几个短暂试推。"
    case .uplinkRates(let goodput, let worst, let rtt):
      "已确认 \(goodput) kbit/s，最差一秒 \(worst)；往返时延 \(rtt) 毫秒"
    case .uplinkTCP(let congestionControl, let retransmitted):
      "拥塞控制 \(congestionControl)，重传 \(retransmitted) 字节"
    case .uplinkOverSRT(let rtt, let latency, let again, let lost):
      "SRT：往返 \(rtt) 毫秒，延迟 \(latency) 毫秒，重传 \(again) %，丢失 \(lost) %"
    case .uplinkCounted(let name, let mean):
      "服务器 \(name) 测得 \(mean) kbit/s（含慢启动）"
    case .uplinkPaced(let bitrate, let p95, let most, let dropped):
      "按 \(bitrate) kbit/s 的直播流发送：95 % 的时间排队不超过 \(p95) 毫秒，最长 \(most) 毫秒"
        + (dropped > 0 ? "；丢了 \(dropped) 帧" : "")
    case .uplinkSpread(let p5, let variation, let stall):
      "95 % 的秒数不低于 \(p5) kbit/s；波动 \(variation) %；最长停顿 \(stall) 毫秒"
    case .uplinkUsed(let megabytes): "测试共发送 \(megabytes) MB"
    case .uplinkPromise(let bitrate, let confidence):
      "可稳定承载 \(bitrate) kbit/s（含声音，把握：\(ChineseWords.word(confidence))）"
    case .uplinkDoubt(let doubt): "把握不足：\(ChineseWords.reason(doubt))"
    case .uplinkNoPromise: "这条线路无法保证任何码率。"
    case .uplinkAddresses(let host, let ipv4, let ipv6, let milliseconds):
      "\(host) 有 \(ipv4) 个 IPv4 地址和 \(ipv6) 个 IPv6 地址（查询用时 \(milliseconds) 毫秒）"
    case .uplinkNoAnswer(let address, let port, let milliseconds):
      "\(address) 的端口 \(port) 连不上（\(milliseconds) 毫秒后放弃）"
    case .uplinkSecured(let version, let issuer, let expires):
      "加密方式 \(version)；证书由 \(issuer) 签发，有效期到 \(expires)"
    case .uplinkServer(let name, let milliseconds):
      "\(name) 用 \(milliseconds) 毫秒接受了应用名"
    case .uplinkCodecs(let codecs):
      codecs.isEmpty
        ? "服务器没有提到 H.264 以外的编码" : "除 H.264 外还接受 \(codecs.joined(separator: "、"))"
    case .uplinkMetered(let megabytes):
      "当前网络按流量计费，检测可能发送 \(megabytes) MB；可用 --max-bytes 或 --connect-only 减少。"
    case .uplinkMeteredUnbounded:
      "当前网络按流量计费，检测会用满带宽发送；可用 --max-bytes 减少。"
    case .uplinkLimits(let network, let receiver, let socket):
      "限速的一方：网络占 \(network) % 的时间，接收端 \(receiver) %，本机 \(socket) %"
    case .uplinkConnected(let address, let milliseconds):
      "已连接 \(address)，用时 \(milliseconds) 毫秒"
    }
  }
}
