/// What the benches say.
public enum BenchMessage: CatalogueMessage, Equatable {
  case measuringCamera(name: String, mode: String)
  case measuringMicrophone(name: String)
  case measuringUplink(name: String)
  case cameraRates(negotiated: String, source: String, delivered: String)
  case cameraLosses(frames: Int, dropped: Int, errors: Int)
  case cameraIntervals(p50: String, p95: String, max: String, first: String)
  case cameraFreshness(unique: String, freeze: String, jitter: String, latency: String)
  case cameraSettled(milliseconds: String)
  case cameraPicture(luma: String, noise: String, sharpness: String, flicker: String)
  case cameraSnapshot(path: String)
  case sweeping(mode: String, number: Int, count: Int)
  case sweepMode
  case sweepPromised
  case sweepArrives
  case sweepNotMeasured(reason: String)
  case sweepLeft(count: Int)
  case sweepBest(mode: String, fps: String)
  case sweepNone
  case microphoneLevels(peak: String, truePeak: String, rms: String)
  case microphoneLoudness(loudness: String, noise: String)
  case microphoneSilent
  case microphoneStream(rate: Int, channels: Int, via: String)
  case uplinkRates(goodput: String, worst: String, rtt: String)
  case uplinkTCP(congestionControl: String, retransmitted: String)
  case uplinkPaced(bitrate: String, queue: String)
  case uplinkConnected(address: String, milliseconds: String)
}
