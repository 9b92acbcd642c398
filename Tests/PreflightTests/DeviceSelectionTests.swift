import Rig
import Testing

@testable import Preflight

/// Finding a device by what a user calls it.
struct DeviceSelectionTests {
  private static let cameras: [Camera] = {
    var first = Camera("usb-046d_C920_A-video-index0", name: "HD Pro Webcam C920")
    first.nodes = [
      CameraNode(path: "/dev/video0", role: .capture, name: ""),
      CameraNode(path: "/dev/video1", role: .metadata, name: ""),
    ]
    first.idLink = "/dev/v4l/by-id/usb-046d_C920_A-video-index0"
    first.pathLink = "/dev/v4l/by-path/pci-0000:00:14.0-usb-0:1:1.0-video-index0"
    first.bus = "usb-0000:00:14.0-1"
    var second = Camera("usb-046d_C920_B-video-index0", name: "HD Pro Webcam C920")
    second.nodes = [CameraNode(path: "/dev/video2", role: .capture, name: "")]
    var third = Camera("usb-046d_C270-video-index0", name: "C270")
    third.nodes = [CameraNode(path: "/dev/video10", role: .capture, name: "")]
    var fourth = Camera("usb-046d_C270i-video-index0", name: "Webcam C270i")
    fourth.nodes = [CameraNode(path: "/dev/video12", role: .capture, name: "")]
    return [first, second, third, fourth]
  }()

  private func index(of wanted: String) throws(SelectionFailure) -> Int? {
    let found = try DeviceSelection.device(named: wanted, among: DeviceSelectionTests.cameras)
    return DeviceSelectionTests.cameras.firstIndex(of: found)
  }

  @Test(arguments: [
    ("usb-046d_C920_A-video-index0", 0), ("usb-046d_C920_B-video-index0", 1), ("/dev/video0", 0),
    ("/dev/video1", 0), ("/dev/video2", 1), ("0", 0), ("1", 0), ("2", 1), ("10", 2),
    ("/dev/v4l/by-id/usb-046d_C920_A-video-index0", 0),
    ("/dev/v4l/by-path/pci-0000:00:14.0-usb-0:1:1.0-video-index0", 0),
    ("usb-0000:00:14.0-1", 0), ("c270I", 3), ("c270i", 3),
  ])
  func `A device is found by each of its names`(wanted: String, position: Int) throws {
    #expect(try index(of: wanted) == position)
  }

  @Test func `An exact name comes before one that contains it`() throws {
    #expect(try index(of: "C270") == 2)
  }

  @Test(arguments: ["HD Pro Webcam C920", "c920", "pro webcam"])
  func `A name that two devices have names neither`(wanted: String) {
    let ids = DeviceSelectionTests.cameras.prefix(2).map(\.id)
    #expect(throws: SelectionFailure.ambiguous(ids)) { try index(of: wanted) }
  }

  @Test(arguments: ["C930", "/dev/video99", "3", "video0x", "usb-046d_C920_A"])
  func `A name that no device has is unknown`(wanted: String) {
    #expect(throws: SelectionFailure.unknown) { try index(of: wanted) }
  }

  @Test func `Among nothing nothing is found`() {
    #expect(throws: SelectionFailure.unknown) {
      try DeviceSelection.device(named: "C920", among: [Camera]())
    }
  }

  private static func microphone(_ id: String, card: Int, name: String, device: Int) -> Microphone {
    var microphone = Microphone(id: id, name: id, kind: .usb, access: DeviceAccess(.ready))
    microphone.card = SoundCard(
      index: card,
      id: name,
      name: name,
      longName: name,
      driver: "USB-Audio",
      mixerName: "",
      components: ""
    )
    microphone.device = device
    microphone.path = "hw:CARD=\(name),DEV=\(device)"
    return microphone
  }

  @Test(arguments: [
    ("hw:CARD=PCH,DEV=2", "second"), ("hw:1,0", "third"), ("C920", "third"), ("hw:0,0", "first"),
    ("alsa_input.pch", "first"),
  ])
  func `A microphone is found by its card, device and source`(wanted: String, id: String) throws {
    var first = DeviceSelectionTests.microphone("first", card: 0, name: "PCH", device: 0)
    first.source = SoundSource(name: "alsa_input.pch", description: "")
    let microphones = [
      first, DeviceSelectionTests.microphone("second", card: 0, name: "PCH", device: 2),
      DeviceSelectionTests.microphone("third", card: 1, name: "C920", device: 0),
    ]
    #expect(try DeviceSelection.device(named: wanted, among: microphones).id == id)
    #expect(throws: SelectionFailure.ambiguous(["first", "second"])) {
      try DeviceSelection.device(named: "PCH", among: microphones)
    }
  }
}
