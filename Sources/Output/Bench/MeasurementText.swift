public import Rig
public import Text

extension CameraMeasurement {
  /// What people want to know of it.
  public var messages: [BenchMessage] {
    func fps(_ value: Double?) -> String { value.map { $0.fixed(2) } ?? "-" }
    var messages: [BenchMessage] = [
      .cameraRates(
        negotiated: fps(negotiatedFps),
        source: fps(sourceFps),
        delivered: fps(deliveredFps)
      ),
      .cameraLosses(frames: frames, dropped: droppedFrames, errors: errorFrames + shortFrames),
    ]
    if let intervalMs {
      messages.append(
        .cameraIntervals(
          p50: intervalMs.p50.fixed(1),
          p95: intervalMs.p95.fixed(1),
          max: intervalMs.max.fixed(1),
          first: firstFrameMs.map { $0.fixed(0) } ?? "-"
        )
      )
    }
    return messages
  }
}

extension MicrophoneMeasurement {
  /// What people want to know of it.
  public var messages: [BenchMessage] {
    func level(_ value: Double?) -> String { value.map { $0.fixed(1) } ?? "-" }
    let stream = BenchMessage.microphoneStream(rate: rateHz, channels: channels, via: via)
    guard !silent else { return [stream, .microphoneSilent] }
    return [
      stream,
      .microphoneLevels(
        peak: level(peakDbfs),
        truePeak: level(truePeakDbtp),
        rms: level(rmsDbfs)
      ),
      .microphoneLoudness(loudness: level(loudnessLufs), noise: level(noiseFloorDbfs)),
    ]
  }
}

extension UplinkMeasurement {
  /// What people want to know of it.
  public var messages: [BenchMessage] {
    func whole(_ value: Double?) -> String { value.map { $0.fixed(0) } ?? "-" }
    var messages: [BenchMessage] = []
    if let address, let connectMs {
      messages.append(.uplinkConnected(address: address, milliseconds: connectMs.fixed(1)))
    }
    guard published else { return messages }
    messages.append(
      .uplinkRates(
        goodput: whole(goodputKbps),
        worst: whole(worstSecondKbps),
        rtt: whole(rttMs)
      )
    )
    messages.append(
      .uplinkTCP(
        congestionControl: congestionControl ?? "-",
        retransmitted: retransmittedBytes.map { "\($0)" } ?? "-"
      )
    )
    if let paced {
      messages.append(
        .uplinkPaced(bitrate: paced.bitrateKbps.fixed(0), queue: paced.queueP95Ms.fixed(0))
      )
    }
    return messages
  }
}
