import CV4L2
import Testing

@testable import V4L2

struct CapabilityTests {
  private func capability(_ flags: Int32, ofDevice: Int32? = nil) -> Capability {
    var raw = v4l2_capability()
    raw.capabilities = UInt32(bitPattern: flags)
    if let ofDevice {
      raw.capabilities |= UInt32(V4L2_CAP_DEVICE_CAPS)
      raw.device_caps = UInt32(bitPattern: ofDevice)
    }
    return Capability(raw)
  }

  /// `capabilities` speaks of all nodes together: read from it, metadata nodes are second cameras.
  @Test func `A metadata node beside a camera is no camera`() {
    let node = capability(
      V4L2_CAP_VIDEO_CAPTURE | V4L2_CAP_META_CAPTURE | V4L2_CAP_STREAMING,
      ofDevice: V4L2_CAP_META_CAPTURE | V4L2_CAP_STREAMING
    )
    #expect(!node.captures)
    #expect(node.carriesMetadata && node.streams)
  }

  @Test func `A driver that fills no device capabilities is taken at its other word`() {
    let node = capability(V4L2_CAP_VIDEO_CAPTURE | V4L2_CAP_STREAMING)
    #expect(node.captures && node.streams && !node.capturesMultiplanar)
  }

  @Test(
    arguments: [
      (V4L2_CAP_VIDEO_CAPTURE, [.captures]), (V4L2_CAP_VIDEO_CAPTURE_MPLANE, [.captures, .planes]),
      (V4L2_CAP_VIDEO_OUTPUT, [.outputs]), (V4L2_CAP_VIDEO_OUTPUT_MPLANE, [.outputs]),
      (V4L2_CAP_VIDEO_M2M, [.converts]), (V4L2_CAP_VIDEO_M2M_MPLANE, [.converts]),
      (V4L2_CAP_META_CAPTURE, [.metadata]), (V4L2_CAP_META_OUTPUT, [.metadata]),
      (V4L2_CAP_VBI_CAPTURE, [.vbi]), (V4L2_CAP_SLICED_VBI_OUTPUT, [.vbi]),
      (V4L2_CAP_RADIO, [.radio]), (V4L2_CAP_SDR_CAPTURE, [.radio]),
      (V4L2_CAP_STREAMING, [.streams]), (0, []),
    ] as [(Int32, [Ability])]
  )
  func `Each capability means one thing`(flag: Int32, abilities: [Ability]) {
    let node = capability(0, ofDevice: flag)
    let found: [(Ability, Bool)] = [
      (.captures, node.captures), (.planes, node.capturesMultiplanar), (.outputs, node.outputs),
      (.converts, node.convertsInMemory), (.metadata, node.carriesMetadata),
      (.vbi, node.carriesVBI), (.radio, node.isRadio), (.streams, node.streams),
    ]
    #expect(found.filter(\.1).map(\.0) == abilities)
  }

  enum Ability {
    case captures, planes, outputs, converts, metadata, vbi, radio, streams
  }

  @Test func `Names end at their zero byte, or with their field`() {
    var raw = v4l2_capability()
    withUnsafeMutableBytes(of: &raw.driver) { $0.copyBytes(from: "uvcvideo\0rest".utf8) }
    withUnsafeMutableBytes(of: &raw.card) {
      $0.copyBytes(from: repeatElement(UInt8(ascii: "x"), count: $0.count))
    }
    withUnsafeMutableBytes(of: &raw.bus_info) { $0.copyBytes(from: [0x75, 0xff, 0]) }
    let node = Capability(raw)
    #expect(node.driver == "uvcvideo")
    #expect(node.card == String(repeating: "x", count: 32))
    #expect(node.busInfo == "u\u{fffd}")
  }
}
