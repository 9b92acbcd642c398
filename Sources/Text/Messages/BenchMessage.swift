public import Rig

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
  case microphoneSpeech(level: String, signalToNoise: String, seconds: String)
  case microphoneNoise(unweighted: String, weighted: String)
  case microphoneRange(momentary: String, shortTerm: String, range: String?, isStable: Bool)
  case microphoneSignal(bandwidth: String, bits: String, dc: String)
  case microphoneStereo(StereoImage.Kind)
  case microphoneHum(fundamental: String, level: String)
  case microphoneClock(ppm: String, error: String)
  case microphoneLatency(milliseconds: String)
  case microphoneGainChange(seconds: String, from: String, to: String)
  case microphoneRecorded(path: String)
  case beQuiet(seconds: Int)
  case talkNow(seconds: Int)
  case playingBack(seconds: Int)
  case playbackFailed(reason: String)
  case switchesProfile(name: String, profile: String?)
  case whichMicrophone
  case whichVoice
  case whichNoise
  case whichSignalToNoise
  case whichBest(name: String)
  case whichUnclear
  case whichDefault(name: String)
  case whichNotMeasured(reason: String)
  case rankedIngest
  case rankedConnect
  case rankedStream
  case rankedMilliseconds(String)
  case rankedUnsent
  case rankedHolds(bitrate: String)
  case rankedDrops(percent: String)
  case rankedBest(ingest: String)
  case rankedAlike(ingest: String)
  case rankedNoneHolds
  case rankedNoneReached
  case rankedNameInUse
  case rankingIngests(count: Int)
  case uplinkRates(goodput: String, worst: String, rtt: String)
  case uplinkTCP(congestionControl: String, retransmitted: String)
  case uplinkOverSRT(rtt: String, latency: String, again: String, lost: String)
  case uplinkCounted(name: String, mean: String)
  case uplinkPaced(bitrate: String, queueP95: String, queueMax: String, droppedFrames: Int)
  case uplinkSpread(p5: String, variation: String, stall: String)
  case uplinkUsed(megabytes: String)
  case uplinkPromise(bitrate: String, UplinkPromise.Confidence)
  case uplinkDoubt(UplinkPromise.Doubt)
  case uplinkNoPromise
  case uplinkConnected(address: String, milliseconds: String)
  case uplinkAddresses(host: String, ipv4: Int, ipv6: Int, milliseconds: String)
  case uplinkNoAnswer(address: String, port: Int, milliseconds: String)
  case uplinkSecured(version: String, issuer: String, expires: String)
  case uplinkServer(name: String, milliseconds: String)
  case uplinkCodecs([String])
  case uplinkMetered(megabytes: String)
  case uplinkMeteredUnbounded
  case uplinkLimits(network: String, receiver: String, socket: String)
}
