internal import RTMP
internal import Rig
internal import SystemCore
internal import Uplink
internal import Workers

/// The readings of the connection.
extension UploadSession {
  static let sampleInterval = Duration.milliseconds(100)

  /// The time of the stream.
  var mediaMilliseconds: UInt32 {
    UInt32(clamping: Int(mediaBegin.duration(to: .now).milliseconds))
  }

  mutating func sample() async throws(RTMPFailure) -> AckSample {
    let reading = try await publisher.sample { KernelCounters(reading: $0) }
    let counters = reading.value
    // A segment that a gap is closed with may be shorter than was reckoned.
    let ackedBytes = max(counters?.ackedBytes ?? 0, measurement.ackedBytes ?? 0)
    measurement.ackedBytes = counters.map { _ in ackedBytes }
    measurement.retransmittedBytes = counters?.retransmittedBytes
    measurement.sentBytes = counters?.sentBytes
    measurement.minRttMs = counters?.minRttMs?.rounded(decimals: 1)
    measurement.rtmpAckedBytes = reading.statistics.acknowledgedBytes
    measurement.rtmpAckStepBytes = reading.statistics.acknowledgementStep
    return AckSample(
      time: mediaBegin.duration(to: reading.instant).milliseconds / 1000,
      ackedBytes: ackedBytes,
      retransmittedBytes: counters?.retransmittedBytes ?? 0,
      rttMs: counters?.rttMs ?? 0,
      queuedBytes: (counters?.queuedBytes ?? 0) + reading.unsentBytes,
      limits: counters?.limits
    )
  }

  /// Bounds what waits in the kernel unsent; nil for its default.
  func limitUnsent(_ bytes: UInt32?) async throws(RTMPFailure) {
    _ = try await publisher.sample { KernelCounters.limitUnsent(of: $0, to: bytes) }
  }

  func report(_ series: AckSeries) {
    let elapsed = mediaBegin.duration(to: .now).milliseconds / 1000
    let latest = Finding.Measured(
      key: "goodput_kbps",
      value: series.meanKbps?.rounded(decimals: 0)
    )
    channel.send(
      WorkerMessage<UplinkMeasurement>.progress(
        BenchProgress(share: min(elapsed / expectedSeconds, 1), latest: latest)
      )
    )
  }

  /// What a run takes on a steady link.
  private var expectedSeconds: Double {
    max((request.probe?.seconds ?? 0) + (request.pace?.seconds ?? 0), 0.1)
  }
}
