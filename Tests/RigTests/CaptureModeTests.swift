import OrderedJSON
import Testing

@testable import Rig

struct CaptureModeTests {
  private let grid = SizeRange(
    minWidth: 16,
    maxWidth: 1920,
    stepWidth: 16,
    minHeight: 10,
    maxHeight: 1080,
    stepHeight: 2
  )

  @Test(
    arguments: [
      (16, 10, true), (1920, 1080, true), (1280, 720, true), (1281, 720, false), (1280, 721, false),
      (0, 10, false), (15, 10, false), (16, 8, false), (1936, 1080, false), (1920, 1082, false),
      (.max, .max, false),
    ] as [(UInt32, UInt32, Bool)]
  )
  func `A size must lie on the grid`(width: UInt32, height: UInt32, fits: Bool) {
    #expect(grid.contains(width: width, height: height) == fits)
  }

  /// Continuous sizes have a step of 1; some drivers say 0.
  @Test(arguments: [0, 1] as [UInt32])
  func `A step of none or one takes every size between`(step: UInt32) {
    let range = SizeRange(
      minWidth: 2,
      maxWidth: 7,
      stepWidth: step,
      minHeight: 1,
      maxHeight: .max,
      stepHeight: step
    )
    #expect((2...7).allSatisfy { range.contains(width: $0, height: 1) })
    #expect(range.contains(width: 3, height: .max))
    #expect(!range.contains(width: 8, height: 1) && !range.contains(width: 1, height: 1))
  }

  private func mode(_ intervals: [Fraction], _ range: IntervalRange? = nil) -> CaptureMode {
    CaptureMode(
      fourcc: "YUYV",
      description: "",
      compressed: false,
      width: 1,
      height: 1,
      intervals: intervals,
      intervalRange: range
    )
  }

  @Test func `Rates are those of the intervals that make one`() {
    let listed = mode([
      Fraction(numerator: 1, denominator: 15), Fraction(numerator: 0, denominator: 0),
      Fraction(numerator: 1, denominator: 60),
    ])
    #expect(listed.ratesFps == [15, 60])
    #expect(listed.fastestFps == 60)
  }

  @Test func `The fastest rate of a range is that of its shortest interval`() {
    let second = Fraction(numerator: 1, denominator: 1)
    let range = IntervalRange(
      shortest: Fraction(numerator: 1, denominator: 50),
      longest: second,
      step: second
    )
    #expect(mode([], range).fastestFps == 50)
    #expect(mode([]).fastestFps == nil)
  }

  /// A driver may list thousands of intervals; rates follow from them.
  @Test func `Between our own processes a mode is written tersely`() throws {
    let listed = mode([
      Fraction(numerator: 1, denominator: 30), Fraction(numerator: 1001, denominator: 24_000),
    ])
    #expect(
      try OrderedJSON.text(of: listed, .wire)
        == #"{"fourcc":"YUYV","description":"","compressed":false,"width":1,"height":1,"#
        + #""sizeRange":null,"intervals":"1/30 1001/24000","intervalRange":null}"#
    )
    #expect(
      try OrderedJSON.text(of: mode([Fraction(numerator: 1, denominator: 30)]))
        == #"{"fourcc":"YUYV","description":"","compressed":false,"width":1,"height":1,"#
        + #""size_range":null,"intervals":[{"numerator":1,"denominator":30}],"rates_fps":[30],"#
        + #""interval_range":null}"#
    )
  }
}
