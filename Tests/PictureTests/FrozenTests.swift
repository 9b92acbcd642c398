import Picture
import Rig
import Testing

@Suite("Frozen pictures")
struct FrozenTests {
  /// Digests of frames at 30 fps, each picture repeated as often as told.
  private func measure(_ repeats: [Int], framesPerSecond: Int64 = 30) -> PictureMeasurement {
    var meter = PictureMeter(framePeriodSeconds: 1 / Double(framesPerSecond))
    var frame: Int64 = 0
    for (picture, count) in repeats.enumerated() {
      for _ in 0..<count {
        meter.observe(
          digest: UInt64(picture),
          atNanoseconds: frame * 1_000_000_000 / framesPerSecond
        )
        frame += 1
      }
    }
    return meter.measurement()
  }

  @Test(
    "the longest repeat beyond a steady pattern",
    arguments: [
      ([Int](repeating: 1, count: 90), 0.0, 1),  // all frames differ
      ([Int](repeating: 2, count: 45), 0, 2),  // 15 pictures a second as 30 frames
      ([1, 2, 3, 2, 3, 2, 3, 2, 3, 2, 3], 0, 2),  // 12 pictures a second as 30 frames
      ([Int](repeating: 30, count: 5), 0, 30),  // one picture a second
      ([90], 89.0 / 30, nil),  // a slate
      ([30, 60], 59.0 / 30, nil),  // frozen after a second
      ([Int](repeating: 1, count: 30) + [60], 59.0 / 30, 1),
      ([Int](repeating: 2, count: 20) + [31] + [Int](repeating: 2, count: 20), 1, 2),
      ([1, 1, 1, 2, 1, 1, 1, 1, 1, 1], 1.0 / 30, 1),  // one frame sent twice
    ] as [([Int], Double, Int?)]
  )
  func runs(repeats: [Int], seconds: Double, framesPerPicture: Int?) {
    let measured = measure(repeats)
    #expect(isNear(measured.frozenSeconds, seconds, within: 0.001))
    #expect(measured.framesPerPicture == framesPerPicture)
  }

  @Test("a still scene with a sensor's noise is not frozen")
  func stillScene() {
    let scene = Scene(width: 320, height: 180)
    let measured = Filmed(seconds: 3, noise: 0.5).measure { _ in scene }
    #expect(measured.frozenSeconds == 0)
    #expect(measured.framesPerPicture == 1)
  }

  @Test("one frame tells nothing, and times that go back do no harm")
  func few() {
    #expect(measure([1]).frozenSeconds == nil)
    #expect(measure([]).notMeasured["frozen_seconds"] == "too_few_frames")
    var meter = PictureMeter(framePeriodSeconds: nil)
    for time in [Int64.max, .min, 0, -5, .max] { meter.observe(digest: 1, atNanoseconds: time) }
    #expect(meter.measurement().frozenSeconds.map { $0 >= 0 } == true)
  }
}
