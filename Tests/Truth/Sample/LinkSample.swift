import Glibc

/// A seeded choice of links from the matrix: 1 to 50 Mbit/s, 10 to 300 ms, queues of 50 ms to 1 s,
/// no, 0.1 % or 1 % loss, cubic and bbr.
struct LinkSample: Sendable {
  static let losses = [0.0, 0.001, 0.01]
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// Constant links: every dimension is cut into as many strata as there are links, each of which is
  /// met once (a Latin hypercube); losses and congestion controls take turns.
  mutating func constantLinks(_ count: Int) -> [SampledLink] {
    let rates = strata(count, from: 1, to: 50)
    let roundTrips = strata(count, from: 10, to: 300)
    let queues = strata(count, from: 50, to: 1000)
    let kinds = random.order(of: count)
    return (0..<count).map { index in
      let kind = kinds[index]
      let rate = rates[index].rounded(to: 2)
      let queueMs = queues[index].rounded()
      let roundTrip = roundTrips[index].rounded()
      let loss = LinkSample.losses[kind % 3]
      let congestion: CongestionControl = kind / 3 % 2 == 0 ? .cubic : .bbr
      return SampledLink(
        name: "\(rate) Mbit/s, \(Int(roundTrip)) ms, queue \(Int(queueMs)) ms, loss "
          + "\(loss.percent), \(congestion)",
        shape: LinkShape(
          capacity: .constant(rate),
          roundTripMs: roundTrip,
          queueBytes: max(3000, Int(rate * queueMs * 125)),
          loss: loss,
          seed: random.next()
        ),
        congestion: congestion
      )
    }
  }

  /// Windows of recordings, as many of each: a seeded offset, no random loss.
  mutating func windows(
    _ count: Int,
    of traces: [(name: String, trace: UplinkTrace)]
  ) -> [SampledLink] {
    guard !traces.isEmpty else { return [] }
    let roundTrips = strata(count, from: 20, to: 120)
    let queues = strata(count, from: 200, to: 1000)
    return (0..<count).map { index in
      let (name, trace) = traces[index % traces.count]
      let offset = (random.unit() * trace.period).rounded(.down)
      let capacity = Capacity.trace(trace, from: offset)
      let whole = trace.capacity(from: 0, seconds: max(1, Int(trace.period)))
      let mean = max(0.1, whole.reduce(0, +) / Double(whole.count))
      let congestion: CongestionControl = index / traces.count % 2 == 0 ? .cubic : .bbr
      return SampledLink(
        name: "\(name) from \(Int(offset)) s, \(congestion)",
        shape: LinkShape(
          capacity: capacity,
          roundTripMs: roundTrips[index].rounded(),
          queueBytes: max(15_000, Int(mean * queues[index] * 125)),
          loss: 0,
          seed: random.next()
        ),
        congestion: congestion
      )
    }
  }

  /// One number of each of so many strata, evenly on a logarithmic scale, in some order.
  private mutating func strata(_ count: Int, from low: Double, to high: Double) -> [Double] {
    let order = random.order(of: count)
    return order.map { stratum in
      low * pow(high / low, (Double(stratum) + random.unit()) / Double(count))
    }
  }
}
