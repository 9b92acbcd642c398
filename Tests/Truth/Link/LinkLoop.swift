import CTruth

/// Moves the packets of one link: wakes when a packet comes or when one's time has come, never
/// otherwise.
struct LinkLoop: ~Copyable {
  private static let batch = 64
  private static let downSlots = 4096

  private let client: Handle
  private let server: Handle
  private let stop: Handle
  private let upRing: PacketRing
  private let downRing = PacketRing(slots: LinkLoop.downSlots)
  private var up: UplinkModel
  private var down: DelayLine
  private var downBytes = [Int](repeating: 0, count: LinkLoop.downSlots)

  init(_ shape: LinkShape, slots: Int, client: Handle, server: Handle, stop: Handle) {
    self.client = client
    self.server = server
    self.stop = stop
    upRing = PacketRing(slots: slots)
    up = UplinkModel(shape, slots: slots)
    down = DelayLine(delay: shape.oneWayNanoseconds, slots: LinkLoop.downSlots)
  }

  /// Runs until `stop` can be read; hands out the state now and then.
  mutating func run(_ report: (LinkCounters, Int64?) -> Void) throws(SystemFailure) {
    truth_thread_precise()
    var reported: Int64 = 0
    while true {
      let isBusy = takeIn()
      let now = truth_now()
      up.advance(to: now)
      handOn(at: now)
      if now - reported > 20_000_000 {
        reported = now
        report(up.counters, up.began)
      }
      if isBusy { continue }
      guard try wait(until: earliest) else { break }
    }
    report(up.counters, up.began)
  }

  private var earliest: Int64? {
    guard let first = up.nextRelease, let second = down.nextRelease else {
      return up.nextRelease ?? down.nextRelease
    }
    return min(first, second)
  }

  /// Takes in what both ends have sent; true where more may wait.
  private mutating func takeIn() -> Bool {
    var ups = 0
    while ups < LinkLoop.batch {
      let bytes = upRing.read(into: up.freeSlot, from: client.number)
      guard bytes > 0 else { break }
      up.arrive(bytes: bytes, at: truth_now())
      ups += 1
    }
    var downs = 0
    while downs < LinkLoop.batch, let slot = down.freeSlot {
      let bytes = downRing.read(into: slot, from: server.number)
      guard bytes > 0 else { break }
      downBytes[slot] = bytes
      down.append(at: truth_now())
      downs += 1
    }
    return ups == LinkLoop.batch || downs == LinkLoop.batch
  }

  private mutating func handOn(at now: Int64) {
    while let packet = up.leave(at: now) {
      upRing.write(packet.bytes, from: packet.slot, to: server.number)
    }
    while let release = down.nextRelease, release <= now {
      let slot = down.removeFirst()
      downRing.write(downBytes[slot], from: slot, to: client.number)
      up.note(lateness: now - release)
    }
  }

  /// Waits for a packet or a time; false where the link is to end.
  private func wait(until time: Int64?) throws(SystemFailure) -> Bool {
    let left = time.map { max(0, $0 - truth_now()) } ?? -1
    let ready = truth_wait(client.number, server.number, stop.number, left)
    try SystemFailure.check(ready, "poll the link")
    return ready == 0 || truth_wait(stop.number, -1, -1, 0) == 0
  }
}
