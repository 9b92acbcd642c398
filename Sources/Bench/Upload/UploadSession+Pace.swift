internal import Programme
internal import RTMP
internal import Rig
internal import SystemCore
internal import Uplink
internal import Workers

/// The runs at the pace and in the shape of the stream that is wanted, or that the link could hold.
extension UploadSession {
  /// Media is handed on this often; at 60 fps a frame waits for a quarter of its period at most.
  private static let tick = Duration.milliseconds(4)
  /// What chunk headers and the end of the stream take, roughly.
  private static let closingBytes = 4096
  /// A stream that takes more of what a link carried never makes up for its key frames: it passes a run
  /// of some seconds, and drops frames in the next minute.
  private static let ceilingShare = 0.9

  /// Tries the bitrate that the fast phase lets expect, then less or more; the run that decides is the
  /// fastest that held, else the last.
  mutating func pace(after carried: AckSeries?) async throws(RTMPFailure) {
    guard let plan = request.pace else { return }
    try await limitUnsent(nil)
    var kbps = plan.isFixed ? plan.kbps : min(plan.kbps, candidate(carried) ?? plan.kbps)
    var search = PaceSearch(
      ceilingKbps: min(plan.kbps, carried?.meanKbps.map { $0 * Self.ceilingShare } ?? plan.kbps),
      mayRise: carried.map(isLimitedByLoss) ?? false
    )
    let isEven = isEven(carried)
    let clean =
      !isEven ? plan.unevenSeconds : isSteady(carried) ? plan.seconds : plan.longestSeconds
    let lossy = max(clean, plan.longestSeconds)
    let length = RunLength(clean: clean, lossy: lossy, open: max(lossy, plan.unevenSeconds))
    for attempt in 1...max(1, plan.attempts) {
      try await drain(within: min(UploadBenchRequest.drainSeconds, plan.seconds / 2))
      guard let settings = EncoderShape.stream(kbps: kbps),
        let run = try await run(
          settings,
          for: length.limited(
            to: request.secondsLeft(at: kbps, sentBytes: measurement.sentBytes)
          ),
          givingUpAtMs: isEven || attempt == plan.attempts ? nil : SendQueue.unevenLimitMs
        )
      else { return }
      measurement.pacedRuns.append(run)
      let fastest = measurement.pacedRuns.filter { $0.outcome(onEvenLink: isEven) == .held }
        .max { $0.bitrateKbps < $1.bitrateKbps }
      measurement.paced = fastest ?? run
      search.note(
        kbps: run.bitrateKbps,
        ackedKbps: run.ackedKbps,
        run.outcome(onEvenLink: isEven)
      )
      guard let next = search.next else { return }
      kbps = next
    }
  }

  /// Whether nothing shows that the link is other than one of a constant rate. One that loses before it
  /// has a queue, or carries all that may be sent, does not show it.
  private func isEven(_ carried: AckSeries?) -> Bool {
    guard let carried, !isLimitedByLoss(carried), let mean = carried.meanKbps,
      mean < UplinkMeasurement.cappedShare * (request.probe?.capKbps ?? 0)
    else { return true }
    return measurement.fifthsVariation
      .map { AckSeries.isEven(fifthsVariation: $0, meanKbps: mean) } ?? false
  }

  private func isLimitedByLoss(_ carried: AckSeries) -> Bool {
    carried.isLimitedByLoss(shortestRoundTripMs: measurement.minRttMs ?? 0)
  }

  private func candidate(_ carried: AckSeries?) -> Double? {
    guard let carried, let mean = carried.meanKbps else { return nil }
    let rates = SecondRates(carried.perSecond.map(\.ackedKbps))
    // Where losses and no queue are what limits the flow, its seconds vary by its own doing.
    if isLimitedByLoss(carried) { return request.headroom.share(at: rates.variation) * mean }
    return request.headroom.rate(
      mean: mean,
      tail: rates.fifthPercentile ?? mean,
      variation: rates.variation,
      unevenness: measurement.fifthsVariation.map {
        AckSeries.unevenness(fifthsVariation: $0, meanKbps: mean)
      }
    )
  }

  private func isSteady(_ carried: AckSeries?) -> Bool {
    guard let carried else { return true }
    let variation = SecondRates(carried.perSecond.map(\.ackedKbps)).variation
    return (variation ?? 1) < request.headroom.steadyCV && carried.longestStallMs < 500
  }

  /// Whether a message fits what may be sent in all: a key frame is more than its share of the time.
  private func isAffordable(_ bytes: Int, behind waiting: Int) -> Bool {
    guard let most = request.maximumBytes else { return true }
    return Int(clamping: measurement.sentBytes ?? 0) + waiting + bytes + Self.closingBytes <= most
  }

