/// An uplink on a clock of its own: random loss, a droptail queue, a server that works at the link's
/// opportunities, and the way to the other end. Pure bookkeeping of ring slots and times.
///
/// Bytes are accounted as mahimahi does: an opportunity carries 1500 bytes, which small packets share
/// and over whose end a packet may reach; what no packet waits for is gone.
struct UplinkModel: Sendable {
  private(set) var counters = LinkCounters()
  private let shape: LinkShape
  private let delay: Int64
  private let keepsOpportunity: Bool
  private var schedule: DeliverySchedule
  private var losses: SplitMix64
  private var start: Int64?

  private var sizes: [Int]
  private var release: [Int64]
  private let mask: Int
  /// Slots from `head` are under way, from `waiting` in the queue, from `tail` free.
  private var head = 0
  private var waiting = 0
  private var tail = 0
  private var queuedBytes = 0
  /// Bytes of the first waiting packet that are still to be sent.
  private var leftBytes = 0
  /// Bytes that the present opportunity can still carry.
  private var credit = 0

  /// A link with room for so many packets, a power of two. Its clock begins with its first packet.
  init(_ shape: LinkShape, slots: Int) {
    self.shape = shape
    delay = shape.oneWayNanoseconds
    keepsOpportunity = shape.capacity.keepsOpportunity
    schedule = DeliverySchedule(shape.capacity)
    losses = SplitMix64(seed: shape.seed)
    sizes = [Int](repeating: 0, count: slots)
    release = [Int64](repeating: 0, count: slots)
    mask = slots - 1
    credit = keepsOpportunity ? DeliverySchedule.opportunityBytes : 0
  }

  /// Slots that hold whatever the queue and the way can hold.
  static func slots(for shape: LinkShape, peakMbps: Double) -> Int {
    let underWay = peakMbps * 1e6 / 8 * shape.roundTripMs / 2000
    let packets = 2 * (Double(shape.queueBytes) + underWay) / 1500 + 512
    var slots = 1024
    while Double(slots) < packets { slots *= 2 }
    return slots
  }

  /// When the first packet came; nil before it.
  var began: Int64? { start }

  /// The slot that the next packet is to be put into. It may be taken in or dropped afterwards.
  var freeSlot: Int { tail & mask }

  /// A packet, in the free slot, arrives.
  mutating func arrive(bytes: Int, at now: Int64) {
    if start == nil { start = now }
    advance(to: now)
    if shape.loss > 0, losses.unit() < shape.loss {
      counters.lossDrops += 1
      return
    }
    guard queuedBytes + bytes <= shape.queueBytes || queuedBytes == 0, tail - head < mask else {
      counters.queueDrops += 1
      return
    }
    sizes[tail & mask] = bytes
    if waiting == tail { leftBytes = bytes }
    queuedBytes += bytes
    tail += 1
    serve(at: now)
  }

  /// Lets the opportunities up to a time pass.
  mutating func advance(to now: Int64) {
    guard let start else { return }
    while start + schedule.next <= now {
      let isIdle = waiting == tail
      credit = isIdle ? idleCredit : credit + DeliverySchedule.opportunityBytes
      serve(at: start + schedule.next)
      schedule.advance()
    }
  }

  private var idleCredit: Int { keepsOpportunity ? DeliverySchedule.opportunityBytes : 0 }

  private mutating func serve(at time: Int64) {
    while waiting < tail, credit > 0 {
      let sent = min(credit, leftBytes)
      credit -= sent
      leftBytes -= sent
      queuedBytes -= sent
      guard leftBytes == 0 else { return }
      release[waiting & mask] = time + delay
      waiting += 1
      leftBytes = waiting < tail ? sizes[waiting & mask] : 0
    }
    if waiting == tail, !keepsOpportunity { credit = 0 }
  }

  /// The packet whose time at the other end has come: its slot, size and how late it is.
  mutating func leave(at now: Int64) -> (slot: Int, bytes: Int, lateness: Int64)? {
    guard head < waiting, release[head & mask] <= now else { return nil }
    let slot = head & mask
    head += 1
    counters.deliveredPackets += 1
    counters.deliveredBytes += sizes[slot]
    counters.note(lateness: now - release[slot])
    return (slot, sizes[slot], now - release[slot])
  }

  /// The earliest time at which a packet can leave; nil where there is none.
  var nextRelease: Int64? {
    if head < waiting { return release[head & mask] }
    guard let start, waiting < tail else { return nil }
    return start + schedule.next + delay
  }

  /// Notes how late a packet of the other direction was.
  mutating func note(lateness nanoseconds: Int64) { counters.note(lateness: nanoseconds) }
}
