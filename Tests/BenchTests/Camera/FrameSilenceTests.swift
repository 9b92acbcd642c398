import Rig
import Testing

@testable import Bench

/// A camera that falls silent shows no interval for it; the time that was waited does.
struct FrameSilenceTests {
  @Test func `A camera that falls silent for the rest of the run is not at full rate`() {
    let measured = FrameTrain(fps: 30, seconds: 1).measure(end: FrameTrain.instant(3))
    #expect(near(measured.deliveredFps, 10, within: 0.1))
    #expect(near(measured.intervalMs?.max, 1995, within: 1))
    #expect(near(measured.sourceFps, 30, within: 0.001))
    #expect(measured.isSound)
  }

  @Test func `A camera that is silent at first and then recovers is not at full rate`() {
    let measured = FrameTrain(fps: 30, seconds: 1).measure(
      begin: FrameTrain.instant(-2),
      end: FrameTrain.instant(1.02)
    )
    #expect(near(measured.deliveredFps, 10, within: 0.1))
    #expect(near(measured.intervalMs?.max, 2005, within: 1))
  }

  @Test func `Silence at both ends counts twice`() {
    let measured = FrameTrain(fps: 30, seconds: 1).measure(
      begin: FrameTrain.instant(-1),
      end: FrameTrain.instant(2)
    )
    #expect(near(measured.deliveredFps, 10, within: 0.1))
    #expect(measured.isSound)
  }

  @Test(arguments: [5, 15, 30, 60] as [Double])
  func `The wait for the next frame is no silence`(fps: Double) {
    let measured = FrameTrain(fps: fps, seconds: 3).measure(
      begin: FrameTrain.instant(-0.9 / fps),
      end: FrameTrain.instant(3 + 0.9 / fps)
    )
    #expect(near(measured.deliveredFps, fps, within: 0.001))
    #expect(near(measured.intervalMs?.max, 1000 / fps, within: 0.001))
  }

  /// Regression on the order of frames would make 17 fps of a pause in the middle, and 29 of one
  /// at the end.
  @Test(arguments: [1, 30, 59])
  func `A pause is a stall and no loss, and takes as much from the rate wherever it is`(
    position: Int
  ) {
    var train = FrameTrain(fps: 30, seconds: 2)
    train.change { number, stamp in
      guard number > position else { return }
      stamp.timestampNanoseconds += 1_000_000_000
      stamp.dequeuedNanoseconds += 1_000_000_000
    }
    let measured = train.measure(end: FrameTrain.instant(3.02))
    #expect(measured.droppedFrames == 0)
    #expect(near(measured.intervalMs?.max, 1033.333, within: 0.001))
    #expect(near(measured.deliveredFps, 20, within: 0.001))
    #expect(measured.isSound)
  }
}
