import Testing

@testable import Uplink

@Suite("The rates of whole seconds")
struct SecondRatesTests {
  @Test func `Known answers`() throws {
    let rates = SecondRates([2, 4, 4, 4, 5, 5, 7, 9])
    #expect(rates.mean == 5)
    #expect(rates.worst == 2)
    // The population's deviation of this textbook set is 2.
    #expect(rates.variation == 0.4)
    #expect(rates.fifthPercentile == 2)
  }

  @Test func `The fifth percentile leaves one of twenty seconds out, and no more`() {
    let seconds = (1...40).map(Double.init)
    #expect(SecondRates(seconds.shuffled()).fifthPercentile == 2)
    #expect(SecondRates(Array(seconds.prefix(20))).fifthPercentile == 1)
  }

  @Test func `What can't be known is nil`() {
    #expect(SecondRates([]).mean == nil)
    #expect(SecondRates([]).worst == nil)
    #expect(SecondRates([]).fifthPercentile == nil)
    #expect(SecondRates([5]).variation == nil)
    #expect(SecondRates([0, 0]).variation == nil)
  }
}
