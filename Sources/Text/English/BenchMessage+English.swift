extension BenchMessage {
  /// The message in English.
  public var english: String {
    switch self {
    case .measuringCamera(let name, let mode): "Measuring \(name) at \(mode)"
    case .measuringMicrophone(let name): "Listening to \(name)"
    case .measuringUplink(let name): "Sending to \(name)"
    case .cameraRates(let negotiated, let source, let delivered):
      "promised \(negotiated), made \(source), delivered \(delivered) fps"
    case .cameraLosses(let frames, let dropped, let errors):
      "\(frames) frames, \(dropped) dropped, \(errors) with errors"
    case .cameraIntervals(let p50, let p95, let max, let first):
      "interval \(p50) ms, 95 % within \(p95), longest \(max); first frame after \(first) ms"
    case .microphoneLevels(let peak, let truePeak, let rms):
      "peak \(peak) dBFS, true peak \(truePeak) dBTP, mean \(rms) dBFS"
    case .microphoneLoudness(let loudness, let noise):
      "loudness \(loudness) LUFS, noise floor \(noise) dBFS"
    case .microphoneSilent: "digital silence: every sample was zero"
    case .microphoneStream(let rate, let channels, let via):
      "recorded at \(rate) Hz, \(channels) channels, through \(via)"
    case .uplinkRates(let goodput, let worst, let rtt):
      "\(goodput) kbit/s acknowledged, worst second \(worst); round trip \(rtt) ms"
    case .uplinkTCP(let congestionControl, let retransmitted):
      "congestion control \(congestionControl), \(retransmitted) bytes sent again"
    case .uplinkPaced(let bitrate, let queue):
      "as a stream of \(bitrate) kbit/s: queue within \(queue) ms for 95 % of the time"
    case .uplinkConnected(let address, let milliseconds):
      "connected to \(address) in \(milliseconds) ms"
    }
  }
}
