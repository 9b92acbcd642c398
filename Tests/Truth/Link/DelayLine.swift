/// Packets under way, first in, first out: pure bookkeeping of ring slots and times.
struct DelayLine: Sendable {
  let delay: Int64
  private var release: [Int64]
  private let mask: Int
  private var head = 0
  private var tail = 0

  /// A line that holds so many packets, a power of two.
  init(delay: Int64, slots: Int) {
    self.delay = delay
    release = [Int64](repeating: 0, count: slots)
    mask = slots - 1
  }

  /// The slot that the next packet is to be put into; nil where there is none.
  var freeSlot: Int? { tail - head > mask ? nil : tail & mask }

  /// Takes in the packet in the free slot.
  mutating func append(at now: Int64) {
    release[tail & mask] = now + delay
    tail += 1
  }

  /// When the first packet leaves; nil where there is none.
  var nextRelease: Int64? { head < tail ? release[head & mask] : nil }

  /// The slot of the first packet, which then is free.
  mutating func removeFirst() -> Int {
    head += 1
    return (head - 1) & mask
  }
}
