import Rig
import Testing
import TestSupport

@testable import Bench

/// Rates of cameras that lose nothing.
struct FrameRateTests {
  @Test(arguments: [5, 10, 15, 24, 24000 / 1001.0, 25, 29.97, 30, 50, 60000 / 1001.0, 60, 120])
  func `A steady rate is told to three decimals`(fps: Double) {
    let measured = FrameTrain(fps: fps, seconds: 3).measure()
    #expect(near(measured.sourceFps, fps, within: 0.0011))
    #expect(near(measured.deliveredFps, fps, within: 0.0011))
    #expect(near(measured.uniqueFps, fps, within: 0.0011))
    #expect(measured.droppedFrames == 0)
    #expect(near(measured.seconds, 3, within: 0.2))
    #expect(measured.clock == "monotonic")
    #expect(measured.isSound)
    #expect(measured.notMeasured.isEmpty)
  }

  @Test func `Intervals and bytes are told as they came`() {
    let measured = FrameTrain(fps: 25, seconds: 4, bytes: 50_000).measure()
    #expect(measured.frames == 101)
    #expect(measured.intervalMs == Distribution(of: [40]))
    #expect(measured.bitrateMbps == 10)
    #expect(measured.seconds == 4)
  }

  /// uvcvideo stamps a frame when its first USB block is done: times move in steps of 4 ms, and the
  /// host is a little late.
  private func usbTrain(fps: Double, seconds: Double, seed: UInt64) -> FrameTrain {
    var noise = SeededNoise(seed: seed)
    let phase = noise.uniform() * 4e6
    var train = FrameTrain(fps: fps, seconds: seconds)
    train.change { _, stamp in
      let block = ((Double(stamp.timestampNanoseconds) + phase) / 4e6).rounded(.up)
      stamp.timestampNanoseconds = Int64(block * 4e6 + noise.normal() * 0.2e6)
      stamp.dequeuedNanoseconds = stamp.timestampNanoseconds + 1_000_000
    }
    return train
  }

  /// 95 % of runs must be at least as good as a fit of the same kind in an independent simulation.
  @Test(
    arguments: [
      (30, 1, 0.015), (30, 2, 0.0044), (30, 3, 0.0020), (30, 5, 0.0009), (60, 1, 0.023),
      (60, 3, 0.0029), (60, 5, 0.0013), (29.97, 2, 0.0057), (29.97, 5, 0.0016),
    ] as [(Double, Double, Double)]
  )
  func `The steps of USB timestamps do not blur the rate`(
    fps: Double,
    seconds: Double,
    accuracy: Double
  ) {
    let errors = (UInt64(1)...100).map { seed in
      let measured = usbTrain(fps: fps, seconds: seconds, seed: seed).measure()
      return max(
        abs((measured.sourceFps ?? .infinity) - fps),
        abs((measured.deliveredFps ?? .infinity) - fps)
      )
    }
    // Rates are rounded to a thousandth; a hundred runs leave the figure some play.
    #expect((Distribution(of: errors)?.p95 ?? .infinity) <= accuracy * 1.2 + 0.0005)
  }

  @Test func `In two seconds 29 dot 97 is told from 30`() {
    for seed in 1...20 as ClosedRange<UInt64> {
      let film = usbTrain(fps: 29.97, seconds: 2, seed: seed).measure()
      let video = usbTrain(fps: 30, seconds: 2, seed: seed).measure()
      #expect((film.sourceFps ?? .infinity) < 29.985)
      #expect((video.sourceFps ?? 0) > 29.985)
    }
  }

  @Test(arguments: [0, 1, 2])
  func `Fewer than three frames make no rate`(count: Int) {
    var train = FrameTrain(fps: 30, seconds: 1)
    train.stamps = Array(train.stamps.prefix(count))
    let measured = train.measure(end: FrameTrain.instant(1))
    #expect(measured.frames == count)
    #expect(measured.sourceFps == nil && measured.deliveredFps == nil)
    #expect(measured.notMeasured["delivered_fps"] == "too_few_frames")
    #expect(measured.isSound)
  }

  @Test func `Three frames make one`() {
    var train = FrameTrain(fps: 30, seconds: 1)
    train.stamps = Array(train.stamps.prefix(3))
    let measured = train.measure()
    #expect(near(measured.deliveredFps, 30, within: 0.001))
    #expect(measured.isSound)
  }
}
