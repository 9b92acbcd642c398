internal import Programme
internal import RTMP
internal import Rig
internal import SystemCore
internal import Uplink
internal import Workers

/// The phase that fills the link, up to the cap: what it carries is its goodput.
extension UploadSession {
  /// A picture of the filling comes this often, as large as the cap asks for.
  private static let pictureSeconds = 0.016
  private static let fewestPictureBytes = 1024.0
  /// Whole pages on the wire: the kernel copies what begins anywhere else at half the speed.
  private static let mostWireBytes = 256 << 10
  /// From this cap on the kernel's buffers are the better judges of how much may wait.
  private static let boundedKbps = 1_000_000.0
  private static let unsentBytes: UInt32 = 128 << 10

  /// Fills the link; nil where no such phase was asked for.
  mutating func probe() async throws(RTMPFailure) -> AckSeries? {
    guard let plan = request.probe else { return nil }
    try await limitUnsent(plan.capKbps < Self.boundedKbps ? Self.unsentBytes : nil)
    try publisher.startFilling(filling(plan.capKbps))
    let series = try await fill(plan)
    try publisher.stopFilling()
    measurement.capKbps = plan.capKbps
    measurement.recordFilling(series, shortestRoundTripMs: measurement.minRttMs)
    if series.longestStallMs > plan.seconds * 500 {
      throw RTMPFailure(.stream, .stalled)
    }
    return series.dropping(before: series.rampEnd)
  }

  /// Pictures of the pace of the cap; where it asks for more than fits one, as fast as it goes.
  private func filling(_ capKbps: Double) -> Filling {
    let bytesPerSecond = capKbps * 125
    let wanted = bytesPerSecond * Self.pictureSeconds
    let most = Filling.bodyBytes(onWire: Self.mostWireBytes, chunkSize: options.chunkSize)
    let bytes = min(max(wanted, Self.fewestPictureBytes), Double(most))
    return Filling(
      body: FillingPicture.body(bytes: Int(bytes)),
      timestamp: mediaMilliseconds,
      interval: wanted > bytes ? nil : .seconds(bytes / bytesPerSecond)
    )
  }

  private mutating func fill(_ plan: UploadBenchRequest.Probe) async throws(RTMPFailure)
    -> AckSeries
  {
    var series = AckSeries()
    let early = end(plan)
    let end = deadline.orAfter(.seconds(plan.longestSeconds))
    while !end.hasPassed, !channel.isCancelled {
      series.add(try await sample())
      report(series)
      if early.reason(series, sentBytes: measurement.sentBytes ?? 0) != nil { break }
      try? await Task.sleep(for: Self.sampleInterval)
    }
    return series
  }

  private func end(_ plan: UploadBenchRequest.Probe) -> ProbeEnd {
    ProbeEnd(
      seconds: plan.seconds,
      capKbps: plan.capKbps,
      steadyCV: request.headroom.steadyCV,
      leastKbps: request.leastKbps,
      wantedKbps: request.pace?.kbps,
      mostBytes: request.maximumBytes
    )
  }
}
