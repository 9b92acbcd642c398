internal import RTMP
internal import Rig
internal import SystemCore
internal import Uplink
internal import Workers

/// A stream that somebody else makes, sent through the queue of a streaming program.
extension UploadSession {
  /// What is handed over is looked for this often.
  private static let tick = Duration.milliseconds(4)
  /// What is still on its way when the stream ends gets this long.
  private static let lastWords = Duration.seconds(2)

  /// Connects, publishes and sends until the feed is closed; the stream is the measurement's paced run.
  mutating func relay(
    _ key: StreamKey?,
    _ metadata: StreamMetadata,
    kbps: Double,
    from queue: OutgoingQueue
  ) async {
    await run(key) { (session) async throws(RTMPFailure) in
      try session.publisher.send(metadata)
      queue.open()
      try await session.send(kbps, from: queue)
    }
  }

  private mutating func send(_ kbps: Double, from queue: OutgoingQueue) async throws(RTMPFailure) {
    var rules = SendQueue(bitrateKbps: kbps, shortestRoundTripMs: measurement.minRttMs ?? 0)
    var series = AckSeries()
    var sampled = ContinuousClock.now - Self.sampleInterval
    while !queue.isClosed, !deadline.hasPassed, !channel.isCancelled {
      for media in queue.take() {
        let waiting = try await sample().queuedBytes
        guard rules.admits(media.packet, bytes: media.body.count, behind: waiting) else { continue }
        try publisher.send(
          media.isVideo ? .video : .audio,
          timestamp: media.timestamp,
          body: media.body
        )
      }
      if sampled.duration(to: .now) >= Self.sampleInterval {
        sampled = .now
        let sample = try await sample()
        series.add(sample)
        rules.add(sample)
        report(series)
      }
      try? await Task.sleep(for: Self.tick)
    }
    let last = try await sample()
    series.add(last)
    rules.add(last)
    let run = PacedRun(kbps: kbps, series, rules)
    measurement.paced = run
    measurement.pacedRuns = [run]
    let end = deadline.orAfter(Self.lastWords)
    while !end.hasPassed, !channel.isCancelled, try await sample().queuedBytes > 0 {
      try? await Task.sleep(for: .milliseconds(50))
    }
  }
}
