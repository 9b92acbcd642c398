import Rig
import Testing

@testable import Bench

/// What a viewer sees of frames that repeat, and what the camera loses before the driver counts.
struct FrameFreezeTests {
  /// HDMI sticks give each frame twice: 60 delivered, 30 new.
  @Test func `Frames that come twice are counted once as new`() {
    var train = FrameTrain(fps: 60, seconds: 5)
    train.change { number, stamp in stamp.digest = UInt64(number / 2) }
    let measured = train.measure()
    #expect(measured.repeatedFrames == 150)
    #expect(near(measured.deliveredFps, 60, within: 0.001))
    #expect(near(measured.uniqueFps, 30, within: 0.2))
    #expect(measured.longestFreezeMs == 33.3)
  }

  @Test func `A picture that stands for a second is a freeze of a second`() {
    var train = FrameTrain(fps: 30, seconds: 5)
    train.change { number, stamp in
      if (60..<90).contains(number) { stamp.digest = 1 }
    }
    let measured = train.measure()
    #expect(measured.repeatedFrames == 29)
    #expect(measured.longestFreezeMs == 1000)
    #expect(measured.intervalMs?.max == 33.333)
  }

  /// A damaged frame shows nothing new.
  @Test func `Frames that can't be shown lengthen the freeze`() {
    var train = FrameTrain(fps: 30, seconds: 5)
    train.change { number, stamp in
      if number == 60 { stamp.hasError = true }
      if number == 61 { stamp.isTruncated = true }
      if number == 62 { stamp.byteCount = 0 }
    }
    let measured = train.measure()
    #expect(measured.longestFreezeMs == 133.3)
    #expect(measured.errorFrames == 1 && measured.truncatedFrames == 1)
    #expect(measured.shortFrames == 1)
    #expect((measured.deliveredFps ?? 30) < 29.7)
  }

  /// A run of frames that can't be shown is a freeze at its beginning and at its end as well.
  @Test func `Bad frames to the end, or from the beginning, or throughout, are a freeze`() {
    func freeze(_ isBad: (Int) -> Bool) -> Double? {
      var train = FrameTrain(fps: 30, seconds: 4)
      train.change { number, stamp in if isBad(number) { stamp.byteCount = 0 } }
      return train.measure().longestFreezeMs
    }
    #expect(freeze { $0 > 60 } == 2000)
    #expect(freeze { $0 < 60 } == 2000)
    #expect(freeze { _ in true } == 4000)
    #expect(freeze { _ in false } == 33.3)
  }

  /// The counter "may count the frames received e.g. over USB" (kernel, buffer.rst): a camera that
  /// skips leaves numbers in a row.
  @Test func `A frame lost in the camera shows in the times alone`() {
    var train = FrameTrain(fps: 30, seconds: 5)
    train.drop { $0 % 30 == 15 }
    train.change { number, stamp in stamp.sequence = UInt32(number) }
    let measured = train.measure()
    #expect(measured.droppedFrames == 0)
    #expect(measured.timestampGaps == 5)
  }

  /// USB stamps move in steps of 4 ms: no gap, and a jitter of half a step.
  @Test(arguments: [30.0, 60])
  func `Steps of 4 ms are no gaps`(fps: Double) {
    var train = FrameTrain(fps: fps, seconds: 5)
    train.change { _, stamp in
      stamp.timestampNanoseconds = stamp.timestampNanoseconds / 4_000_000 * 4_000_000
    }
    let measured = train.measure()
    #expect(measured.timestampGaps == 0)
    #expect((measured.jitterMs?.max ?? 9) <= 4)
    #expect(near(measured.sourceFps, fps, within: 0.01))
  }

  @Test func `The time from the stamp to the handing over is the latency`() {
    let measured = FrameTrain(fps: 30, seconds: 3).measure()
    #expect(measured.latencyMs?.p50 == 5)
    var ahead = FrameTrain(fps: 30, seconds: 3)
    ahead.change { _, stamp in stamp.dequeuedNanoseconds -= 30_000_000 }
    let stampedAhead = ahead.measure()
    #expect(stampedAhead.latencyMs == nil)
    #expect(stampedAhead.notMeasured["latency_ms"] == "stamped_ahead")
  }

  @Test func `Frames differ in size as their spread says`() {
    var train = FrameTrain(fps: 30, seconds: 3, bytes: 1000)
    train.change { number, stamp in if number % 10 == 0 { stamp.byteCount = 5000 } }
    let measured = train.measure()
    #expect(measured.frameBytes?.p50 == 1000 && measured.frameBytes?.max == 5000)
  }
}
