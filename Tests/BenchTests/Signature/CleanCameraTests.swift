import Rig
import Testing

@testable import Bench

/// Cameras with nothing wrong: nothing is found.
struct CleanCameraTests {
  private static let rates = [24, 25, 29.97, 30, 50, 60, 120]

  private func expectClean(_ camera: FakeCamera, seed: UInt64 = 1) throws {
    var bench = FakeBench(camera: camera, bus: FakeBus())
    bench.seed = seed
    let found = try bench.findings()
    let slow = camera.mode.periodMs > 1000 / 23.76
    #expect(found.map(\.code) == [slow ? .cameraRateLow : .cameraReady])
  }

  @Test(arguments: rates, [0, 100, -100] as [Double])
  func `A camera that keeps its rate, on a crystal that drifts`(fps: Double, ppm: Double) throws {
    var camera = FakeCamera.webcam(fps: fps)
    camera.firmware.driftPpm = ppm
    try expectClean(camera)
  }

  @Test(arguments: rates, [2, 3] as [UInt64])
  func `Frames of varying size`(fps: Double, seed: UInt64) throws {
    var camera = FakeCamera.webcam(fps: fps)
    camera.firmware.sizeSpread = 0.8
    try expectClean(camera, seed: seed)
  }

  @Test(arguments: [0.5, 1, 2])
  func `Stamps that jitter`(milliseconds: Double) throws {
    for fps in [25, 30, 60] {
      var camera = FakeCamera.webcam(fps: Double(fps))
      camera.stamps = .jitter(milliseconds: milliseconds)
      try expectClean(camera)
    }
  }

  @Test(arguments: [.max, .max - 100, UInt32(Int32.max) - 100])
  func `Numbers that wrap`(first: UInt32) throws {
    var camera = FakeCamera.webcam
    camera.kernel.firstSequence = first
    try expectClean(camera)
  }

  @Test func `A first frame that is late, or stamped with nonsense`() throws {
    var camera = FakeCamera.webcam
    camera.firmware.wakingMs = 1800
    camera.stamps = .badFirst
    try expectClean(camera)
  }

  /// URBs of 32 packets are 32 ms long on full speed: a beat of 33.3 ms is stamped 32 or 64 apart.
  @Test(arguments: [10, 15, 25, 30] as [Double])
  func `A camera of full speed, whose stamps are coarse`(fps: Double) throws {
    var camera = FakeCamera(FakeMode("I420", 160, 120, [UInt32((1e7 / fps).rounded())]))
    camera.link.intervalUs = 1000
    camera.link.payloadBytes = 1023
    let found = try FakeBench(camera: camera).findings()
    #expect(found.map(\.code) == [fps < 23.76 ? .cameraRateLow : .cameraReady])
  }

  // MARK: Stamps that can't be true

  struct Fault: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var stamps: FakeStamps
  }

  private static let faults = [
    Fault(testDescription: "none", stamps: .zero),
    // The same for ever is long ago once the warm-up is over.
    Fault(testDescription: "past", stamps: .constant),
    Fault(testDescription: "future", stamps: .future),
    Fault(testDescription: "backwards", stamps: .backwardsOnce),
    Fault(testDescription: "not_monotonic", stamps: .unmarked),
  ]

  @Test(arguments: faults)
  func `Stamps that can't be true are named, and the rate is measured all the same`(fault: Fault)
    throws
  {
    var camera = FakeCamera.webcam
    camera.stamps = fault.stamps
    let bench = FakeBench(camera: camera)
    let found = try bench.findings()
    #expect(found.map(\.code) == [.cameraClock])
    #expect(found.first?.arguments["fault"] == fault.testDescription)
    #expect(near(try bench.measure().deliveredFps, 30, within: 0.02))
  }
}
