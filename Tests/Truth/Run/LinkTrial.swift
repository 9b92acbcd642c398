/// Everything that is done with one link: the bench, the streams that its answer calls for, and the
/// search for the best rate that would have held, each on a copy of the link of its own.
struct LinkTrial: Sendable {
  private static let benchLimitSeconds = 330
  private static let benchSeconds = 60

  var sampled: SampledLink
  var program: BenchProgram
  var streamer: any Streamer
  var streamSeconds: Int
  /// Rungs of the search for the best rate differ by this share; nil streams the promise alone.
  var resolution: Double?
  var budget: LinkBudget

  /// Tries the link; what goes wrong is in the record.
  func run(_ report: @Sendable (String) -> Void) -> LinkRecord {
    let before = sampled.capacity(from: 0, seconds: LinkTrial.benchSeconds)
    let mean = max(0.01, Spread.mean(before) ?? 0.01)
    var record = LinkRecord(link: LinkDescription(sampled, meanMbps: mean.rounded(to: 3)))
    do {
      let elapsed = try bench(&record, mean: mean)
      let said = record.answer?.promisedKbps.map { "\($0.rounded()) kbit/s" } ?? "nothing"
      report("\(sampled.name): promises \(said)")
      record.capacityMbps = sampled.capacity(from: elapsed, seconds: streamSeconds)
      try streams(&record, after: elapsed)
      for stream in record.streams {
        let ended = stream.held ? "held" : "did not hold"
        report("\(sampled.name): \(stream.kbps.rounded()) kbit/s \(ended)")
      }
    } catch {
      record.failure = "\(error)"
      report("\(sampled.name): \(error)")
    }
    return record
  }

  /// Runs the bench; how many whole seconds of the link went by.
  private func bench(_ record: inout LinkRecord, mean: Double) throws -> Double {
    try budget.spend(mean) {
      let link = try copy(sampled.shape, mean)
      let run = try program.measure(link, limitSeconds: LinkTrial.benchLimitSeconds)
      if let failure = link.failure { throw failure }
      record.bench = run.answer.document
      record.benchLink = link.counters
      let first = run.received.times.first ?? 0
      record.receivedSeconds = run.received.times.map {
        (Double($0 - first) / 1e9).rounded(to: 4)
      }
      record.receivedBytes = run.received.bytes
      guard let goodput = run.answer.goodputKbps, goodput > 0 else {
        throw BenchFailure.noPacedRun(run.answer.failure)
      }
      guard run.answer.congestionControl == sampled.congestion.rawValue else {
        throw BenchFailure.otherCongestion(run.answer.congestionControl)
      }
      return (Double(run.ended - (link.began ?? run.ended)) / 1e9).rounded(.up)
    }
  }

  private func copy(_ shape: LinkShape, _ mbps: Double) throws -> EmulatedLink {
    try EmulatedLink(shape, peakMbps: mbps, congestion: sampled.congestion)
  }

  private func streams(_ record: inout LinkRecord, after elapsed: Double) throws {
    guard let answer = record.answer, let capacity = Spread.mean(record.capacityMbps) else {
      return
    }
    guard let resolution else {
      let promise = Rule.airworthy.promise(answer).map { [$0] } ?? []
      record.streams = try together(promise, after: elapsed)
      return
    }
    let ceiling = capacity * 1000 * TCPPair.payloadShare
    var search = BestRateSearch(ceilingKbps: ceiling, resolution: resolution)
    var rates: [Double] = []
    for rate in Rule.allCases.compactMap({ $0.promise(answer) }) {
      if !rates.contains(where: { abs($0 / rate - 1) < 0.01 }) { rates.append(rate) }
    }
    for outcome in try together(rates, after: elapsed) { note(outcome, &search, &record) }
    while let rate = search.next, rate >= Rule.leastKbps {
      for outcome in try together([rate], after: elapsed) { note(outcome, &search, &record) }
    }
  }

  private func note(
    _ outcome: StreamOutcome,
    _ search: inout BestRateSearch,
    _ record: inout LinkRecord
  ) {
    record.streams.append(outcome)
    search.note(kbps: outcome.kbps, held: outcome.held)
  }

  /// Streams side by side, each on its own copy.
  private func together(_ rates: [Double], after elapsed: Double) throws -> [StreamOutcome] {
    let results = SharedResults<StreamOutcome>(rates.count)
    let threads = try rates.enumerated().map { index, rate in
      try WorkThread { results.set(index, Result { try stream(rate, after: elapsed) }) }
    }
    for thread in threads { thread.join() }
    return try results.all()
  }

  private func stream(_ kbps: Double, after elapsed: Double) throws -> StreamOutcome {
    let shape = sampled.shape.later(by: elapsed)
    let capacity = shape.capacity.perSecond(from: 0, seconds: streamSeconds)
    let mean = Spread.mean(capacity) ?? 1
    return try budget.spend(min(kbps / 1000 * 1.1, mean)) {
      let link = try copy(shape, capacity.max() ?? mean)
      var outcome = try streamer.stream(kbps: kbps, seconds: streamSeconds, over: link)
      if let failure = link.failure { throw failure }
      outcome.link = link.counters
      outcome.askedSeconds = Double(streamSeconds)
      return outcome
    }
  }
}
