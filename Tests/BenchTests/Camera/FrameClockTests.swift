import Rig
import Testing
import TestSupport

@testable import Bench

/// Timestamps that can't be believed: the moment of handing over takes their place, and is named.
struct FrameClockTests {
  struct Fault: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var name: String
    var apply: @Sendable (Int, inout FrameStamp) -> Void
  }

  private static let faults = [
    Fault(testDescription: "not of the monotonic clock", name: "not_monotonic") {
      $1.isMonotonic = false
    },
    Fault(testDescription: "none", name: "none") { $1.timestampNanoseconds = 0 },
    Fault(testDescription: "always the same", name: "constant") {
      $1.timestampNanoseconds = FrameTrain.start
    },
    Fault(testDescription: "in the future", name: "future") {
      $1.timestampNanoseconds += 3_600_000_000_000
    },
    Fault(testDescription: "long ago", name: "past") { $1.timestampNanoseconds -= 11_000_000_000 },
    Fault(testDescription: "backwards", name: "backwards") {
      $1.timestampNanoseconds = $1.dequeuedNanoseconds - Int64($0) * 100_000
      if $0 == 50 { $1.timestampNanoseconds -= 100_000_000 }
    },
    Fault(testDescription: "one twice", name: "constant") {
      if $0 == 50 { $1.timestampNanoseconds -= 33_333_334 }
    },
    Fault(testDescription: "one of another clock", name: "not_monotonic") {
      if $0 == 50 { $1.isMonotonic = false }
    },
    Fault(testDescription: "negative", name: "none") { $1.timestampNanoseconds = -1 - Int64($0) },
    Fault(testDescription: "the least number there is", name: "none") {
      $1.timestampNanoseconds = .min
    },
    Fault(testDescription: "the greatest number there is", name: "future") {
      $1.timestampNanoseconds = .max
    },
    Fault(testDescription: "slower than time", name: "past") {
      $1.timestampNanoseconds -= Int64($0) * 16_000_000
    },
  ]

  @Test(arguments: faults)
  func `Timestamps that can't be true are not used`(fault: Fault) {
    var train = FrameTrain(fps: 30, seconds: 3)
    train.change(fault.apply)
    let measured = train.measure()
    #expect(measured.clock == "dequeue" && measured.clockFault == fault.name)
    #expect(near(measured.sourceFps, 30, within: 0.001))
    #expect(near(measured.deliveredFps, 30, within: 0.001))
    #expect(measured.isSound)
  }

  /// A busy machine hands frames over late; that is not the camera's rate.
  @Test func `True timestamps are used however late the frames are handed over`() {
    var noise = SeededNoise(seed: 7)
    var train = FrameTrain(fps: 30, seconds: 3)
    train.change { _, stamp in
      stamp.dequeuedNanoseconds += Int64(noise.exponential() * 50e6)
    }
    let measured = train.measure()
    #expect(measured.clock == "monotonic")
    #expect(near(measured.sourceFps, 30, within: 0.001))
    #expect(measured.intervalMs?.max == 33.333)
  }

  /// With 1 ms of jitter and a stall of 20 ms in a hundred frames: as sure as least squares can be.
  @Test(arguments: [2, 5, 10])
  func `Without timestamps the rate is as sure as the jitter lets it be`(seconds: Double) {
    let errors = (UInt64(1)...100).map { seed in
      var noise = SeededNoise(seed: seed)
      var train = FrameTrain(fps: 30, seconds: seconds)
      train.change { _, stamp in
        stamp.isMonotonic = false
        let stall = noise.uniform() < 0.01 ? 20e6 : 0
        stamp.dequeuedNanoseconds += Int64(noise.exponential() * 1e6 + stall)
      }
      let measured = train.measure()
      return abs((measured.sourceFps ?? .infinity) - 30)
    }
    let variance = 1e-3 * 1e-3 + 0.01 * 0.99 * 20e-3 * 20e-3
    let frames = 30 * seconds + 1
    let deviation = 30 * (12 * variance / frames).squareRoot() / seconds
    #expect((Distribution(of: errors)?.p95 ?? .infinity) <= 1.96 * deviation * 1.25 + 0.0005)
  }

  @Test func `Where no time passes there is no rate`() {
    var train = FrameTrain(fps: 30, seconds: 1)
    train.change { _, stamp in
      stamp.timestampNanoseconds = 0
      stamp.dequeuedNanoseconds = FrameTrain.start
    }
    let measured = train.measure()
    #expect(measured.deliveredFps == nil && measured.sourceFps == nil)
    #expect(measured.isSound)
  }
}
