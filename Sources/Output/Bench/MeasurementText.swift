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
      .cameraLosses(
        frames: frames,
        dropped: droppedFrames,
        errors: errorFrames + shortFrames + truncatedFrames
      ),
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
    func number(_ value: Double?, _ decimals: Int) -> String {
      value.map { $0.fixed(decimals) } ?? "-"
    }
    if deliveredFps != nil {
      messages.append(
        .cameraFreshness(
          unique: fps(uniqueFps),
          freeze: number(longestFreezeMs, 0),
          jitter: number(jitterMs?.p95, 1),
          latency: number(latencyMs?.p95, 1)
        )
      )
    }
    if let settledMs { messages.append(.cameraSettled(milliseconds: settledMs.fixed(0))) }
    if let picture, let luma = picture.meanLuma {
      let flicker = [picture.flicker.mains50Percent, picture.flicker.mains60Percent]
      messages.append(
        .cameraPicture(
          luma: luma.fixed(0),
          noise: number(picture.noiseSigma, 1),
          sharpness: number(picture.sharpness, 2),
          flicker: number(flicker.compactMap { $0 }.max(), 1)
        )
      )
    }
    if let snapshot { messages.append(.cameraSnapshot(path: snapshot)) }
    return messages
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
    if let reach { messages = reach.messages(around: messages) }
    guard published || `protocol` == .ndt7 else { return messages }
    messages += srt == nil ? tcpMessages : srtMessages
    if let p5Kbps, let variation, let longestStallMs {
      messages.append(
        .uplinkSpread(
          p5: p5Kbps.fixed(0),
          variation: (variation * 100).fixed(0),
          stall: longestStallMs.fixed(0)
        )
      )
    }
    for paced in pacedRuns {
      messages.append(
        .uplinkPaced(
          bitrate: paced.bitrateKbps.fixed(0),
          queueP95: paced.queueP95Ms.fixed(0),
          queueMax: paced.queueMaxMs.fixed(0),
          droppedFrames: paced.droppedFrames
        )
      )
    }
    if let sentBytes { messages.append(.uplinkUsed(megabytes: (Double(sentBytes) / 1e6).fixed(1))) }
    return messages
  }
}

extension UplinkMeasurement {
  private var tcpMessages: [BenchMessage] {
    func whole(_ value: Double?) -> String { value.map { $0.fixed(0) } ?? "-" }
    var messages: [BenchMessage] = [
      .uplinkRates(
        goodput: whole(goodputKbps),
        worst: whole(worstSecondKbps),
        rtt: whole(rttMs)
      ),
      .uplinkTCP(
        congestionControl: congestionControl ?? "-",
        retransmitted: retransmittedBytes.map { "\($0)" } ?? "-"
      ),
    ]
    if let limits {
      func percent(_ share: Double) -> String { (share * 100).fixed(0) }
      messages.append(
        .uplinkLimits(
          network: percent(limits.networkShare),
          receiver: percent(limits.receiverShare),
          socket: percent(limits.socketShare)
        )
      )
    }
    if let ndt7, let mean = ndt7.serverMeanKbps {
      messages.append(.uplinkCounted(name: ndt7.machine ?? address ?? "-", mean: mean.fixed(0)))
    }
    return messages
  }

  private var srtMessages: [BenchMessage] {
    guard let figures = paced?.srt else { return [] }
    return [
      .uplinkOverSRT(
        rtt: figures.rttP95Ms?.fixed(0) ?? "-",
        latency: figures.latencyMs?.fixed(0) ?? "-",
        again: (figures.retransmittedShare * 100).fixed(1),
        lost: (figures.lostShare * 100).fixed(1)
      )
    ]
  }
}

extension UplinkPromise {
  /// What people want to know of it, and why it is no surer; why nothing can be promised, findings say.
  public var messages: [BenchMessage] {
    guard let kbps else { return [.uplinkNoPromise] }
    return [.uplinkPromise(bitrate: kbps.fixed(0), confidence)] + doubts.map { .uplinkDoubt($0) }
  }
}
