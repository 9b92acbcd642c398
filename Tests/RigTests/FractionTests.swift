import Testing

@testable import Rig

struct FractionTests {
  @Test func `The rate of an interval is its reciprocal`() {
    let interval = Fraction(numerator: 1001, denominator: 30_000)
    #expect(interval.rateFps == 30_000.0 / 1001)
    #expect(interval.value == 1001.0 / 30_000)
    #expect(interval.inverse == Fraction(numerator: 30_000, denominator: 1001))
  }

  /// Drivers do report 0/0 and 0/1.
  @Test(arguments: [(0, 0), (0, 1), (1, 0)] as [(UInt32, UInt32)])
  func `An interval that makes no rate has none`(numerator: UInt32, denominator: UInt32) {
    let interval = Fraction(numerator: numerator, denominator: denominator)
    #expect(interval.rateFps == nil)
    #expect(
      CaptureFormat(fourcc: "MJPG", width: 1, height: 1, interval: interval).rateFps == nil
    )
    #expect((interval.value == nil) == (denominator == 0))
  }

  @Test func `A format without an interval has no rate`() {
    #expect(CaptureFormat(fourcc: "MJPG", width: 1, height: 1, interval: nil).rateFps == nil)
  }
}
