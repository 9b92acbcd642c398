import Rig
import TestSupport
import Testing
import V4L2

@testable import V4L2Probe

/// Drivers that answer nonsense when they are listed.
struct LyingProbeTests {
  private func facts(
    _ answer: @escaping (UInt, UnsafeMutableRawBufferPointer) -> Int32
  ) throws -> ProbedNode.Facts {
    let device = try VideoDevice(mapping: "/dev/zero") { request, argument in
      answer(
        request,
        UnsafeMutableRawBufferPointer(start: argument, count: Int(request >> 16 & 0x3fff))
      )
    }
    return ProbedNode.Facts(device, try device.capability())
  }

  @Test(arguments: [0, 1, 0x7f, 0xff] as [UInt8])
  func `A driver that says yes to everything is listed in bounded time`(byte: UInt8) throws {
    let begin = ContinuousClock.now
    let facts = try facts { _, argument in
      argument.initializeMemory(as: UInt8.self, repeating: byte)
      return 0
    }
    #expect(facts.modes.count <= ProbedNode.Facts.modeLimit + 256)
    #expect(facts.faults.contains("formats_endless"))
    #expect(facts.faults.contains("formats_repeated"))
    #expect(facts.format == nil)
    #expect(begin.duration(to: .now) < .seconds(20))
  }

  @Test(arguments: 0..<20)
  func `Noise crashes nothing and ends in time`(seed: UInt64) throws {
    var noise = SeededNoise(seed: seed)
    let begin = ContinuousClock.now
    let facts = try? facts { _, argument in
      for index in argument.indices where noise.uniform() < 0.2 {
        argument[index] = UInt8(noise.uniform() * 255)
      }
      return noise.uniform() < 0.98 ? 0 : -5
    }
    #expect(facts.map { $0.modes.count <= 2 * ProbedNode.Facts.modeLimit } ?? true)
    #expect(begin.duration(to: .now) < .seconds(20))
  }

  /// A size of which the driver tells no rate is a lie only where it tells those of others.
  @Test(arguments: [(1, true), (2, false), (0, false)] as [(UInt32, Bool)])
  func `Sizes without a rate beside some that have one are named`(
    withRates: UInt32,
    isLie: Bool
  ) throws {
    let facts = try facts { request, argument in
      let index = argument.load(as: UInt32.self)
      switch request & 0xffff {
      case 0x5600: return 0
      case 0x5602:  // ENUM_FMT
        argument.storeBytes(of: 0x5659_5559, toByteOffset: 44, as: UInt32.self)
        return index == 0 ? 0 : -22
      case 0x564a:  // ENUM_FRAMESIZES
        argument.storeBytes(of: 1, toByteOffset: 8, as: UInt32.self)
        argument.storeBytes(of: (index + 1) * 320, toByteOffset: 12, as: UInt32.self)
        argument.storeBytes(of: 240, toByteOffset: 16, as: UInt32.self)
        return index < 2 ? 0 : -22
      case 0x564b:  // ENUM_FRAMEINTERVALS
        let width = argument.load(fromByteOffset: 8, as: UInt32.self)
        argument.storeBytes(of: 1, toByteOffset: 16, as: UInt32.self)
        argument.storeBytes(of: 1, toByteOffset: 20, as: UInt32.self)
        argument.storeBytes(of: 30, toByteOffset: 24, as: UInt32.self)
        return index == 0 && width <= withRates * 320 ? 0 : -22
      default: return -25
      }
    }
    #expect(facts.modes.map(\.width) == [320, 640])
    #expect(facts.faults == (isLie ? ["size_without_rate"] : []))
  }
}
