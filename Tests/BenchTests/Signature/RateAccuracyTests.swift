import Rig
import Testing

@testable import Bench

/// How well the source's rate is measured over the kernel's stamps: 4 ms steps, late handlers.
struct RateAccuracyTests {
  @Test(
    arguments: [25, 29.97, 30, 60] as [Double],
    [(3, 0.02), (5, 0.01)] as [(Double, Double)]
  )
  func `A rate is good to 0.02 fps in 3 s, to 0.01 in 5 s`(
    fps: Double,
    run: (seconds: Double, tolerance: Double)
  ) throws {
    for seed in 1...6 as ClosedRange<UInt64> {
      var camera = FakeCamera.webcam(fps: fps)
      camera.firmware.driftPpm = Double(seed) * 40 - 140
      var bench = FakeBench(camera: camera)
      bench.seconds = run.seconds
      bench.seed = seed
      let truth = 1000 / camera.mode.periodMs * (1 + camera.firmware.driftPpm / 1e6)
      #expect(near(try bench.measure().sourceFps, truth, within: run.tolerance))
    }
  }

  /// Losses do not change what the source makes.
  @Test(arguments: [1, 2, 3] as [UInt64])
  func `A rate is as good with a tenth of the frames lost`(seed: UInt64) throws {
    var camera = FakeCamera.webcam
    camera.link.packetLoss = 0.003
    camera.kernel.nodrop = false
    var bench = FakeBench(camera: camera)
    bench.seed = seed
    let measurement = try bench.measure()
    #expect(measurement.droppedFrames > 5)
    #expect(near(measurement.sourceFps, 30, within: 0.01))
    #expect((measurement.deliveredFps ?? 30) < 29)
  }
}
