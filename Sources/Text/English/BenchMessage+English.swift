internal import Rig

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
    case .cameraFreshness(let unique, let freeze, let jitter, let latency):
      "new pictures \(unique) fps, longest standstill \(freeze) ms; jitter \(jitter) ms, "
        + "latency \(latency) ms (95 %)"
    case .cameraSettled(let milliseconds): "the exposure settled after \(milliseconds) ms"
    case .cameraPicture(let luma, let noise, let sharpness, let flicker):
      "picture: brightness \(luma) of 255, noise \(noise), sharpness \(sharpness), "
        + "flicker \(flicker) %"
    case .cameraSnapshot(let path): "a picture of it is in \(path)"
    case .sweeping(let mode, let number, let count): "\(mode) (\(number) of \(count))"
    case .sweepMode: "mode"
    case .sweepPromised: "promised"
    case .sweepArrives: "arrives"
    case .sweepNotMeasured(let reason): "not measured: \(reason)"
    case .sweepLeft(let count):
      "\(count) more modes were not measured: the time was up (see --budget)."
    case .sweepBest(let mode, let fps): "Best for a show: \(mode), which delivers \(fps) fps."
    case .sweepNone: "No mode delivered a picture."
    case .microphoneLevels(let peak, let truePeak, let rms):
      "peak \(peak) dBFS, true peak \(truePeak) dBTP, mean \(rms) dBFS"
    case .microphoneLoudness(let loudness, let noise):
      "loudness \(loudness) LUFS, noise floor \(noise) dBFS"
    case .microphoneSilent: "digital silence: every sample was zero"
    case .microphoneStream(let rate, let channels, let via):
      "recorded at \(rate) Hz, \(channels) channels, through \(via)"
    case .microphoneSpeech(let level, let signalToNoise, let seconds):
      "voice \(level) dBFS over \(seconds) s, \(signalToNoise) dB above the noise"
    case .microphoneNoise(let unweighted, let weighted):
      "noise \(unweighted) dBFS, A-weighted \(weighted) dBFS"
    case .microphoneRange(let momentary, let shortTerm, let range, let isStable):
      "loudest 400 ms \(momentary) LUFS, loudest 3 s \(shortTerm) LUFS"
        + (range.map { ", loudness range \($0) LU" + (isStable ? "" : " (from less than 60 s)") }
          ?? "")
    case .microphoneSignal(let bandwidth, let bits, let dc):
      "bandwidth \(bandwidth) Hz, \(bits) bits in use, constant offset \(dc) dBFS"
    case .microphoneStereo(let kind): EnglishWords.word(kind)
    case .microphoneHum(let fundamental, let level):
      "mains hum of \(fundamental) Hz at \(level) dBFS"
    case .microphoneClock(let ppm, let error):
      "clock \(ppm) ± \(error) ppm against the computer's"
    case .microphoneLatency(let milliseconds): "latency \(milliseconds) ms"
    case .microphoneGainChange(let seconds, let from, let to):
      "after \(seconds) s another program moved the gain from \(from) to \(to) dB"
    case .microphoneRecorded(let path): "the recording is in \(path)"
    case .beQuiet(let seconds): "Please be quiet for \(EnglishWords.seconds(seconds))."
    case .talkNow(let seconds):
      "Now talk as you will on air, for \(EnglishWords.seconds(seconds))."
    case .playingBack(let seconds):
      "Playing back what was recorded, for \(EnglishWords.seconds(seconds))."
    case .playbackFailed(let reason): "The recording could not be played back: \(reason)"
    case .switchesProfile(let name, let profile):
      "Recording switches \(name) to telephone quality" + (profile.map { " (\($0))" } ?? "")
        + ", also for what you hear, until the test is over."
    case .whichMicrophone: "microphone"
    case .whichVoice: "voice"
    case .whichNoise: "noise"
    case .whichSignalToNoise: "above noise"
    case .whichBest(let name): "\(name) hears you best."
    case .whichDefault(let name):
      "Programs that take the default input get \(name) instead: choose the other one in them."
    case .whichUnclear:
      "No microphone stands out: none heard a voice clearly, or the best are too close to call."
    case .whichNotMeasured(let reason): "not measured: \(reason)"
    case .rankedIngest: "ingest"
    case .rankedConnect: "connect"
    case .rankedStream: "stream"
    case .rankedMilliseconds(let connect): "\(connect) ms"
    case .rankedUnsent: "not sent"
    case .rankedHolds(let bitrate): "holds \(bitrate) kbit/s"
    case .rankedDrops(let percent): "drops \(percent) %"
    case .rankedBest(let ingest): "Best reached from here: \(ingest)"
    case .rankedAlike(let ingest):
      "Best reached from here: \(ingest); the next one is as good, within the error."
    case .rankedNoneHolds:
      "No ingest took the stream without dropping: try a lower --wanted-kbps, or bench one alone."
    case .rankedNoneReached: "No ingest was reached: bench one alone to see why."
    case .rankedNameInUse:
      "Somebody is live under this key: nothing more was sent to any ingest."
    case .rankingIngests(let count):
      "Comparing \(count) ingests: connections first, then a short stream to the nearest."
    case .uplinkRates(let goodput, let worst, let rtt):
      "\(goodput) kbit/s acknowledged, worst second \(worst); round trip \(rtt) ms"
    case .uplinkTCP(let congestionControl, let retransmitted):
      "congestion control \(congestionControl), \(retransmitted) bytes sent again"
    case .uplinkOverSRT(let rtt, let latency, let again, let lost):
      "SRT: round trip \(rtt) ms, latency \(latency) ms, sent again \(again) %, lost \(lost) %"
    case .uplinkCounted(let name, let mean):
      "the server \(name) counted \(mean) kbit/s, slow start included"
    case .uplinkPaced(let bitrate, let p95, let most, let dropped):
      "as a stream of \(bitrate) kbit/s: queue within \(p95) ms for 95 % of the time, \(most) ms at most"
        + (dropped > 0 ? "; \(dropped) frames dropped" : "")
    case .uplinkSpread(let p5, let variation, let stall):
      "95 % of the seconds carried at least \(p5) kbit/s; they vary by \(variation) %; longest stall "
        + "\(stall) ms"
    case .uplinkUsed(let megabytes): "the test sent \(megabytes) MB"
    case .uplinkPromise(let bitrate, let confidence):
      "Holds \(bitrate) kbit/s, sound included (confidence: \(EnglishWords.word(confidence)))"
    case .uplinkDoubt(let doubt): "less sure: \(EnglishWords.reason(doubt))"
    case .uplinkNoPromise: "No bitrate can be promised on this link."
    case .uplinkAddresses(let host, let ipv4, let ipv6, let milliseconds):
      "\(host) has \(ipv4) IPv4 and \(ipv6) IPv6 addresses (looked up in \(milliseconds) ms)"
    case .uplinkNoAnswer(let address, let port, let milliseconds):
      "no connection to \(address), port \(port) (given up after \(milliseconds) ms)"
    case .uplinkSecured(let version, let issuer, let expires):
      "encrypted with \(version); certificate by \(issuer), valid until \(expires)"
    case .uplinkServer(let name, let milliseconds):
      "the application was accepted in \(milliseconds) ms by \(name)"
    case .uplinkCodecs(let codecs):
      codecs.isEmpty
        ? "names no codec beyond H.264" : "takes \(codecs.joined(separator: ", ")) besides H.264"
    case .uplinkMetered(let megabytes):
      "This connection counts as metered, and the test may send \(megabytes) MB; --max-bytes or "
        + "--connect-only keeps it small."
    case .uplinkMeteredUnbounded:
      "This connection counts as metered, and the test sends as much as it carries; --max-bytes keeps "
        + "it small."
    case .uplinkLimits(let network, let receiver, let socket):
      "what held the speed down: the network \(network) % of the time, the receiver \(receiver) %, this "
        + "computer \(socket) %"
    case .uplinkConnected(let address, let milliseconds):
      "connected to \(address) in \(milliseconds) ms"
    }
  }
}
