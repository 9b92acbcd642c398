public import Rig
public import Text

extension MicrophoneMeasurement {
  /// What people want to know of it.
  public var messages: [BenchMessage] {
    let stream = BenchMessage.microphoneStream(rate: rateHz, channels: channels, via: via)
    guard !silent else { return [stream, .microphoneSilent] + kept }
    return [stream] + levels + voice + signal + time + kept
  }

  private func level(_ value: Double?) -> String { value.map { $0.fixed(1) } ?? "-" }

  private var levels: [BenchMessage] {
    [
      .microphoneLevels(
        peak: level(peakDbfs),
        truePeak: level(truePeakDbtp),
        rms: level(rmsDbfs)
      ),
      .microphoneLoudness(loudness: level(loudnessLufs), noise: level(noiseFloorDbfs)),
      .microphoneRange(
        momentary: level(momentaryMaxLufs),
        shortTerm: level(shortTermMaxLufs),
        range: loudnessRangeLu.map { $0.fixed(1) },
        isStable: loudnessRangeStable
      ),
    ]
  }

  private var voice: [BenchMessage] {
    var messages: [BenchMessage] = []
    if let speechLevelDbfs {
      messages.append(
        .microphoneSpeech(
          level: speechLevelDbfs.fixed(1),
          signalToNoise: level(signalToNoiseDb),
          seconds: speechSeconds.fixed(1)
        )
      )
    }
    if let noiseFloorDbfs, let noiseFloorDbfsA {
      messages.append(
        .microphoneNoise(
          unweighted: noiseFloorDbfs.fixed(1),
          weighted: noiseFloorDbfsA.fixed(1)
        )
      )
    }
    return messages
  }

  private var signal: [BenchMessage] {
    var messages: [BenchMessage] = [
      .microphoneSignal(
        bandwidth: bandwidthHz.map { $0.fixed(0) } ?? "-",
        bits: bitsUsed.map(String.init) ?? "-",
        dc: level(dcDbfs)
      )
    ]
    if let stereo { messages.append(.microphoneStereo(stereo.kind)) }
    if let hum {
      messages.append(
        .microphoneHum(fundamental: hum.fundamentalHz.fixed(0), level: hum.levelDbfs.fixed(1))
      )
    }
    return messages
  }

  private var time: [BenchMessage] {
    var messages: [BenchMessage] = []
    if let drift {
      let sign = drift.ppm > 0 ? "+" : ""
      messages.append(
        .microphoneClock(ppm: sign + drift.ppm.fixed(0), error: drift.standardErrorPpm.fixed(0))
      )
    }
    if let latencyMs { messages.append(.microphoneLatency(milliseconds: latencyMs.fixed(0))) }
    for change in gainChanges {
      messages.append(
        .microphoneGainChange(
          seconds: change.atSeconds.fixed(1),
          from: level(change.fromDb),
          to: change.muted ? "-" : level(change.toDb)
        )
      )
    }
    return messages
  }

  private var kept: [BenchMessage] { recording.map { [.microphoneRecorded(path: $0)] } ?? [] }
}
