import Testing

@testable import Rig

struct DistributionTests {
  private static let known: [([Double], [Double])] = [
    ([5], [5, 5, 5, 5]), ([2, 1], [1, 2, 2, 2]), ([3, 1, 2], [2, 3, 3, 3]),
    ((1...20).reversed().map(Double.init), [10, 19, 20, 20]),
    ((1...100).map(Double.init), [50, 95, 99, 100]),
    ((1...1000).map(Double.init), [500, 950, 990, 1000]),
  ]

  @Test(arguments: known)
  func `The spread is by the nearest rank`(samples: [Double], expected: [Double]) throws {
    let spread = try #require(Distribution(of: samples))
    #expect([spread.p50, spread.p95, spread.p99, spread.max] == expected)
  }

  @Test func `Nothing has no spread`() {
    #expect(Distribution(of: []) == nil)
  }

  @Test func `Each value of a spread is changed`() throws {
    let spread = try #require(Distribution(of: [1, 2, 3])).map { $0 * 10 }
    #expect([spread.p50, spread.p95, spread.p99, spread.max] == [20, 30, 30, 30])
  }

  @Test(arguments: [
    (29.970029, 2, 29.97), (1.00051, 3, 1.001), (-1.2345, 1, -1.2), (33.4, 0, 33), (0, 3, 0),
  ])
  func `Digits beyond the decimals are dropped`(value: Double, decimals: Int, expected: Double) {
    #expect(value.rounded(decimals: decimals) == expected)
  }
}
