import Rig
import Testing

@testable import Judge

/// Whether cameras fit on their buses together, from synthesised facts: 6,000 bytes a microframe on
/// high speed, 3,060 for a camera's largest setting.
@Suite("Cameras that are to stream together")
struct BusJudgementTests {
  private static let format = CaptureFormat(
    fourcc: "MJPG",
    width: 1280,
    height: 720,
    interval: Fraction(numerator: 1, denominator: 30)
  )

  /// A camera on a bus whose mode keeps `bytes` free, `now` of them already.
  private static func camera(
    _ name: String,
    bus: Int = 3,
    _ speed: USBBus.SpeedClass = .high,
    bytes: Int,
    now: Int = 0,
    reserved: Int = 0,
    reserves: Bool = true
  ) -> Camera {
    var camera = Camera(id: name, name: name, nodes: [], access: DeviceAccess(.ready))
    var link = USBCameraFacts(port: "\(bus)-1", hubDepth: 0)
    link.reservesBandwidth = reserves
    link.bus = USBBus(
      number: bus,
      hostController: "xhci_hcd",
      speedClass: speed,
      intervalUs: 125,
      capacityBytesPerInterval: 6000,
      reservedBytesPerInterval: reserved,
      reservedByCameraBytesPerInterval: now,
      unreadDevices: 0
    )
    var mode = USBModeNeed(
      interface: 1,
      fourcc: "MJPG",
      width: 1280,
      height: 720,
      compressed: true,
      highSpeedLimitFps: nil
    )
    mode.rates = [
      USBRateNeed(
        intervalNs: 33_333_300,
        rateFps: 30.00003,
        neededBytesPerInterval: bytes,
        alternate: 7,
        reservedBytesPerInterval: bytes,
        carried: nil,
        fit: .fits
      )
    ]
    link.modes = [mode]
    camera.usbLink = link
    return camera
  }

  private static func findings(_ cameras: [Camera]) -> [Finding] {
    judgeBuses(of: cameras.map { ($0, format) })
  }

  @Test func `Two that ask for 3,060 bytes each do not fit on one bus`() throws {
    let found = Self.findings([Self.camera("A", bytes: 3060), Self.camera("B", bytes: 3060)])
    let finding = try #require(found.first)
    #expect(found.count == 1)
    #expect(finding.code == .cameraUSBTogether)
    #expect(finding.status == .warn)
    #expect(finding.measured == .init(key: "needed_bytes_per_interval", value: 6120))
    #expect(
      finding.arguments == [
        "bus": "3", "needed_bytes": "6120", "free_bytes": "6000", "cameras": "A, B",
      ]
    )
  }

  @Test func `Three that fit in pairs may not fit together`() {
    let cameras = ["A", "B", "C"].map { Self.camera($0, bytes: 2688) }
    #expect(Self.findings(Array(cameras.prefix(2))).isEmpty)
    #expect(Self.findings(cameras).count == 1)
  }

  @Test func `What a camera keeps free now is not counted twice`() {
    let cameras = [
      Self.camera("A", bytes: 2688, now: 2688, reserved: 2688),
      Self.camera("B", bytes: 2688, reserved: 2688),
    ]
    #expect(Self.findings(cameras).isEmpty)
  }

  @Test func `What other devices keep free counts`() {
    let cameras = ["A", "B"].map { Self.camera($0, bytes: 2688, reserved: 1000) }
    #expect(Self.findings(cameras).first?.arguments["free_bytes"] == "5000")
  }

  @Test func `Each bus is held against its own cameras`() {
    let apart = [Self.camera("A", bus: 1, bytes: 3060), Self.camera("B", bus: 3, bytes: 3060)]
    #expect(Self.findings(apart).isEmpty)
    let speeds = [Self.camera("A", bytes: 3060), Self.camera("B", .super, bytes: 3060)]
    #expect(Self.findings(speeds).isEmpty)
    let both = [1, 3].flatMap { bus in
      ["A", "B"].map { Self.camera("\($0)\(bus)", bus: bus, bytes: 3060) }
    }
    #expect(Self.findings(both).map { $0.arguments["cameras"] } == ["A1, B1", "A3, B3"])
  }

  @Test func `Full speed, bulk and what could not be read predict nothing`() {
    #expect(Self.findings(["A", "B"].map { Self.camera($0, .full, bytes: 4000) }).isEmpty)
    #expect(
      Self.findings(["A", "B"].map { Self.camera($0, bytes: 4000, reserves: false) }).isEmpty
    )
    var unread = Self.camera("B", bytes: 4000)
    unread.usbLink?.modes = []
    #expect(Self.findings([Self.camera("A", bytes: 4000), unread]).isEmpty)
  }

  @Test func `A camera without a mode of its own is held against the one that is set`() {
    let cameras = ["A", "B"].map { name in
      var camera = Self.camera(name, bytes: 3060)
      camera.format = Self.format
      return camera
    }
    #expect(judgeBuses(of: cameras.map { ($0, nil) }).count == 1)
  }
}
