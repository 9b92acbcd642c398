/// All that is known of one link of the sample.
struct LinkRecord: Codable, Sendable {
  var link: LinkDescription
  /// The bench's whole document.
  var bench: JSONValue?
  /// Why there is no result; nil where there is one.
  var failure: String?
  /// Readings of the receiver's kernel during the bench: seconds since the first, bytes.
  var receivedSeconds: [Double] = []
  var receivedBytes: [UInt64] = []
  var benchLink = LinkCounters()
  /// The link's capacity in each second of the streams, in Mbit/s.
  var capacityMbps: [Double] = []
  var streams: [StreamOutcome] = []

  /// A record of a link before anything was done.
  init(link: LinkDescription) { self.link = link }

  /// Whether the emulator or a streamer was late; a result that this machine spoilt is not counted.
  var isLate: Bool { benchLink.isLate || streams.contains { $0.link.isLate || $0.isHeldUp } }

  /// Whether the link's capacity was even in the time streamed.
  var isSteady: Bool { !link.isTrace || (Spread.variation(of: capacityMbps) ?? .infinity) < 0.2 }

  var answer: BenchAnswer? { bench.map { BenchAnswer(document: $0) } }

  /// The highest rate that held on a copy of the link; nil where none did.
  var bestKbps: Double? { streams.filter(\.held).map(\.kbps).max() }

  /// Whether a rate holds, as far as streams show: the nearest of them within 3 % decides, else the
  /// next slower one that failed or the next faster one that held; nil where nothing tells.
  func holds(_ kbps: Double) -> Bool? {
    let near = streams.filter { abs($0.kbps / kbps - 1) <= 0.03 }
    if let nearest = near.min(by: { abs($0.kbps - kbps) < abs($1.kbps - kbps) }) {
      return nearest.held
    }
    if streams.contains(where: { $0.held && $0.kbps > kbps }) { return true }
    return streams.contains { !$0.held && $0.kbps < kbps } ? false : nil
  }

  /// The receiver's readings during the bench.
  var received: ReceiverSeries {
    var series = ReceiverSeries()
    for (seconds, bytes) in zip(receivedSeconds, receivedBytes) {
      series.add(time: Int64(seconds * 1e9), bytes: bytes)
    }
    return series
  }

  /// The share by which the bench's goodput is off what the receiver's kernel counted.
  var goodputError: Double? {
    guard let answer, let said = answer.goodputKbps, let seconds = answer.seconds,
      let seen = GoodputWindow.kbps(
        received,
        seconds: seconds,
        mean: said,
        timeline: answer.timeline
      ), seen.lowerBound > 0
    else { return nil }
    if seen.contains(said) { return 0 }
    return said < seen.lowerBound ? said / seen.lowerBound - 1 : said / seen.upperBound - 1
  }

  /// By how many milliseconds the bench's shortest round trip is off the link's.
  var roundTripErrorMs: Double? {
    answer?.shortestRoundTripMs.map { $0 - link.roundTripMs }
  }

  /// By how much the share of bytes sent again is off the share that the link dropped.
  var lossError: Double? {
    guard let said = answer?.retransmittedShare, let dropped = benchLink.dropShare else {
      return nil
    }
    return said - dropped
  }
}
