internal import Programme
internal import RTMP
internal import Rig
internal import SystemCore
internal import Uplink
internal import Workers

/// One connection to an ingest: reached rung by rung, filled, drained, then run at a stream's pace.
struct UploadSession {
  /// Media is handed on this often; at 60 fps a frame waits for a quarter of its period at most.
  private static let tick = Duration.milliseconds(4)
  private static let sampleInterval = Duration.milliseconds(100)
  /// Media that may wait in this process while the fast phase fills the link.
  private static let probeBufferBytes = 128 << 10

  private let publisher: RTMPPublisher
  private let request: UploadBenchRequest
  private let channel: WorkerChannel
  private let deadline: Deadline
  private var mediaBegin = ContinuousClock.now
  private(set) var measurement: UplinkMeasurement

  init(
    _ url: RTMPURL,
    _ request: UploadBenchRequest,
    _ channel: WorkerChannel,
    until deadline: Deadline
  ) {
    publisher = RTMPPublisher(url: url)
    self.request = request
    self.channel = channel
    self.deadline = deadline
    measurement = UplinkMeasurement(ingest: url.description)
  }

  /// Goes as far as the permission lets it, and says in the measurement how far it came.
  mutating func run(_ key: StreamKey?) async {
    do throws(RTMPFailure) {
      try await reach()
      if let key, mayPublish {
        try await publish(key)
        try await probe()
        try await drain()
        try await pace()
        measurement.reached = .published
      } else {
        leaveUnmeasured(key == nil && mayPublish ? "no_key" : "not_published")
      }
    } catch {
      measurement.failure = UplinkFailure(error)
      leaveUnmeasured("failed")
    }
    await publisher.close(until: ContinuousClock.now + .milliseconds(500))
  }

  private var mayPublish: Bool {
    switch request.permission {
    case .never: false
    case .granted: true
    case .privateAddresses: measurement.address.map(AddressScope.isPrivate) ?? false
    }
  }

  private mutating func leaveUnmeasured(_ reason: String) {
    let missing: [(String, Bool)] = [
      ("goodput_kbps", measurement.goodputKbps == nil),
      ("worst_second_kbps", measurement.worstSecondKbps == nil),
      ("paced", measurement.paced == nil),
    ]
    for (key, isMissing) in missing where isMissing { measurement.notMeasured[key] = reason }
  }

  // MARK: Reaching

  private mutating func reach() async throws(RTMPFailure) {
    let limit = deadline.orAfter(.seconds(request.reachSeconds)).instant
    try await publisher.resolve(until: limit)
    measurement.reached = .resolved
    let tcp = try await publisher.connectTCP(until: limit)
    measurement.reached = .connected
    measurement.address = tcp.peerAddress
    measurement.connectMs = tcp.duration?.milliseconds.rounded(decimals: 1)
    if try await publisher.secure(until: limit) != nil { measurement.reached = .secured }
    try await publisher.handshake(until: limit)
    measurement.reached = .handshaken
    try await publisher.connect(until: limit)
    measurement.reached = .accepted
    let counters = try await publisher.sample { KernelCounters(reading: $0) }
    measurement.minRttMs = counters.value?.minRttMs?.rounded(decimals: 1)
    measurement.rttMs = counters.value?.rttMs.rounded(decimals: 1)
    measurement.congestionControl = try await publisher.sample {
      KernelCounters.congestionControl(of: $0)
    }.value
  }

  private mutating func publish(_ key: StreamKey) async throws(RTMPFailure) {
    try await publisher.publish(
      key,
      until: deadline.orAfter(.seconds(request.reachSeconds)).instant
    )
    measurement.published = true
    mediaBegin = .now
  }

  // MARK: Phases

  /// Fills the link, up to the cap: what it carries is its goodput.
  private mutating func probe() async throws(RTMPFailure) {
    guard request.probeSeconds > 0, let settings = EncoderShape.probe(kbps: request.capKbps)
    else { return }
    let series = try await stream(settings, for: request.probeSeconds, fillsLink: true)
    let steady = series.dropping(before: series.rampEnd)
    measurement.capKbps = Double(settings.totalKbps)
    measurement.seconds = steady.seconds.rounded(decimals: 2)
    measurement.goodputKbps = steady.meanKbps?.rounded(decimals: 0)
    measurement.worstSecondKbps = steady.perSecond.map(\.ackedKbps).min()?.rounded(decimals: 0)
    measurement.rttMs = steady.samples.last?.rttMs.rounded(decimals: 1)
    measurement.timeline = steady.perSecond.map {
      UplinkSecond(
        second: $0.index,
        ackedKbps: $0.ackedKbps.rounded(decimals: 0),
        rttMs: $0.rttMs.rounded(decimals: 1),
        retransmittedBytes: $0.retransmittedBytes
      )
    }
    if series.longestStallMs > request.probeSeconds * 500 {
      throw RTMPFailure(.stream, .stalled)
    }
  }

