internal import NDT7
internal import Rig
internal import SystemCore
internal import Uplink

extension UplinkMeasurement {
  /// Records an upload that came to its end.
  mutating func record(_ outcome: NDT7Outcome<BulkSession.Reading>) {
    reached = .accepted
    address = outcome.facts.peerAddress
    connectMs = outcome.facts.tcpDuration.milliseconds.rounded(decimals: 1)
    let last = outcome.samples.last?.value
    recordFilling(outcome.series, shortestRoundTripMs: last?.counters.minRttMs)
    ackedBytes = last?.counters.ackedBytes
    retransmittedBytes = last?.counters.retransmittedBytes
    sentBytes = last?.counters.sentBytes
    minRttMs = last?.counters.minRttMs?.rounded(decimals: 1)
    congestionControl = last?.congestionControl
    compare(with: outcome)
  }

  /// The server's last count, and ours at the same time: what the server tells took as long to come
  /// as its kernel's acknowledgement did.
  private mutating func compare(with outcome: NDT7Outcome<BulkSession.Reading>) {
    guard let told = outcome.measurements.last(where: { $0.receivedBytes != nil }) else { return }
    ndt7?.serverReceivedBytes = told.receivedBytes
    ndt7?.serverMeanKbps = told.meanBitsPerSecond.map { ($0 / 1000).rounded(decimals: 0) }
    ndt7?.serverMinRttMs = told.minRTT.map { $0.milliseconds.rounded(decimals: 1) }
    ndt7?.ackedBytesThen =
      outcome.samples.last { $0.instant <= told.arrival }?.value.counters.ackedBytes
  }
}

extension NDT7Outcome<BulkSession.Reading> {
  /// The readings up to the end of the last message.
  fileprivate var series: AckSeries {
    var series = AckSeries()
    for sample in samples where sample.instant <= stop {
      let counters = sample.value.counters
      series.add(
        AckSample(
          time: start.duration(to: sample.instant).milliseconds / 1000,
          ackedBytes: max(counters.ackedBytes, series.samples.last?.ackedBytes ?? 0),
          retransmittedBytes: counters.retransmittedBytes ?? 0,
          rttMs: counters.rttMs,
          queuedBytes: counters.queuedBytes + sample.unsentBytes,
          limits: counters.limits
        )
      )
    }
    return series
  }
}
