import Testing

@testable import truth

struct DeliveryScheduleTests {
  private func times(_ capacity: Capacity, _ count: Int) -> [Int64] {
    var schedule = DeliverySchedule(capacity)
    return (0..<count).map { _ in
      defer { schedule.advance() }
      return schedule.next
    }
  }

  @Test func constantIsEvenlySpaced() {
    #expect(times(.constant(12), 3) == [1_000_000, 2_000_000, 3_000_000])
  }

  /// No rounding adds up: a million packets at 7 Mbit/s take their time to the nanosecond.
  @Test func constantDoesNotDrift() {
    var schedule = DeliverySchedule(.constant(7))
    for _ in 1..<1_000_000 { schedule.advance() }
    #expect(schedule.next == 1_714_285_714_285)
  }

  @Test func recordingBeginsAtItsOffsetAndRepeats() {
    let trace = UplinkTrace.opportunities([1, 3, 10])
    #expect(times(.trace(trace, from: 0.002), 5) == [1, 8, 9, 11, 18].map { $0 * 1_000_000 })
    #expect(times(.trace(trace, from: 10.002), 2) == [1_000_000, 8_000_000])
  }

  /// A silent second carries nothing; what an opportunity lacks comes from the seconds after it.
  @Test func ratesAreSpentSecondBySecond() {
    let trace = UplinkTrace.rates([0.018, 0, 0.012])
    let expected: [Int64] = [666_666_666, 2_500_000_000, 3_333_333_333]
    for (time, wanted) in zip(times(.trace(trace, from: 0), 3), expected) {
      #expect(abs(time - wanted) <= 2)
    }
  }
}