  /// Lets what an earlier phase left behind run empty, so that it is not counted against the
  /// stream's own pace.
  private mutating func drain(within seconds: Double) async throws(RTMPFailure) {
    let end = deadline.orAfter(.seconds(seconds))
    while !end.hasPassed, !channel.isCancelled {
      if try await sample().queuedBytes < 4096 { return }
      try? await Task.sleep(for: .milliseconds(20))
    }
  }

  private mutating func run(
    _ settings: ProgrammeSettings,
    for length: RunLength,
    givingUpAtMs limitMs: Double?
  ) async throws(RTMPFailure) -> PacedRun? {
    guard length.clean >= UploadBenchRequest.Pace.shortestSeconds else { return nil }
    let kbps = Double(settings.totalKbps)
    var queue = SendQueue(
      bitrateKbps: kbps,
      shortestRoundTripMs: measurement.minRttMs ?? 0
    )
    let series = try await stream(settings, for: length, through: &queue, givingUpAtMs: limitMs)
    return PacedRun(kbps: kbps, series, queue)
  }

  /// Streams for as long as what is lost on the way asks for: a few seconds without the loss that upsets
  /// a stream say little.
  private mutating func stream(
    _ settings: ProgrammeSettings,
    for length: RunLength,
    through queue: inout SendQueue,
    givingUpAtMs limitMs: Double?
  ) async throws(RTMPFailure) -> AckSeries {
    let start = ContinuousClock.now
    let offset = mediaMilliseconds
    var programme = Programme(settings, startTimestamp: offset)
    var next = programme.next()
    var order = FrameOrder()
    var series = AckSeries()
    var sampled = start - Self.sampleInterval
    let clean = deadline.orAfter(.seconds(length.clean))
    let lossy = deadline.orAfter(.seconds(length.lossy))
    let end = deadline.orAfter(.seconds(length.open))
    sending: while !end.hasPassed, !channel.isCancelled {
      if clean.hasPassed, series.retransmittedBytes ?? 0 == 0 { break }
      if lossy.hasPassed, !queue.leavesMinuteOpen { break }
      let elapsed = UInt32(clamping: Int(start.duration(to: .now).milliseconds))
      while let message = next, message.timestamp &- offset <= elapsed {
        let waiting = try await sample().queuedBytes
        guard isAffordable(message.body.count, behind: waiting) else { break sending }
        let packet = order.packet(message)
        if queue.admits(packet, bytes: message.body.count, behind: waiting) {
          try publisher.send(
            message.kind == .video ? .video : .audio,
            timestamp: message.timestamp,
            body: message.body
          )
        }
        next = programme.next()
      }
      if sampled.duration(to: .now) >= Self.sampleInterval {
        sampled = .now
        let sample = try await sample()
        series.add(sample)
        queue.add(sample)
        report(series)
        if let pace = request.pace, !pace.isFixed,
          RunLength.isLost(dropShare: queue.dropShare, after: series.seconds, of: pace.seconds)
        {
          break
        }
        if let limitMs, queue.maxMs > limitMs { break }
      }
      try? await Task.sleep(for: Self.tick)
    }
    let last = try await sample()
    series.add(last)
    queue.add(last)
    return series
  }
}

extension PacedRun {
  /// A run as it was acknowledged, through the queue of a streaming program.
  init(kbps: Double, _ series: AckSeries, _ queue: SendQueue) {
    self.init(
      bitrateKbps: kbps,
      seconds: series.seconds.rounded(decimals: 2),
      queueP95Ms: queue.p95Ms.rounded(decimals: 0),
      queueMaxMs: queue.maxMs.rounded(decimals: 0),
      queueMinuteMs: queue.minuteMs?.rounded(decimals: 0),
      dropShare: queue.dropShare.rounded(decimals: 4),
      droppedFrames: queue.droppedFrames,
      ackedKbps: (series.meanKbps ?? 0).rounded(decimals: 0),
      retransmittedBytes: series.retransmittedBytes,
      longestStallMs: series.longestStallMs.rounded(decimals: 0)
    )
  }

  /// Whether the worker tries less: frames were dropped, or, where segments are lost, would be in a
  /// minute, or the queue of a link that is not even took more than its share of what it may.
  fileprivate func outcome(onEvenLink isEven: Bool) -> PaceSearch.Outcome {
    guard dropShare == 0, queueMaxMs <= SendQueue.disposableLimitMs,
      retransmittedBytes ?? 0 == 0
        || SendQueue.outlastsLosses(maxMs: queueMaxMs, minuteMs: queueMinuteMs)
    else { return .dropped }
    return isEven || queueMaxMs <= SendQueue.unevenLimitMs ? .held : .nearlyHeld
  }
}
