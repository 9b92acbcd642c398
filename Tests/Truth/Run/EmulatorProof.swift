import CTruth
import Glibc

/// Fills a link by plain TCP and holds what arrived, by the receiver's kernel, against what the link is.
struct EmulatorProof: Sendable {
  var name: String
  var shape: LinkShape
  var seconds: Int

  struct Outcome: Sendable {
    var goodputKbps: Double
    var expectedKbps: Double
    var shortestMs: Double
    var expectedMs: Double
    var counters: LinkCounters
    /// Whether packets wait for a recording's opportunities even on the empty link.
    var waitsForOpportunity: Bool

    /// The share by which the goodput is off.
    var goodputError: Double { goodputKbps / expectedKbps - 1 }

    /// Whether the goodput is right to 1 % and the round trip to 1 ms, with all packets in time.
    var isExact: Bool {
      let isPrompt = waitsForOpportunity || abs(shortestMs - expectedMs) <= 1
      return abs(goodputError) <= 0.01 && isPrompt && !counters.isLate
    }
  }

  /// It keeps a queue before the link at all times; bbr empties it by design.
  private static let congestion = CongestionControl.cubic

  func run() throws -> Outcome {
    let capacity = shape.capacity.perSecond(from: 0, seconds: seconds + 1)
    let link = try EmulatedLink(
      shape,
      peakMbps: capacity.max() ?? 1,
      congestion: EmulatorProof.congestion
    )
    let log = try ArrivalLog(link)
    let pair = try TCPPair(over: link, until: truth_now() + 10_000_000_000)
    guard pair.congestion == EmulatorProof.congestion.rawValue else {
      throw SystemFailure(
        call: "use \(EmulatorProof.congestion), not \(pair.congestion)",
        code: EPROTO
      )
    }
    // The handshake took an idle link's round trip; bulk begins after it.
    let rampSeconds = 3
    let begin = link.began ?? truth_now()
    let end = begin + Int64(seconds) * 1_000_000_000
    let bytes = [UInt8](repeating: 0x5A, count: 256 << 10)
    while truth_now() < end + shape.oneWayNanoseconds {
      _ = try bytes.withUnsafeBytes { try pair.send($0.count, of: $0) }
      _ = truth_wait(pair.server.number, -1, -1, 10_000_000)
      pair.drain()
      log.sample(atNanoseconds: truth_now())
    }
    let from = begin + Int64(rampSeconds) * 1_000_000_000 + shape.oneWayNanoseconds
    let measured = log.series.kbps(from: from, to: end + shape.oneWayNanoseconds - 20_000_000)
    let mean = capacity[rampSeconds..<seconds].reduce(0, +) / Double(seconds - rampSeconds)
    return Outcome(
      goodputKbps: measured ?? 0,
      expectedKbps: mean * 1000,
      shortestMs: pair.facts.shortestMs,
      expectedMs: shape.roundTripMs,
      counters: link.counters,
      waitsForOpportunity: !shape.capacity.keepsOpportunity
    )
  }
}
