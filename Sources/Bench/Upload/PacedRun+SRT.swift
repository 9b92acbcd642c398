internal import Rig
internal import SRT
internal import Uplink

extension PacedRun {
  /// A run over SRT, out of its readings.
  init(_ series: SRTSeries, bitrateKbps: Double) {
    let run = SRTRun(series)
    let dropped = (run.droppedShare ?? 0) + (run.unacknowledgedShare ?? 0)
    let figures = SRTFigures(run, packets: Double(series.samples.last?.sentPackets ?? 0))
    self.init(
      bitrateKbps: bitrateKbps,
      seconds: series.sendingSeconds.rounded(decimals: 2),
      queueP95Ms: (run.queueP95Ms ?? 0).rounded(decimals: 0),
      queueMaxMs: (run.queueMaxMs ?? 0).rounded(decimals: 0),
      dropShare: min(dropped, 1).rounded(decimals: 6),
      droppedFrames: 0,
      ackedKbps: series.arrivedKbps(less: figures.unrepairedPackets).rounded(decimals: 0),
      longestStallMs: series.acknowledgements.longestStallMs.rounded(decimals: 0)
    )
    srt = figures
  }

  /// Whether nothing was given up, lost for good or later than the latency: as it is judged.
  var holdsOverSRT: Bool {
    guard let srt, dropShare == 0, srt.unrepairedPackets < 1 else { return false }
    return srt.latencyMs.map { queueMaxMs - (srt.rttMinMs ?? 0) <= $0 } ?? true
  }
}

extension SRTFigures {
  /// The latency that libsrt asks for where nobody names one (SRTO_LATENCY).
  private static let defaultLatencyMs = 120.0

  fileprivate init(_ run: SRTRun, packets: Double) {
    let latency = run.latencyMs.map(Double.init)
    let repair = SRTRepair(
      packets: packets,
      lostShare: run.lostShare ?? 0,
      retransmittedShare: run.retransmittedShare ?? 0,
      rttMs: run.rttP95Ms ?? 0,
      latencyMs: latency ?? Self.defaultLatencyMs
    )
    self.init(
      latencyMs: latency,
      rttMinMs: run.rttMinMs?.rounded(decimals: 1),
      rttP95Ms: run.rttP95Ms?.rounded(decimals: 1),
      rttMaxMs: run.rttMaxMs?.rounded(decimals: 1),
      retransmittedShare: (run.retransmittedShare ?? 0).rounded(decimals: 4),
      droppedShare: (run.droppedShare ?? 0).rounded(decimals: 6),
      lostShare: (run.lostShare ?? 0).rounded(decimals: 4),
      unacknowledgedShare: (run.unacknowledgedShare ?? 0).rounded(decimals: 6),
      unrepairedPackets: repair.unrepairedPackets.rounded(decimals: 2)
    )
  }
}

extension SRTSeries {
  private static let messageBytes = 7 * 188

  /// What arrived, in kbit/s, over the time until it had: an ingest acknowledges what it has given up
  /// as too late, too.
  fileprivate func arrivedKbps(less unrepairedPackets: Double) -> Double {
    guard let last = samples.last else { return 0 }
    let seconds = max(sendingSeconds, last.time)
    guard seconds > 0 else { return 0 }
    let acknowledged = acceptedMessages - last.droppedPackets - last.queuedPackets
    return max(0, Double(acknowledged) - unrepairedPackets) * Double(Self.messageBytes) * 8
      / seconds / 1000
  }

  /// Bytes put on the wire, headers and repetitions included.
  var sentBytes: UInt64 {
    guard let last = samples.last, last.sentPackets > 0 else { return 0 }
    let each = Double(last.sentBytes) / Double(last.sentPackets)
    return last.sentBytes + UInt64(Double(last.retransmittedPackets) * each)
  }

  /// The acknowledgements, counted, beside what waits for one.
  fileprivate var acknowledgements: AckSeries {
    var acknowledgements = AckSeries()
    for sample in samples {
      acknowledgements.add(
        AckSample(
          time: sample.time,
          ackedBytes: UInt64(max(0, sample.acknowledgements)),
          retransmittedBytes: 0,
          rttMs: sample.rttMs,
          queuedBytes: sample.queuedPackets
        )
      )
    }
    return acknowledgements
  }
}
