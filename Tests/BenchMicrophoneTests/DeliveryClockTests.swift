import Testing

@testable import Bench

struct DeliveryClockTests {
  /// Blocks of 10 ms of a clock with a drift, each late by a time; what `isLost` says never comes.
  private func losses(
    seconds: Double = 10,
    driftPpm: Double = 0,
    lateness: (Int) -> Double = { _ in 0 },
    isLost: (Int) -> Bool = { _ in false }
  ) -> Int {
    var clock = DeliveryClock(rate: 48000)
    for block in 0..<Int(seconds * 100) where !isLost(block) {
      let due = Double(block + 1) * 0.01 * (1 + driftPpm / 1e6)
      clock.add(frames: 480, at: due + lateness(block))
    }
    return clock.losses
  }

  @Test("nothing lost: steady, jittering, late in lumps", arguments: 0..<3)
  func nothingLost(kind: Int) {
    let lateness: [(Int) -> Double] = [
      { _ in 0 }, { Double($0 &* 7919 % 30) / 1000 },
      { block in Double(40 - block % 40) * 0.01 },
    ]
    #expect(losses(lateness: lateness[kind]) == 0)
  }

  @Test("a drift is no loss", arguments: [-1000.0, -100, 100, 1000])
  func drift(ppm: Double) {
    #expect(losses(seconds: 60, driftPpm: ppm) == 0)
  }

  @Test(
    "a gap of 100 ms or more is a loss, one of 50 ms is not told",
    arguments: [(5, 0), (10, 1), (300, 1)]
  )
  func gap(blocks: Int, expected: Int) {
    #expect(losses(isLost: { (310..<310 + blocks).contains($0) }) == expected)
  }

  @Test("every gap counts, also one at the end")
  func gaps() {
    #expect(losses(isLost: { $0 % 300 >= 280 && $0 < 900 }) == 3)
    var clock = DeliveryClock(rate: 48000)
    clock.add(frames: 48000, at: 1)
    clock.add(frames: 0, at: 3)
    #expect(clock.losses == 1)
  }

  @Test("samples that come faster than time are no loss")
  func unpaced() {
    var clock = DeliveryClock(rate: 48000)
    for lump in 0..<10 { clock.add(frames: 96000, at: Double(lump) * 0.01) }
    #expect(clock.losses == 0)
  }
}
