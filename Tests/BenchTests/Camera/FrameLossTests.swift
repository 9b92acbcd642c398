import Rig
import Testing
import TestSupport

@testable import Bench

/// Frames that never arrive, arrive damaged, or arrive twice.
struct FrameLossTests {
  /// v4l2-ctl still prints 30 where every tenth frame is lost.
  @Test func `Every fifth frame lost leaves the source as it is and takes a fifth away`() {
    var train = FrameTrain(fps: 30, seconds: 10)
    train.drop { $0 % 5 == 3 }
    let measured = train.measure()
    #expect(measured.droppedFrames == 60)
    #expect(measured.frames == 241)
    #expect(near(measured.sourceFps, 30, within: 0.001))
    #expect(near(measured.deliveredFps, 24, within: 0.001))
    #expect(measured.intervalMs?.max == 66.667)
    #expect(measured.isSound)
  }

  @Test(arguments: [0.01, 0.05, 0.2, 0.5, 0.8], [1, 2, 3] as [UInt64])
  func `Frames lost at random are counted to the last one`(share: Double, seed: UInt64) {
    var noise = SeededNoise(seed: seed)
    var train = FrameTrain(fps: 30, seconds: 10)
    let total = train.stamps.count
    train.drop { $0 != 0 && $0 != total - 1 && noise.uniform() < share }
    let measured = train.measure()
    #expect(measured.droppedFrames == total - train.stamps.count)
    #expect(near(measured.sourceFps, 30, within: 0.001))
    let kept = Double(train.stamps.count - 1) / Double(total - 1)
    #expect(near(measured.deliveredFps, 30 * kept, within: 0.001))
    #expect(measured.isSound)
  }

  /// The commonest distance of two numbers is as often 1 as it is 2.
  @Test func `Every third frame lost is a loss, whichever way the dice fall`() {
    var train = FrameTrain(fps: 30, seconds: 10)
    train.drop { $0 % 3 == 2 }
    let measured = train.measure()
    #expect(measured.droppedFrames == 100)
    #expect(near(measured.sourceFps, 30, within: 0.001))
    #expect(near(measured.deliveredFps, 20, within: 0.05))
  }

  @Test func `A burst that is lost is a gap`() {
    var train = FrameTrain(fps: 30, seconds: 3)
    train.drop { (30..<60).contains($0) }
    let measured = train.measure()
    #expect(measured.droppedFrames == 30)
    #expect(near(measured.intervalMs?.max, 1033.333, within: 0.001))
    #expect(near(measured.deliveredFps, 20, within: 0.001))
  }

  /// The exposure lengthens in poor light: nothing is lost, all is late.
  @Test func `A source that slows down loses nothing`() {
    var train = FrameTrain(fps: 30, seconds: 4)
    train.change { number, stamp in
      let late = Int64(max(0, number - 60)) * 33_333_333
      stamp.timestampNanoseconds += late
      stamp.dequeuedNanoseconds += late
    }
    let measured = train.measure()
    #expect(measured.droppedFrames == 0)
    #expect((measured.deliveredFps ?? 30) < 22)
    #expect(measured.intervalMs?.max == 66.667)
    #expect(measured.isSound)
  }

  @Test func `Damaged frames arrive, but are not delivered`() {
    var train = FrameTrain(fps: 30, seconds: 10)
    train.change { number, stamp in stamp.hasError = number % 10 == 5 }
    let measured = train.measure()
    #expect(measured.frames == 301)
    #expect(measured.errorFrames == 30)
    #expect(measured.shortFrames == 0)
    #expect(measured.droppedFrames == 0)
    #expect(near(measured.sourceFps, 30, within: 0.001))
    #expect(near(measured.deliveredFps, 27, within: 0.001))
  }

  /// Drivers do cut raw frames short without a flag.
  @Test func `A raw frame that is short is not delivered`() {
    var train = FrameTrain(fps: 30, seconds: 10, bytes: 614_400)
    train.rawFrameBytes = 614_400
    train.change { number, stamp in if number % 10 == 5 { stamp.byteCount -= 1 } }
    let measured = train.measure()
    #expect(measured.shortFrames == 30)
    #expect(measured.errorFrames == 0)
    #expect(near(measured.deliveredFps, 27, within: 0.001))
  }

  @Test func `A compressed frame has no size to fall short of, but must have one`() {
    var train = FrameTrain(fps: 30, seconds: 10)
    train.change { number, stamp in
      stamp.byteCount = number % 10 == 5 ? 0 : 20_000 + number % 7 * 1000
    }
    #expect(train.measure().shortFrames == 30)
  }

  @Test func `A frame that is both damaged and short is lost once`() {
    var train = FrameTrain(fps: 30, seconds: 10)
    train.change { number, stamp in
      guard number % 10 == 5 else { return }
      stamp.hasError = true
      stamp.byteCount = 0
    }
    #expect(near(train.measure().deliveredFps, 27, within: 0.001))
  }

  @Test func `Where every frame is damaged nothing is delivered`() {
    var train = FrameTrain(fps: 30, seconds: 3)
    train.change { _, stamp in stamp.hasError = true }
    let measured = train.measure()
    #expect(measured.deliveredFps == 0)
    #expect(measured.uniqueFps == 0)
    #expect(near(measured.sourceFps, 30, within: 0.001))
    #expect(measured.isSound)
  }

  // MARK: Frozen and doubled

  @Test func `A frozen picture has no unique frames to speak of`() {
    var train = FrameTrain(fps: 30, seconds: 10)
    train.change { _, stamp in stamp.digest = 42 }
    let measured = train.measure()
    #expect(near(measured.deliveredFps, 30, within: 0.001))
    #expect((measured.uniqueFps ?? .infinity) <= 0.1)
  }

  /// Capture sticks that promise 60 and take 30.
  @Test func `Where every frame comes twice half of them are unique`() {
    var train = FrameTrain(fps: 60, seconds: 10)
    train.change { number, stamp in stamp.digest = UInt64(number / 2) }
    let measured = train.measure()
    #expect(near(measured.deliveredFps, 60, within: 0.001))
    #expect(near(measured.uniqueFps, 30, within: 0.1))
  }

  @Test func `A picture that comes back later is not a repeated one`() {
    var train = FrameTrain(fps: 30, seconds: 10)
    train.change { number, stamp in stamp.digest = UInt64(number % 2) }
    #expect(near(train.measure().uniqueFps, 30, within: 0.001))
  }
}