  /// Lets the queue that the fast phase made run empty, so that it is not counted against the
  /// stream's own pace.
  private mutating func drain() async throws(RTMPFailure) {
    let end = deadline.orAfter(.milliseconds(1500))
    while !end.hasPassed, !channel.isCancelled {
      let sample = try await sample()
      if sample.queuedBytes < 4096 { return }
      try? await Task.sleep(for: .milliseconds(20))
    }
  }

  /// Sends at the pace and in the shape of the stream that is wanted, or that the link could hold.
  private mutating func pace() async throws(RTMPFailure) {
    let holds = measurement.goodputKbps.map { $0 * 0.85 } ?? request.wantedKbps
    guard request.pacedSeconds > 0,
      let settings = EncoderShape.stream(kbps: min(request.wantedKbps, holds))
    else { return }
    let series = try await stream(settings, for: request.pacedSeconds, fillsLink: false)
    var queue = EncoderQueue(
      bitrateKbps: Double(settings.totalKbps),
      shortestRoundTripMs: measurement.minRttMs ?? 0
    )
    for sample in series.samples { queue.add(sample) }
    measurement.paced = PacedRun(
      bitrateKbps: Double(settings.totalKbps),
      seconds: series.seconds.rounded(decimals: 2),
      queueP95Ms: queue.p95Ms.rounded(decimals: 0),
      queueMaxMs: queue.maxMs.rounded(decimals: 0),
      dropShare: queue.shareOverLimit.rounded(decimals: 4),
      longestStallMs: series.longestStallMs.rounded(decimals: 0)
    )
  }

  private mutating func stream(
    _ settings: ProgrammeSettings,
    for seconds: Double,
    fillsLink: Bool
  ) async throws(RTMPFailure) -> AckSeries {
    let start = ContinuousClock.now
    let offset = UInt32(mediaBegin.duration(to: start).milliseconds)
    var programme = Programme(settings, startTimestamp: offset)
    var next = programme.next()
    var series = AckSeries()
    var sampled = start - UploadSession.sampleInterval
    let end = deadline.orAfter(.seconds(seconds))
    while !end.hasPassed, !channel.isCancelled {
      let elapsed = UInt32(start.duration(to: .now).milliseconds)
      while let message = next, message.timestamp &- offset <= elapsed {
        if fillsLink, publisher.bufferedBytes > UploadSession.probeBufferBytes { break }
        try publisher.send(
          message.kind == .video ? .video : .audio,
          timestamp: message.timestamp,
          body: message.body
        )
        next = programme.next()
      }
      if sampled.duration(to: .now) >= UploadSession.sampleInterval {
        sampled = .now
        series.add(try await sample())
        report(series)
      }
      try? await Task.sleep(for: UploadSession.tick)
    }
    series.add(try await sample())
    return series
  }

  private mutating func sample() async throws(RTMPFailure) -> AckSample {
    let reading = try await publisher.sample { KernelCounters(reading: $0) }
    let counters = reading.value
    // A segment that a gap is closed with may be shorter than was reckoned.
    let ackedBytes = max(counters?.ackedBytes ?? 0, measurement.ackedBytes ?? 0)
    let sample = AckSample(
      time: mediaBegin.duration(to: reading.instant).milliseconds / 1000,
      ackedBytes: ackedBytes,
      retransmittedBytes: counters?.retransmittedBytes ?? 0,
      rttMs: counters?.rttMs ?? 0,
      queuedBytes: (counters?.queuedBytes ?? 0) + reading.unsentBytes
    )
    measurement.ackedBytes = counters.map { _ in ackedBytes }
    measurement.retransmittedBytes = counters?.retransmittedBytes
    measurement.minRttMs = counters?.minRttMs?.rounded(decimals: 1)
    measurement.rtmpAckedBytes = reading.statistics.acknowledgedBytes
    return sample
  }

  private func report(_ series: AckSeries) {
    let total = request.probeSeconds + request.pacedSeconds
    let elapsed = mediaBegin.duration(to: .now).milliseconds / 1000
    let latest = Finding.Measured(
      key: "goodput_kbps",
      value: series.meanKbps?.rounded(decimals: 0)
    )
    channel.send(
      WorkerMessage<UplinkMeasurement>.progress(
        BenchProgress(share: min(elapsed / max(total, 0.1), 1), latest: latest)
      )
    )
  }
}
