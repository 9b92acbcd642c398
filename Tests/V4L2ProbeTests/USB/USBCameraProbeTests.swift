import FoundationEssentials
import OrderedJSON
import Rig
import SynthesisedUVC
import SystemCore
import TestSupport
import Testing

@testable import V4L2Probe

/// What `/sys` tells of a camera's device, place and bus.
struct USBCameraProbeTests {
  private static let idle = [0: 0, 1: 0, 2: 0, 3: 0]

  private func facts(
    _ folder: String,
    in tree: borrowing SynthesisedTree
  ) throws -> USBCameraFacts {
    try #require(USBCameraProbe(tree.root).facts(of: folder))
  }

  @Test func `A camera tells its releases, place, link and power`() throws {
    let tree = try SynthesisedTree()
    let hub = try SysfsRootHub(in: tree)
    try hub.plug(SynthesisedCamera.hub, at: "4", alternates: [0: 0], in: tree)
    let camera = try hub.plug(
      SynthesisedCamera.c920(),
      at: "4.2",
      alternates: Self.idle,
      ["bMaxPower": "500mA"],
      in: tree
    )
    try tree.device(
      camera + "/power",
      subsystem: nil,
      ["control": "auto", "runtime_status": "suspended", "autosuspend_delay_ms": "2000"]
    )
    let facts = try facts(camera, in: tree)
    #expect(facts.port == "1-4.2")
    #expect(facts.hubDepth == 1)
    #expect(facts.firmware == "0.11")
    #expect(facts.usbVersion == "2.00")
    #expect(facts.uvcVersion == "1.00")
    #expect(facts.speedMbps == 480)
    #expect(facts.maxPowerMa == 500)
    #expect(
      facts.power
        == USBPower(control: "auto", runtimeStatus: "suspended", autosuspendDelayMs: 2000)
    )
    #expect(facts.transfer == .isochronous)
    #expect(facts.reservesBandwidth == true)
    #expect(facts.descriptorFaults == [])
    #expect(facts.driver == nil)
    #expect(facts.notMeasured == [:])
  }

  @Test func `A setting that is not 0 streams, and keeps its bytes free`() throws {
    let tree = try SynthesisedTree()
    let hub = try SysfsRootHub(in: tree)
    let camera = try hub.plug(
      SynthesisedCamera.c920(),
      at: "1",
      alternates: [0: 0, 1: 11, 2: 0, 3: 1],
      in: tree
    )
    let facts = try facts(camera, in: tree)
    #expect(facts.streamsNow == true)
    #expect(facts.streams.map(\.kind) == [.video, .audio])
    #expect(facts.streams.map(\.alternate) == [11, 1])
    #expect(facts.streams.map(\.streamsNow) == [true, true])
    #expect(facts.streams.map(\.reservedBytesPerInterval) == [3060, 68])
    #expect(facts.streams.map(\.largestBytesPerInterval) == [3060, 68])
    let bus = try #require(facts.bus)
    #expect(bus.number == 1)
    #expect(bus.hostController == "xhci_hcd")
    #expect(bus.speedClass == .high)
    #expect(bus.intervalUs == 125)
    #expect(bus.capacityBytesPerInterval == 6000)
    // Video in each microframe, sound in one of eight, status in another.
    #expect(bus.reservedBytesPerInterval == 3060 + 68)
    #expect(bus.freeBytesPerInterval == 6000 - 3128)
    #expect(bus.unreadDevices == 0)
  }

  @Test func `An idle camera does not stream`() throws {
    let tree = try SynthesisedTree()
    let hub = try SysfsRootHub(in: tree)
    let camera = try hub.plug(
      SynthesisedCamera.c920(),
      at: "1",
      alternates: Self.idle,
      in: tree
    )
    let facts = try facts(camera, in: tree)
    #expect(facts.streamsNow == false)
    #expect(facts.bus?.reservedBytesPerInterval == 64)
  }

  @Test func `Settings that can't be read are not taken for idle`() throws {
    let tree = try SynthesisedTree()
    let hub = try SysfsRootHub(in: tree)
    let camera = try hub.plug(SynthesisedCamera.c920(), at: "1", in: tree)
    let facts = try facts(camera, in: tree)
    #expect(facts.streamsNow == nil)
    #expect(facts.streams.map(\.alternate) == [nil, nil])
    #expect(facts.notMeasured["streams_now"] == "not_readable")
  }

  @Test func `Modes tell what they need and which setting they take`() throws {
    let tree = try SynthesisedTree()
    let hub = try SysfsRootHub(in: tree)
    let camera = try hub.plug(
      SynthesisedCamera.c920(),
      at: "1",
      alternates: Self.idle,
      in: tree
    )
    let facts = try facts(camera, in: tree)
    #expect(facts.modes.map(\.fourcc) == ["YUYV", "YUYV", "YUYV", "MJPG", "MJPG", "H264"])
    let vga = facts.modes[0]
    #expect(vga.rates.map(\.intervalNs).first == 33_333_300)
    #expect(vga.rates.map(\.neededBytesPerInterval) == [2317, 1856, 1165, 780, 396])
    #expect(vga.rates.map(\.alternate) == [10, 9, 7, 5, 3])
    #expect(vga.rates.map(\.reservedBytesPerInterval) == [2688, 1984, 1280, 800, 512])
    #expect(vga.rates.allSatisfy { $0.fit == .fits && $0.carried == true })
    #expect(vga.highSpeedLimitFps == 40)
    #expect(!vga.estimated)
    #expect(facts.modes[3].estimated)
    #expect(facts.modes[3].highSpeedLimitFps == nil)
    #expect(
      facts.alternates.map(\.camerasThatFit) == [31, 15, 11, 9, 7, 6, 4, 3, 3, 2, 1]
    )
  }

  @Test func `Two cameras behind a hub share the bus, a hub of USB 3 or not`() throws {
    let tree = try SynthesisedTree()
    let hub = try SysfsRootHub(in: tree)
    try hub.plug(SynthesisedCamera.hub, at: "4", name: "Hub", alternates: [0: 0], in: tree)
    let first = try hub.plug(
      SynthesisedCamera.c920(),
      at: "4.1",
      name: "First",
      alternates: Self.idle,
      in: tree
    )
    try hub.plug(
      SynthesisedCamera.c920(),
      at: "4.2",
      name: "Second",
      alternates: [0: 0, 1: 10, 2: 0, 3: 0],
      in: tree
    )
    let facts = try facts(first, in: tree)
    #expect(facts.neighbours.map(\.port) == ["1-4", "1-4.2"])
    #expect(facts.neighbours.map(\.isHub) == [true, false])
    #expect(facts.neighbours.map(\.isCamera) == [false, true])
    #expect(facts.neighbours.map(\.streamsNow) == [nil, true])
    #expect(facts.neighbours.map(\.name) == ["Hub", "Second"])
    // 2,688 are taken: raw 640×480 at 30 leaves payload room alone, 1080p none.
    #expect(facts.modes[0].rates.map(\.fit) == [.tight, .fits, .fits, .fits, .fits])
    #expect(facts.modes[4].rates.map(\.fit) == [.tight, .tight, .tight, .tight, .tight])
    let worst = facts.conflicts.filter { $0.bytesPerInterval == 3060 }
    #expect(worst.map(\.port) == ["1-4.2", "1-4.2"])
    #expect(worst.map(\.fit) == [.tight, .exceeds])
    #expect(worst.map(\.neighbourBytesPerInterval) == [1984, 3060])
  }

  @Test func `What streams on the bus already leaves no room`() throws {
    let tree = try SynthesisedTree()
    let hub = try SysfsRootHub(in: tree)
    let first = try hub.plug(
      SynthesisedCamera.c920(),
      at: "1",
      alternates: Self.idle,
      in: tree
    )
    for port in ["2", "3"] {
      try hub.plug(
        SynthesisedCamera.c920(),
        at: port,
        alternates: [0: 0, 1: 9, 2: 0, 3: 0],
        in: tree
      )
    }
    let facts = try facts(first, in: tree)
    #expect(facts.modes[0].rates.map(\.fit) == [.exceeds, .tight, .tight, .fits, .fits])
    #expect(facts.bus?.reservedByCameraBytesPerInterval == 64)
  }

  @Test func `Devices of another bus or speed take no part`() throws {
    let tree = try SynthesisedTree()
    let hub = try SysfsRootHub(in: tree)
    let other = try SysfsRootHub(2, speed: "5000", in: tree)
    let camera = try hub.plug(
      SynthesisedCamera.c920(),
      at: "1",
      alternates: Self.idle,
      in: tree
    )
    try hub.plug(
      SynthesisedCamera.headset,
      at: "2",
      speed: "12",
      alternates: [0: 0, 1: 1],
      in: tree
    )
    try other.plug(
      SynthesisedCamera.superSpeedIsochronous,
      at: "1",
      speed: "5000",
      alternates: [0: 0, 1: 1],
      in: tree
    )
    let facts = try facts(camera, in: tree)
    #expect(facts.neighbours == [])
    #expect(facts.conflicts == [])
    #expect(facts.bus?.reservedBytesPerInterval == 64)
  }

  @Test func `A headset behind a hub takes of the high-speed bus by split transactions`() throws {
    let tree = try SynthesisedTree()
    let hub = try SysfsRootHub(in: tree)
    let camera = try hub.plug(
      SynthesisedCamera.c920(),
      at: "1",
      alternates: Self.idle,
      in: tree
    )
    try hub.plug(SynthesisedCamera.hub, at: "2", alternates: [0: 0], in: tree)
    try hub.plug(
      SynthesisedCamera.headset,
      at: "2.1",
      speed: "12",
      alternates: [0: 0, 1: 1],
      in: tree
    )
    let facts = try facts(camera, in: tree)
    #expect(facts.neighbours.map(\.port) == ["1-2"])
    #expect((facts.neighbours.first?.reservedBytesPerInterval ?? 0) >= 188)
    #expect((facts.bus?.reservedBytesPerInterval ?? 0) >= 188)
  }

  @Test func `A bulk camera keeps nothing free, and says so`() throws {
    let tree = try SynthesisedTree()
    let hub = try SysfsRootHub(2, speed: "5000", in: tree)
    let camera = try hub.plug(
      SynthesisedCamera.bulk(),
      at: "1",
      speed: "5000",
      alternates: [0: 0, 1: 0],
      in: tree
    )
    let facts = try facts(camera, in: tree)
    #expect(facts.transfer == .bulk)
    #expect(facts.reservesBandwidth == false)
    #expect(facts.streamsNow == nil)
    #expect(facts.notMeasured["streams_now"] == "bulk_has_one_setting")
    #expect(facts.superspeedCapable == true)
    #expect(facts.superspeedEvidence == .link)
    #expect(facts.superspeedUnused == false)
    #expect(facts.uvcVersion == "1.10")
    #expect(facts.alternates == [])
    #expect(facts.modes.map(\.fourcc) == ["YUYV", "NV12"])
    let rates = facts.modes.flatMap(\.rates)
    #expect(rates.count == 4)
    #expect(rates.allSatisfy { $0.reservedBytesPerInterval == 0 && $0.fit == nil })
    #expect(facts.bus?.capacityBytesPerInterval == 56_250)
  }

  @Test func `A device of USB 2 point 10 at 480 leaves SuperSpeed unused, if its store agrees`()
    throws
  {
    let tree = try SynthesisedTree()
    let hub = try SysfsRootHub(in: tree)
    let likely = try hub.plug(
      SynthesisedCamera.bulk(isSuperSpeed: false),
      at: "1",
      alternates: [0: 0, 1: 0],
      in: tree
    )
    let certain = try hub.plug(SynthesisedCamera.bulk(isSuperSpeed: false), at: "2", in: tree)
    let never = try hub.plug(SynthesisedCamera.bulk(isSuperSpeed: false), at: "3", in: tree)
    try tree.write(
      Data([5, 0x0f, 15, 0, 1, 10, 0x10, 3, 0, 0x0e, 0, 1, 10, 0xff, 7]),
      to: certain + "/bos_descriptors"
    )
    try tree.write(
      Data([5, 0x0f, 12, 0, 1, 7, 0x10, 2, 6, 0, 0, 0]),
      to: never + "/bos_descriptors"
    )
    let all = try [likely, certain, never].map { try facts($0, in: tree) }
    #expect(all.map(\.usbVersion) == ["2.10", "2.10", "2.10"])
    #expect(all.map(\.superspeedCapable) == [true, true, false])
    #expect(all.map(\.superspeedEvidence) == [.usbVersion, .bos, .bos])
    #expect(all.map(\.superspeedUnused) == [true, true, false])
  }

  @Test func `A camera of full speed counts by the frame`() throws {
    let tree = try SynthesisedTree()
    let hub = try SysfsRootHub(in: tree)
    let camera = try hub.plug(
      SynthesisedCamera.fullSpeed,
      at: "1",
      speed: "12",
      alternates: [0: 0, 1: 0],
      in: tree
    )
    let facts = try facts(camera, in: tree)
    #expect(facts.bus?.intervalUs == 1000)
    #expect(facts.bus?.speedClass == .full)
    #expect(facts.alternates.map(\.bytesPerInterval) == [512, 1023])
    // 160×120 in 12 bits are 28,800 bytes: 864 a frame at 30, which is 1 ms.
    #expect(facts.modes[0].rates.map(\.neededBytesPerInterval) == [877, 300])
    #expect(facts.modes[0].rates.map(\.alternate) == [2, 1])
    #expect(facts.superspeedUnused == false)
  }

  @Test func `SuperSpeed devices on other ports have links of their own`() throws {
    let tree = try SynthesisedTree()
    let hub = try SysfsRootHub(2, speed: "5000", in: tree)
    let folders = try ["1.1", "1.2", "2"].map { port in
      if port == "1.1" { try hub.plug(SynthesisedCamera.hub, at: "1", speed: "5000", in: tree) }
      return try hub.plug(
        SynthesisedCamera.superSpeedIsochronous,
        at: port,
        speed: "5000",
        alternates: [0: 0, 1: 1],
        in: tree
      )
    }
    let behind = try facts(folders[0], in: tree)
    #expect(behind.neighbours.map(\.port) == ["2-1", "2-1.2"])
    #expect(behind.bus?.reservedBytesPerInterval == 65_536)
    #expect(behind.modes[0].rates.map(\.fit) == [.exceeds])
    let alone = try facts(folders[2], in: tree)
    #expect(alone.neighbours == [])
    #expect(alone.modes[0].rates.map(\.fit) == [.fits])
  }

  @Test func `A node tells of its own function alone`() throws {
    let tree = try SynthesisedTree()
    let hub = try SysfsRootHub(in: tree)
    let camera = try hub.plug(
      SynthesisedCamera.withInfrared,
      at: "1",
      alternates: [0: 0, 1: 0, 2: 0, 3: 1],
      in: tree
    )
    try tree.node("video9000", of: camera + "/1-1:1.0", title: "RGB")
    try tree.node("video9002", of: camera + "/1-1:1.2", title: "IR")
    let colour = try facts("/sys/class/video4linux/video9000", in: tree)
    let infrared = try facts("/sys/class/video4linux/video9002", in: tree)
    let device = try facts(camera, in: tree)
    #expect(colour.modes.map(\.fourcc) == ["MJPG"])
    #expect(colour.streamsNow == false)
    #expect(infrared.modes.map(\.fourcc) == ["GREY"])
    #expect(infrared.streamsNow == true)
    #expect(device.modes.map(\.fourcc) == ["MJPG", "GREY"])
    #expect(colour.uvcVersion == "1.50")
    // What infrared takes stands beside the colour stream.
    #expect(colour.bus?.reservedBytesPerInterval == 1020)
  }

  @Test func `The driver's parameters are read, its default being none forced`() throws {
    let tree = try SynthesisedTree()
    let hub = try SysfsRootHub(in: tree)
    let camera = try hub.plug(SynthesisedCamera.c920(), at: "1", in: tree)
    let folder = "/sys/module/uvcvideo/parameters"
    try tree.device(
      folder,
      subsystem: nil,
      [
        "quirks": "4294967295", "nodrop": "1", "hwtimestamps": "0", "clock": "CLOCK_MONOTONIC",
        "timeout": "5000", "trace": "0",
      ]
    )
    #expect(
      try facts(camera, in: tree).driver
        == USBVideoDriver(
          quirks: nil,
          nodrop: true,
          hwtimestamps: false,
          clock: "CLOCK_MONOTONIC",
          timeoutMs: 5000
        )
    )
    try tree.write("128\n", to: folder + "/quirks")
    #expect(try facts(camera, in: tree).driver?.quirks == 0x80)
  }

  @Test func `A device that lies or vanishes is told as far as it goes`() throws {
    let tree = try SynthesisedTree()
    let hub = try SysfsRootHub(in: tree)
    let lying = try hub.plug(
      Array(SynthesisedCamera.c920().dropLast(20)),
      at: "1",
      alternates: Self.idle,
      in: tree
    )
    let mute = try hub.plug([], at: "2", speed: "unknown", in: tree)
    #expect(try facts(lying, in: tree).descriptorFaults.map(\.code).contains("cut_short"))
    #expect(try facts(lying, in: tree).modes.count == 6)
    let facts = try facts(mute, in: tree)
    #expect(facts.firmware == nil)
    #expect(facts.descriptorFaults == [USBDescriptorFault(code: "cut_short", offset: 0)])
    #expect(
      facts.notMeasured
        == ["modes": "no_descriptors", "streams_now": "not_readable", "bus": "unknown_speed"]
    )
    #expect(USBCameraProbe(tree.root).facts(of: "/sys/devices/gone") == nil)
  }

  @Test func `A device without readable descriptors is counted as unread`() throws {
    let tree = try SynthesisedTree()
    let hub = try SysfsRootHub(in: tree)
    let camera = try hub.plug(
      SynthesisedCamera.c920(),
      at: "1",
      alternates: Self.idle,
      in: tree
    )
    try hub.plug([], at: "2", in: tree)
    let facts = try facts(camera, in: tree)
    #expect(facts.bus?.unreadDevices == 1)
    #expect(facts.neighbours.map(\.reservedBytesPerInterval) == [nil])
  }

  @Test func `The facts are written with every key and read back as they were`() throws {
    let tree = try SynthesisedTree()
    let hub = try SysfsRootHub(in: tree)
    let camera = try hub.plug(
      SynthesisedCamera.c920(),
      at: "1",
      alternates: Self.idle,
      in: tree
    )
    try hub.plug(SynthesisedCamera.c920(), at: "2", alternates: Self.idle, in: tree)
    let facts = try facts(camera, in: tree)
    #expect(!facts.conflicts.isEmpty)
    for style in [OrderedJSON.Style.compact, .wire] {
      let text = try OrderedJSON.text(of: facts, style)
      #expect(try OrderedJSON.value(USBCameraFacts.self, from: text.utf8, style) == facts)
    }
    let text = try OrderedJSON.text(of: facts)
    for key in ["speed_mbps", "capacity_bytes_per_interval", "driver", "superspeed_evidence"] {
      #expect(text.contains("\"\(key)\":"))
    }
  }

  @Test func `A device that claims endless rates is cut off, and says so`() throws {
    let tree = try SynthesisedTree()
    let hub = try SysfsRootHub(in: tree)
    let frame = DescriptorBytes.Frame(1, 640, 480, [UInt32](repeating: 333_333, count: 50))
    let frames = [[UInt8]](repeating: frame.mjpeg, count: 200)
    let bytes = DescriptorBytes.device(
      interfaces: 1,
      [
        DescriptorBytes.interface(0, kind: (0x0e, 2)),
        DescriptorBytes.inputHeader(endpoint: 0x81, [DescriptorBytes.mjpeg(1, frames)]),
      ]
    )
    let facts = try facts(try hub.plug(bytes, at: "1", in: tree), in: tree)
    let count = facts.modes.reduce(0) { $0 + $1.rates.count }
    #expect(count >= USBCameraFacts.rateLimit && count < USBCameraFacts.rateLimit + 256)
    #expect(facts.notMeasured["modes"] == "too_many")
  }
}
