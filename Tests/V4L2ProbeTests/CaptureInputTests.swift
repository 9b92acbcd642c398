import CV4L2
import Glibc
import Rig
import Testing
import V4L2

@testable import V4L2Probe

/// The inputs of capture cards, of which the chosen one tells what comes in.
struct CaptureInputTests {
  /// A card with a camera input, an analogue one and two digital ones; nothing comes in.
  private func card(
    chosen: Int32,
    power: Int64?,
    connectors: Int64 = 3,
    set: UInt64 = 0,
    received: UInt64 = 0
  ) throws -> CameraInput? {
    let device = try VideoDevice(mapping: "/dev/zero") { request, argument in
      switch request {
      case airworthy_VIDIOC_ENUMINPUT:
        let input = argument.assumingMemoryBound(to: v4l2_input.self)
        guard input.pointee.index < 4 else { return -EINVAL }
        input.pointee.type = UInt32(V4L2_INPUT_TYPE_CAMERA)
        let kinds = [0, V4L2_IN_CAP_STD, V4L2_IN_CAP_DV_TIMINGS, V4L2_IN_CAP_DV_TIMINGS]
        input.pointee.capabilities = UInt32(kinds[Int(input.pointee.index)])
      case airworthy_VIDIOC_G_INPUT: argument.storeBytes(of: chosen, as: Int32.self)
      case airworthy_VIDIOC_QUERY_DV_TIMINGS: return -ENOLINK
      case airworthy_VIDIOC_G_STD: argument.storeBytes(of: set, as: UInt64.self)
      case airworthy_VIDIOC_QUERYSTD: argument.storeBytes(of: received, as: UInt64.self)
      default: return -ENOTTY
      }
      return 0
    }
    let controls = power.map { power in
      [
        CameraControl(
          id: 0x00a0_0964,
          name: "power_present",
          description: "",
          type: "bitmask",
          minimum: 0,
          maximum: connectors,
          step: 0,
          defaultValue: 0,
          value: power,
          menu: [],
          flags: []
        )
      ]
    }
    var faults: Set<EnumerationFault> = []
    return device.cameraInputs(controls ?? [], faults: &faults).first { $0.isCurrent }
  }

  /// The power of the other connector hid a cable that was pulled.
  @Test(
    arguments: [
      (2, 0b00, .noCable), (2, 0b01, .noSignal), (2, 0b10, .noCable), (2, 0b11, .noSignal),
      (3, 0b00, .noCable), (3, 0b01, .noCable), (3, 0b10, .noSignal), (3, nil, .noSignal),
    ] as [(Int32, Int64?, CameraInput.Signal)]
  )
  func `Each digital input has a bit of its own that tells of its cable`(
    chosen: Int32,
    power: Int64?,
    signal: CameraInput.Signal
  ) throws {
    #expect(try card(chosen: chosen, power: power)?.signal == signal)
  }

  @Test func `A device with one bit tells of all its inputs`() throws {
    #expect(try card(chosen: 3, power: 1, connectors: 1)?.signal == .noSignal)
    #expect(try card(chosen: 3, power: 0, connectors: 1)?.signal == .noCable)
  }

  /// PAL B/G, NTSC M, SECAM L, all of PAL, and a mixture.
  @Test(
    arguments: [
      (0x7, "pal"), (0x1000, "ntsc"), (0x40_0000, "secam"), (0xff, "pal"), (0x1007, "other"),
      (0, nil), (.max, "other"),
    ] as [(UInt64, String?)]
  )
  func `Standards have words`(standards: UInt64, word: String?) throws {
    let input = try card(chosen: 1, power: nil, set: standards, received: standards)
    #expect(input?.standard == word)
    #expect(input?.receivedStandard == word)
  }

  @Test func `Only analogue inputs have a standard`() throws {
    let input = try card(chosen: 2, power: nil, set: 0xff, received: 0xff)
    #expect(input?.standard == nil && input?.receivedStandard == nil)
  }
}
