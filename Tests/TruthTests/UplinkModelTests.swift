import Testing

@testable import truth

/// The queue and its credit, on a clock of the test's own.
struct UplinkModelTests {
  private static let millisecond: Int64 = 1_000_000

  private func model(
    _ capacity: Capacity = .constant(12),
    queueBytes: Int = 15_000,
    loss: Double = 0,
    seed: UInt64 = 1
  ) -> UplinkModel {
    let shape = LinkShape(
      capacity: capacity,
      roundTripMs: 20,
      queueBytes: queueBytes,
      loss: loss,
      seed: seed
    )
    return UplinkModel(shape, slots: 1024)
  }

  /// All that leaves up to a time, as milliseconds.
  private func leave(_ model: inout UplinkModel, until end: Int64) -> [Int64] {
    model.advance(to: end * Self.millisecond)
    var times: [Int64] = []
    while let release = model.nextRelease, release <= end * Self.millisecond,
      let packet = model.leave(at: release)
    {
      times.append((release - packet.lateness) / Self.millisecond)
    }
    return times
  }

  @Test func firstPacketOfAnIdleLinkTakesTheDelayAlone() {
    var model = model()
    model.arrive(bytes: 60, at: 5 * Self.millisecond)
    let left100 = leave(&model, until: 100)
    #expect(left100 == [15])
    model.arrive(bytes: 60, at: 200 * Self.millisecond)
    let left300 = leave(&model, until: 300)
    #expect(left300 == [210])
  }

  @Test func queuedPacketsLeaveOneAnOpportunity() {
    var model = model()
    for _ in 0..<4 { model.arrive(bytes: 1500, at: 0) }
    // The first uses what the idle link kept.
    let left100 = leave(&model, until: 100)
    #expect(left100 == [10, 11, 12, 13])
  }

  /// However long a link was idle, it owes no more than one opportunity.
  @Test func idleLinkSavesOneOpportunity() {
    var model = model()
    model.arrive(bytes: 1500, at: 0)
    _ = leave(&model, until: 1000)
    for _ in 0..<3 { model.arrive(bytes: 1500, at: 1000 * Self.millisecond) }
    let left2000 = leave(&model, until: 2000)
    #expect(left2000 == [1010, 1011, 1012])
  }

  /// A thread that woke late lets pass what was due, and no packet pays for it.
  @Test func lateWakingLosesNoCredit() {
    var model = model()
    for _ in 0..<10 { model.arrive(bytes: 1500, at: 0) }
    let left500 = leave(&model, until: 500)
    #expect(left500 == Array(10...19))
  }

  @Test func smallPacketsShareAnOpportunity() {
    var model = model(.trace(.opportunities([1, 2, 3, 1000]), from: 0))
    model.arrive(bytes: 1500, at: 0)
    for _ in 0..<3 { model.arrive(bytes: 500, at: 0) }
    model.arrive(bytes: 1000, at: 0)
    let left900 = leave(&model, until: 900)
    #expect(left900 == [11, 12, 12, 12, 13])
  }

  /// mahimahi's accounting: a packet may begin in one opportunity and end in the next.
  @Test func packetReachesOverTheEndOfAnOpportunity() {
    var model = model(.trace(.opportunities([1, 2, 3, 1000]), from: 0))
    for bytes in [1000, 1000, 1000] { model.arrive(bytes: bytes, at: 0) }
    let left900 = leave(&model, until: 900)
    #expect(left900 == [11, 12, 12])
  }

  @Test func recordingSavesNothingForAnIdleLink() {
    var model = model(.trace(.opportunities([1, 2, 50, 1000]), from: 0))
    model.arrive(bytes: 60, at: 0)
    model.arrive(bytes: 60, at: 10 * Self.millisecond)
    let left900 = leave(&model, until: 900)
    #expect(left900 == [11, 60])
  }

  @Test func queueDropsWhatHasNoRoom() {
    var model = model(queueBytes: 3000)
    for _ in 0..<5 { model.arrive(bytes: 1500, at: 0) }
    let left100 = leave(&model, until: 100)
    #expect(left100.count == 3)
    #expect(model.counters.queueDrops == 2)
    #expect(model.counters.deliveredBytes == 4500)
    #expect(model.counters.dropShare == 0.4)
  }

  /// A saturated link carries its rate exactly.
  @Test(arguments: [1.0, 6, 20, 50]) func saturatedLinkCarriesItsRate(rate: Double) {
    var model = model(.constant(rate), queueBytes: 60_000)
    var delivered = 0
    for step in 0..<100_000 {
      let now = Int64(step) * 100_000
      for _ in 0..<2 { model.arrive(bytes: 1500, at: now) }
      while model.leave(at: now) != nil { delivered += 1500 }
    }
    let seconds = 10 - 0.01
    #expect(abs(Double(delivered) * 8 / seconds / 1e6 / rate - 1) < 0.002)
  }

  @Test func lossesAreSeeded() {
    func drops(_ seed: UInt64) -> [Int] {
      var model = model(queueBytes: 1 << 20, loss: 0.01, seed: seed)
      return (0..<20_000).map { step in
        let now = Int64(step) * Self.millisecond
        model.arrive(bytes: 100, at: now)
        while model.leave(at: now) != nil {}
        return model.counters.lossDrops
      }
    }
    let first = drops(7)
    #expect(first == drops(7))
    #expect(first != drops(8))
    #expect((150...250).contains(first.last ?? 0))
  }

  @Test func latenessIsCounted() {
    var model = model()
    for _ in 0..<4 { model.arrive(bytes: 1500, at: 0) }
    model.advance(to: 100 * Self.millisecond)
    while model.leave(at: 16 * Self.millisecond) != nil {}
    #expect(model.counters.latePackets == 1)
    #expect(model.counters.latestMs == 6)
    #expect(model.counters.isLate)
  }

  @Test func delayLineKeepsOrderAndSlots() {
    var line = DelayLine(delay: 5, slots: 4)
    for now in 0..<4 {
      #expect(line.freeSlot == now)
      line.append(at: Int64(now))
    }
    #expect(line.freeSlot == nil)
    #expect(line.nextRelease == 5)
    let first = line.removeFirst()
    #expect(first == 0)
    #expect(line.freeSlot == 0)
    #expect(line.nextRelease == 6)
  }
}
