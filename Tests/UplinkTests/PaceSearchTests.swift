import Testing
import Uplink

@Suite("Which bitrate is tried next")
struct PaceSearchTests {
  /// The rates that are tried on a link that holds streams up to a rate, and acknowledges that much.
  private func rates(
    from first: Double,
    holding limit: Double,
    ceiling: Double,
    mayRise: Bool,
    attempts: Int = 6
  ) -> [Double] {
    var search = PaceSearch(ceilingKbps: ceiling, mayRise: mayRise)
    var rates = [first]
    for _ in 1..<attempts {
      let rate = rates[rates.count - 1]
      search.note(kbps: rate, ackedKbps: min(rate, limit), rate <= limit ? .held : .dropped)
      guard let next = search.next else { break }
      rates.append(next.rounded())
    }
    return rates
  }

  @Test func `A link without losses is tried at less only`() {
    #expect(rates(from: 8500, holding: 9500, ceiling: 10_000, mayRise: false) == [8500])
    #expect(
      rates(from: 8500, holding: 6500, ceiling: 10_000, mayRise: false) == [8500, 6375]
    )
  }

  @Test func `After a run that nearly held a little less is tried, then less again by more`() {
    var search = PaceSearch(ceilingKbps: 10_000, mayRise: false)
    search.note(kbps: 8000, ackedKbps: 8000, .nearlyHeld)
    #expect(search.next == 7200)
    search.note(kbps: 7200, ackedKbps: 7200, .nearlyHeld)
    #expect(search.next == 5760)
    search.note(kbps: 5760, ackedKbps: 5760, .dropped)
    #expect(search.next == 4320)
    search.note(kbps: 4320, ackedKbps: 4320, .held)
    #expect(search.next == nil)
  }

  @Test func `After a run that was hardly acknowledged much less is tried, not next to nothing`() {
    #expect(
      rates(from: 8000, holding: 100, ceiling: 10_000, mayRise: false, attempts: 3)
        == [8000, 2000, 500]
    )
  }

  @Test func `Where losses limit the flow, more is tried until it no longer holds`() {
    #expect(
      rates(from: 2000, holding: 3000, ceiling: 5000, mayRise: true)
        == [2000, 2500, 3125, 2795, 2955]
    )
  }

  @Test func `Never more than the link carried or is wanted, and no step too small to tell`() {
    #expect(rates(from: 2000, holding: 9000, ceiling: 2400, mayRise: true) == [2000, 2400])
    #expect(rates(from: 2000, holding: 9000, ceiling: 2100, mayRise: true) == [2000])
  }

  @Test func `Between a rate that held and one that did not`() {
    #expect(
      rates(from: 4000, holding: 3500, ceiling: 5000, mayRise: true) == [4000, 3000, 3464, 3722]
    )
  }

  @Test func `Nothing is known before the first run`() {
    #expect(PaceSearch(ceilingKbps: 5000, mayRise: true).next == nil)
  }
}
