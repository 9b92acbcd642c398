import Rig
import Testing

@testable import Bench

/// Drivers' frame numbers: they wrap, some count something else, and fields share theirs.
struct FrameNumberTests {
  @Test(arguments: [.max - 50, .max - 1, .max, UInt32(Int32.max) - 20])
  func `Numbers that wrap count on`(first: UInt32) {
    var train = FrameTrain(fps: 30, seconds: 5, startingAt: first)
    train.drop { $0 % 5 == 3 }
    let measured = train.measure()
    #expect(measured.droppedFrames == 30)
    #expect(near(measured.sourceFps, 30, within: 0.001))
    #expect(measured.notMeasured.isEmpty)
  }

  struct Counter: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var number: @Sendable (Int) -> UInt32
  }

  private static let counters = [
    Counter(testDescription: "never counts") { _ in 0 },
    Counter(testDescription: "counts two a frame") { UInt32($0 * 2) },
    Counter(testDescription: "counts a frame twice") { UInt32($0 / 2) },
    Counter(testDescription: "counts backwards") { UInt32(1000 - $0) },
    Counter(testDescription: "starts anew") { UInt32($0 % 40) },
    Counter(testDescription: "sometimes counts several") { UInt32($0 + $0 / 3 * 2) },
    Counter(testDescription: "counts one, then two") { UInt32($0 + $0 / 2) },
    Counter(testDescription: "jumps once") { UInt32($0 < 40 ? $0 : $0 + 1_000_000) },
  ]

  /// Told as losses, they would make a bad camera of a good one (v4l2loopback).
  @Test(arguments: counters)
  func `Numbers that do not count frames are not taken for losses`(counter: Counter) {
    var train = FrameTrain(fps: 30, seconds: 3)
    train.change { number, stamp in stamp.sequence = counter.number(number) }
    let measured = train.measure()
    #expect(measured.droppedFrames == 0)
    #expect(measured.sourceFps == nil)
    #expect(measured.notMeasured["source_fps"] == "sequence_does_not_count_frames")
    #expect(measured.notMeasured["dropped_frames"] == "sequence_does_not_count_frames")
    #expect(near(measured.deliveredFps, 30, within: 0.001))
    #expect(near(measured.uniqueFps, 30, within: 0.001))
    #expect(measured.isSound)
  }

  // MARK: Fields

  /// Interlaced pictures field by field: the kernel counts frames, so two buffers share a number
  /// (videodev2.h: "counting the frames (not fields!)").
  private func fields(seconds: Double) -> FrameTrain {
    var train = FrameTrain(fps: 50, seconds: seconds)
    train.stamps.removeLast()
    train.change { number, stamp in stamp.sequence = UInt32(number / 2) }
    train.fieldsAlternate = true
    return train
  }

  @Test func `Two fields are a frame`() {
    let measured = fields(seconds: 4).measure()
    #expect(measured.frames == 200)
    #expect(measured.droppedFrames == 0)
    #expect(near(measured.sourceFps, 25, within: 0.01))
    #expect(near(measured.deliveredFps, 25, within: 0.01))
    #expect(measured.notMeasured.isEmpty)
    #expect(measured.isSound)
  }

  @Test func `Fields that begin with a frame's second lose none`() {
    var train = fields(seconds: 4)
    train.stamps.removeFirst()
    let measured = train.measure()
    #expect(measured.droppedFrames == 0)
    #expect(near(measured.sourceFps, 25, within: 0.01))
  }

  @Test func `A frame is lost with both its fields, and half a frame is not delivered`() {
    var train = fields(seconds: 4)
    train.drop { [40, 41, 80, 81, 120, 121].contains($0) }
    let whole = train.measure()
    #expect(whole.droppedFrames == 3)
    #expect(near(whole.sourceFps, 25, within: 0.02))
    #expect(near(whole.deliveredFps, 25 * 0.97, within: 0.1))

    train = fields(seconds: 4)
    train.drop { $0 % 10 == 5 }
    let halved = train.measure()
    #expect(halved.droppedFrames == 0)
    #expect(near(halved.deliveredFps, 25 * 0.9, within: 0.1))
    #expect(halved.isSound)
  }

  @Test func `Fields whose numbers stand still do not count frames`() {
    var train = fields(seconds: 2)
    train.change { _, stamp in stamp.sequence = 7 }
    let measured = train.measure()
    #expect(measured.droppedFrames == 0)
    #expect(measured.notMeasured["source_fps"] == "sequence_does_not_count_frames")
    #expect(measured.isSound)
  }
}
