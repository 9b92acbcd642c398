import Rig
import SystemCore
import TestSupport
import Testing
import V4L2
import Workers

@testable import Bench

/// Drivers that say yes to everything and fill in nonsense: the bench ends in time, with what it
/// found or with a failure.
struct LyingDriverTests {
  private static let request = CameraBenchRequest(
    rig: .thisMachine,
    path: "/dev/video0",
    mode: CaptureFormat(
      fourcc: "YUYV",
      width: 640,
      height: 480,
      interval: Fraction(numerator: 1, denominator: 30)
    ),
    seconds: 0.2,
    warmUpSeconds: 0.05
  )

  private func run(_ answer: @escaping (UInt, UnsafeMutableRawBufferPointer) -> Int32)
    throws(WorkerFailure) -> CameraMeasurement
  {
    var request = Self.request
    request.looksAtPicture = true
    request.experimentSeconds = 0.1
    do {
      let device = try VideoDevice(mapping: "/dev/zero") { request, argument in
        answer(
          request,
          UnsafeMutableRawBufferPointer(start: argument, count: Int(request >> 16 & 0x3fff))
        )
      }
      let parent = try Parent()
      let source = try V4L2FrameSource(device, request, parent.channel)
      defer { source.stop() }
      return try CameraBench.measure(
        source,
        request,
        parent.channel,
        until: .after(.seconds(5))
      )
    } catch let failure as WorkerFailure {
      throw failure
    } catch {
      throw WorkerFailure(.cameraFailed, detail: "\(error)")
    }
  }

  @Test func `All ones grant more buffers than there can be`() throws {
    let failure = #expect(throws: WorkerFailure.self) {
      try run { _, argument in
        argument.initializeMemory(as: UInt8.self, repeating: 0xff)
        return 0
      }
    }
    #expect(failure?.code == .cameraLies)
    #expect(failure?.detail == "buffers_many")
  }

  @Test func `Zeros are a camera that captures nothing`() throws {
    #expect(throws: WorkerFailure.self) {
      try run { _, argument in
        argument.initializeMemory(as: UInt8.self, repeating: 0)
        return 0
      }
    }
  }

  @Test(arguments: 0..<40)
  func `Noise crashes nothing and ends in time`(seed: UInt64) {
    var noise = SeededNoise(seed: seed)
    let begin = ContinuousClock.now
    _ = try? run { request, argument in
      let isBuffers = request & 0xffff == 0x5608
      let isBuffer = [0x5609, 0x5611].contains(request & 0xffff)
      // The first word is a count, an index or an id: often near what could be true.
      let first = isBuffers || isBuffer ? UInt32(noise.uniform() * 6) : UInt32.max
      for index in argument.indices where noise.uniform() < 0.3 {
        argument[index] = UInt8(noise.uniform() * 255)
      }
      if first != .max { argument.storeBytes(of: first, as: UInt32.self) }
      if isBuffer, noise.uniform() < 0.9 {
        argument.storeBytes(of: UInt32(8192), toByteOffset: 72, as: UInt32.self)
        argument.storeBytes(of: UInt32(0), toByteOffset: 64, as: UInt32.self)
      }
      return noise.uniform() < 0.95 ? 0 : -5
    }
    #expect(begin.duration(to: .now) < .seconds(20))
  }
}
