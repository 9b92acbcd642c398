import Rig
import Testing

@testable import Applications

@Suite struct DriverTests {
  @Test(
    "uvcvideo takes the size with the least area outside the other",
    arguments: [
      (Size(width: 1920, height: 1080), Size(width: 1280, height: 720)),
      (Size(width: 640, height: 400), Size(width: 640, height: 360)),
      (Size(width: 1, height: 1), Size(width: 640, height: 360)),
      (Size(width: 65536 + 640, height: 480), Size(width: 640, height: 480)),
    ]
  )
  func uvcSize(_ asked: Size, _ expected: Size) {
    let sizes = [(640, 480), (640, 360), (1280, 720)].map { Size(width: $0.0, height: $0.1) }
    #expect(UVC.nearest(to: asked, of: sizes) == expected)
  }

  @Test(
    "uvcvideo takes the nearest interval and looks no further once the distance grows",
    arguments: [
      (Fraction(numerator: 1, denominator: 30), [60, 30, 15], 30),
      (Fraction(numerator: 0, denominator: 30), [60, 30, 15], 60),
      (Fraction(numerator: 1, denominator: 0), [60, 30, 15], 15),
      (Fraction(numerator: 0, denominator: 30), [5, 15, 60], 60),
      (Fraction(numerator: 0, denominator: 30), [30, 15, 60], 30),
      (Fraction(numerator: 10_000, denominator: 290_000), [60, 30, 15], 30),
    ] as [(Fraction, [UInt32], UInt32)]
  )
  func uvcInterval(_ asked: Fraction, _ rates: [UInt32], _ expected: UInt32) {
    let mode = Cameras.raw("YUYV", 640, 480, rates.map(Cameras.every))
    #expect(UVC.interval(asked, in: mode) == Cameras.every(expected))
  }

  @Test(
    "uvcvideo rounds to a step of a range, within it",
    arguments: [
      (Fraction(numerator: 0, denominator: 1), 333_333), (Cameras.every(15), 733_333),
      (Cameras.every(1), 1_000_000),
    ] as [(Fraction, UInt32)]
  )
  func uvcIntervalRange(_ asked: Fraction, _ ticks: UInt32) {
    var mode = Cameras.raw("YUYV", 640, 480, [])
    mode.intervalRange = IntervalRange(
      shortest: Cameras.every(30),
      longest: Cameras.every(10),
      step: Fraction(numerator: 1, denominator: 25)
    )
    #expect(UVC.interval(asked, in: mode) == Fraction(numerator: ticks, denominator: 10_000_000))
  }

  @Test func vividSizeAndInterval() {
    let sizes = [(320, 180), (640, 360), (1280, 720)].map { Size(width: $0.0, height: $0.1) }
    #expect(Vivid.nearest(to: Size(width: 900, height: 500), of: sizes)?.width == 640)
    let mode = Cameras.raw("YUYV", 640, 360, [1, 10, 25, 30].map(Cameras.every))
    #expect(Vivid.interval(Cameras.every(20), in: mode) == Cameras.every(25))
    #expect(Vivid.interval(Cameras.every(60), in: mode) == Cameras.every(30))
    #expect(Vivid.interval(Fraction(numerator: 1, denominator: 0), in: mode) == Cameras.every(30))
  }
}
