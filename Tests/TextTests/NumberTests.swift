import Testing

@testable import Text

@Suite struct NumberTests {
  @Test(arguments: [
    (15.0, Rounding.fixed(1), "15.0"), (29.97, .fixed(1), "30.0"), (-0.04, .fixed(1), "0.0"),
    (-18.25, .fixed(1), "-18.3"), (0.05, .fixed(2), "0.05"), (7, .fixed(0), "7"),
    (30, .upTo(2), "30"), (29.97, .upTo(2), "29.97"), (12.5, .upTo(2), "12.5"),
    (100, .upTo(0), "100"), (0.999, .upTo(2), "1"), (-0.5, .upTo(1), "-0.5"), (0, .upTo(3), "0"),
  ])
  func rounds(value: Double, rounding: Rounding, text: String) {
    #expect(value.text(rounding) == text)
  }

  @Test(arguments: [Double.greatestFiniteMagnitude, -1e300, .infinity, .nan, 1e15])
  func hugeNumbersDoNotTrap(value: Double) {
    #expect(!value.text(.fixed(3)).isEmpty)
  }

  @Test func aValueNeverReadsLikeTheLimitItBreaks() throws {
    let figure = try #require(Figure(-24.04, limit: -24, .fixed(1), keepsLimit: false))
    #expect(figure.value == "-24.04")
    #expect(figure.bound == .atLeast("-24"))
  }

  @Test func theBoundLiesOnTheSideThatWasBroken() throws {
    let over = try #require(Figure(5, limit: 3, .upTo(0), keepsLimit: false))
    let under = try #require(Figure(2, limit: 3, .upTo(0), keepsLimit: false))
    let kept = try #require(Figure(2, limit: 3, .upTo(0), keepsLimit: true))
    #expect(over.bound == .atMost("3"))
    #expect(under.bound == .atLeast("3"))
    #expect(kept.bound == .atMost("3"))
  }

  @Test func thereIsNoBoundWithoutALimitOrAtIt() throws {
    #expect(try #require(Figure(3, limit: nil, .upTo(0), keepsLimit: false)).bound == nil)
    #expect(try #require(Figure(3, limit: 3, .upTo(0), keepsLimit: false)).bound == nil)
    #expect(try #require(Figure(3, limit: .nan, .upTo(0), keepsLimit: false)).bound == nil)
    let noNumber = Figure(.nan, limit: 3, .upTo(0), keepsLimit: false)
    #expect(noNumber == nil)
  }
}
