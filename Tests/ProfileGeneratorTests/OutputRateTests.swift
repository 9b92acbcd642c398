import Rig
import Testing

@testable import ProfileGenerator

@Suite("The rate to send")
struct OutputRateTests {
  /// Delivered, negotiated interval, expected rate; 0 for none.
  static let rates: [(Double, UInt32, UInt32, UInt32, UInt32)] = [
    (30, 1, 30, 30, 1), (29.97, 1, 30, 30, 1), (29.97, 1001, 30000, 30000, 1001),
    (29.71, 1, 30, 30, 1), (29.69, 1, 30, 25, 1), (30, 333_333, 10_000_000, 30, 1),
    (59.94, 1001, 60000, 60000, 1001), (60, 1, 60, 60, 1), (59.3, 1, 60, 50, 1),
    (25, 1, 25, 25, 1), (15, 1, 30, 15, 1), (14.9, 1, 30, 15, 1), (14.8, 1, 30, 0, 1),
    (20, 1, 30, 20, 1), (19.9, 1, 30, 20, 1), (19.7, 1, 30, 15, 1), (7.5, 2, 15, 0, 1),
    (27.5, 2, 55, 55, 2), (30, 0, 1, 30, 1), (30, 1, 0, 30, 1), (90, 1, 90, 90, 1),
    (100, 1, 90, 60, 1), (23.976, 1001, 24000, 24000, 1001), (24.2, 1, 30, 24, 1),
    (16, 10, 160, 16, 1),
  ]

  @Test("it is the negotiated one, exact, or the next standard one below", arguments: rates)
  func rate(
    delivered: Double,
    numerator: UInt32,
    denominator: UInt32,
    fps: UInt32,
    per: UInt32
  ) {
    let rate = OutputRate(
      delivered: delivered,
      interval: Fraction(numerator: numerator, denominator: denominator),
      slowest: 14.85
    )
    let expected = fps == 0 ? nil : Fraction(numerator: fps, denominator: per)
    #expect(rate?.fraction == expected)
  }

  @Test("it is never more than 1 % faster than the camera")
  func neverFaster() {
    var wrong: [Double] = []
    for delivered in stride(from: 1.0, through: 130, by: 0.07) {
      for nominal in [UInt32(10), 15, 24, 30, 50, 60, 90, 120] {
        let rate = OutputRate(
          delivered: delivered,
          interval: Fraction(numerator: 1, denominator: nominal),
          slowest: 14.85
        )
        let isRight = rate.map { $0.fps <= delivered * 1.0102 } ?? (delivered < 14.86)
        if !isRight { wrong.append(delivered) }
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test(
    "every n-th frame keeps an even cadence",
    arguments: [
      (UInt32(60), UInt32(1), 60.0, UInt32(60), UInt32(1)), (60, 1, 30, 30, 1), (50, 1, 30, 25, 1),
      (60000, 1001, 30, 30000, 1001), (48, 1, 30, 24, 1), (120, 1, 60, 60, 1), (90, 1, 60, 45, 1),
      (30, 1, 60, 30, 1), (144, 1, 60, 48, 1), (30000, 1001, 30, 30000, 1001),
    ]
  )
  func divided(
    numerator: UInt32,
    denominator: UInt32,
    limit: Double,
    fps: UInt32,
    per: UInt32
  ) throws {
    let rate = try #require(
      OutputRate(Fraction(numerator: numerator, denominator: denominator))
    )
    #expect(
      rate.divided(toAtMost: limit)?.fraction == Fraction(numerator: fps, denominator: per)
    )
  }

  @Test("numbers beyond all sense give no rate, and no crash")
  func nonsense() {
    let huge = OutputRate(Fraction(numerator: .max, denominator: .max - 1))
    #expect(huge?.divided(toAtMost: 0.0000001) == nil)
    #expect(huge?.divided(toAtMost: .nan) == nil)
    #expect(huge?.divided(toAtMost: 0) == nil)
    #expect(OutputRate(Fraction(numerator: 1, denominator: 0)) == nil)
    #expect(OutputRate(Fraction(numerator: 0, denominator: 1)) == nil)
    for delivered in [Double.nan, .infinity, -1, 0] {
      #expect(OutputRate(delivered: delivered, interval: nil, slowest: 14.85) == nil)
    }
  }
}
