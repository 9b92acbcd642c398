internal import Programme
internal import Rig
internal import SRT
internal import SystemCore
internal import Uplink
internal import Workers

/// One SRT connection to an ingest: reached, then run at a stream's pace, slower after each failure.
///
/// SRT knows no bulk run: it has no congestion control and sends whatever it is given. Its calls
/// block, each until its deadline, on the worker's own thread.
struct SRTUploadSession {
  let request: UploadBenchRequest
  let channel: WorkerChannel
  let deadline: Deadline
  private let url: SRTURL
  private(set) var measurement: UplinkMeasurement

  init(
    _ url: SRTURL,
    _ request: UploadBenchRequest,
    _ channel: WorkerChannel,
    until deadline: Deadline
  ) {
    self.url = url
    self.request = request
    self.channel = channel
    self.deadline = deadline
    measurement = UplinkMeasurement(ingest: url.description)
  }

  /// Goes as far as the permission lets it, and says in the measurement how far it came.
  mutating func run() {
    do throws(SRTFailure) {
      let publisher = try SRTPublisher(url: url)
      let limit = deadline.orAfter(.seconds(request.reachSeconds))
      let host = try publisher.resolve(until: limit)
      measurement.reached = .resolved
      if mayPublish(to: host) {
        try connect(publisher, until: limit)
        measurement.published = true
        try pace(publisher)
        measurement.reached = .published
        leaveUnmeasured("paced_only")
      } else {
        try connectOnly(until: limit)
        leaveUnmeasured("not_published")
      }
      publisher.close()
    } catch {
      measurement.failure = UplinkFailure(error)
      leaveUnmeasured("failed")
    }
  }

  /// Any of the addresses may be the one that answers.
  private func mayPublish(to host: SRTHost) -> Bool {
    switch request.permission {
    case .never: false
    case .granted: true
    case .privateAddresses: (host.ipv4 + host.ipv6).allSatisfy(AddressScope.isPrivate)
    }
  }

  private mutating func connect(
    _ publisher: SRTPublisher,
    until limit: Deadline
  ) throws(SRTFailure) {
    let facts = try publisher.connect(until: limit)
    measurement.reached = .accepted
    measurement.address = facts.peerAddress
    measurement.connectMs = facts.connectMs.rounded(decimals: 1)
    measurement.srt = SRTLink(
      latencyMs: facts.latencyMs,
      peerVersion: facts.peerVersion,
      isEncrypted: facts.isEncrypted,
      unapplied: url.unapplied
    )
  }

  /// Without a stream identifier nothing is published to: an ingest that wants one refuses then, and
  /// has answered all the same.
  private mutating func connectOnly(until limit: Deadline) throws(SRTFailure) {
    let publisher = try SRTPublisher(url: url.withoutStreamID)
    try publisher.resolve(until: limit)
    do throws(SRTFailure) {
      try connect(publisher, until: limit)
      publisher.close()
    } catch {
      guard url.streamID != nil, error.cause.isRefusalOfStream else { throw error }
      measurement.reached = .handshaken
    }
  }

  private mutating func leaveUnmeasured(_ reason: String) {
    let missing: [(String, Bool)] = [
      ("goodput_kbps", true), ("p5_kbps", true), ("worst_second_kbps", true),
      ("variation", true), ("fifths_variation", true), ("longest_stall_ms", true), ("limits", true),
      ("paced", measurement.paced == nil),
    ]
    for (key, isMissing) in missing where isMissing { measurement.notMeasured[key] = reason }
  }

  // MARK: Runs

  /// Tries the bitrate that is wanted, and less where that fails.
  private mutating func pace(_ publisher: SRTPublisher) throws(SRTFailure) {
    guard let plan = request.pace else { return }
    var kbps = plan.kbps
    // The time of the phase that fills the link is free for one run more.
    let attempts = plan.attempts + (request.probe == nil ? 0 : 1)
    for attempt in 0..<attempts where !channel.isCancelled {
      if attempt > 0 { drain(publisher) }
      let left = request.secondsLeft(at: kbps, sentBytes: measurement.sentBytes)
      guard let run = try run(publisher, kbps, for: min(plan.seconds, left)) else { return }
      measurement.pacedRuns.append(run)
      measurement.paced = run
      measurement.seconds = run.seconds
      measurement.minRttMs = run.srt?.rttMinMs
      measurement.rttMs = run.srt?.rttP95Ms
      if run.holdsOverSRT { return }
      kbps = min(run.bitrateKbps * 0.75, max(run.ackedKbps, run.bitrateKbps / 4))
    }
  }

  private mutating func run(
    _ publisher: SRTPublisher,
    _ kbps: Double,
    for seconds: Double
  ) throws(SRTFailure) -> PacedRun? {
    guard seconds >= UploadBenchRequest.Pace.shortestSeconds,
      let settings = EncoderShape.stream(kbps: kbps)
    else { return nil }
    var frames = TransportStreamFrames(settings)
    var series = SRTSeries()
    let isFixed = request.pace?.isFixed ?? false
    let before = measurement.sentBytes ?? 0
    let most = request.maximumBytes.map { UInt64(max(0, $0)) }
    try publisher.run(
      for: seconds,
      until: deadline,
      into: &series,
      frames: { frames.next() },
      shouldContinue: { [channel, self] series in
        report(series)
        if let most, before + series.sentBytes >= most { return false }
        return !channel.isCancelled && (isFixed || !Self.isLost(series, of: seconds))
      }
    )
    measurement.sentBytes = (measurement.sentBytes ?? 0) + series.sentBytes
    return PacedRun(series, bitrateKbps: Double(settings.totalKbps))
  }

  private static func isLost(_ series: SRTSeries, of seconds: Double) -> Bool {
    guard let dropped = SRTRun(series).droppedShare else { return false }
    return RunLength.isLost(dropShare: dropped, after: series.sendingSeconds, of: seconds)
  }

  /// Lets what a run left behind run empty, or be given up; whether the connection still stands, the
  /// next run tells.
  private func drain(_ publisher: SRTPublisher) {
    var series = SRTSeries()
    try? publisher.run(for: 0, until: deadline, into: &series, frames: { nil })
  }

  private func report(_ series: SRTSeries) {
    let expected = max(request.pace?.seconds ?? 0, 0.1)
    let queue = series.samples.last?.queueMs
    channel.send(
      WorkerMessage<UplinkMeasurement>.progress(
        BenchProgress(
          share: min(series.sendingSeconds / expected, 1),
          latest: Finding.Measured(key: "queue_ms", value: queue?.rounded(decimals: 0))
        )
      )
    )
  }
}

extension SRTFailure.Cause {
  /// Whether an ingest answered, and refused for want of a stream identifier.
  fileprivate var isRefusalOfStream: Bool {
    switch self {
    case .rejected, .rejectedWithCode, .closed: true
    default: false
    }
  }
}
