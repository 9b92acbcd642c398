import FoundationEssentials
import Rig
import SynthesisedUVC
import TestSupport
import V4L2Probe

/// The bus that a modelled camera is plugged into, as `/sys` shows it: a tree of files with
/// descriptors, which the real probe reads.
struct FakeBus {
  /// The link in Mbit/s.
  var speed = "480"
  /// `bcdUSB`.
  var usbVersion: UInt16 = 0x0200
  /// The binary object store tells of SuperSpeed (USB 3.2, 9.6.2.2).
  var couldBeSuperSpeed = false
  /// `power/control`.
  var powerControl = "on"
  /// The alternate settings that other cameras stream in now, by `SynthesisedCamera.alternates`.
  var neighbours: [Int] = []

  /// A binary object store with a SuperSpeed capability for 5 Gbit/s.
  private static let superSpeedStore: [UInt8] =
    [5, 0x0f, 15, 0, 1, 10, 0x10, 3, 0, 0x0e, 0, 1, 10, 0xff, 7]

  /// What the probe reads of the camera's device.
  func facts(of camera: FakeCamera) throws -> USBCameraFacts? {
    let tree = try SynthesisedTree()
    let hub = try SysfsRootHub(speed: speed, in: tree)
    let folder = try hub.plug(
      descriptors(of: camera),
      at: "4",
      speed: speed,
      alternates: [0: 0, 1: 0],
      in: tree
    )
    try tree.device(folder + "/power", subsystem: nil, ["control": powerControl])
    if couldBeSuperSpeed {
      try tree.write(Data(Self.superSpeedStore), to: folder + "/bos_descriptors")
    }
    for (place, alternate) in neighbours.enumerated() {
      try hub.plug(
        SynthesisedCamera.c920(),
        at: "\(5 + place)",
        name: "Neighbour",
        alternates: [0: 0, 1: alternate, 2: 0, 3: 0],
        in: tree
      )
    }
    return USBCameraProbe(tree.root).facts(of: folder)
  }

  private func descriptors(of camera: FakeCamera) -> [UInt8] {
    let header = DescriptorBytes.inputHeader(endpoint: 0x81, formats(of: camera))
    let control = DescriptorBytes.interface(
      0,
      kind: (0x0e, 1),
      [DescriptorBytes.controlHeader(streaming: [1])]
    )
    var body = [DescriptorBytes.association(first: 0, count: 2), control]
    switch camera.link.transfer {
    case .bulk:
      let endpoints =
        speed == "480"
        ? [DescriptorBytes.endpoint(0x81, 2, 512, interval: 0)]
        : [
          DescriptorBytes.endpoint(0x81, 2, 1024, interval: 0),
          DescriptorBytes.companion(burst: 15),
        ]
      body += [DescriptorBytes.interface(1, kind: (0x0e, 2), endpoints), header]
    case .isochronous:
      body += [DescriptorBytes.interface(1, kind: (0x0e, 2)), header]
      body += SynthesisedCamera.alternates.enumerated().map { index, size in
        DescriptorBytes.interface(
          1,
          alternate: UInt8(index + 1),
          kind: (0x0e, 2),
          [DescriptorBytes.endpoint(0x81, 5, size.packet, perMicroframe: size.count)]
        )
      }
    }
    return DescriptorBytes.device(usb: usbVersion, interfaces: 2, body)
  }

  private func formats(of camera: FakeCamera) -> [[UInt8]] {
    let raw = camera.modes.filter { !$0.isCompressed }
    let compressed = camera.modes.filter(\.isCompressed)
    // Compressed formats name the bit rate that makes the driver choose the link's setting.
    let bitRate = UInt32((camera.link.payloadBytes - 12) * 8 * 8000)
    var formats: [[UInt8]] = []
    if !raw.isEmpty {
      let frames = raw.enumerated().map { frame($1, $0).uncompressed }
      formats.append(DescriptorBytes.uncompressed(1, frames))
    }
    if !compressed.isEmpty {
      let frames = compressed.enumerated().map { frame($1, $0, bitRate).mjpeg }
      formats.append(DescriptorBytes.mjpeg(UInt8(formats.count + 1), frames))
    }
    return formats
  }

  private func frame(
    _ mode: FakeMode,
    _ index: Int,
    _ bitRate: UInt32 = 147_456_000
  ) -> DescriptorBytes.Frame {
    DescriptorBytes.Frame(
      UInt8(index + 1),
      UInt16(mode.width),
      UInt16(mode.height),
      maxBitRate: bitRate,
      mode.intervals
    )
  }
}
