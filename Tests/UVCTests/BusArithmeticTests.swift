import SynthesisedUVC
import Testing

@testable import UVC

/// Bandwidth by the specification's figures.
struct BusArithmeticTests {
  private static func format(_ characters: String, _ width: UInt16, _ height: UInt16) throws
    -> VideoFormat
  {
    let frame = DescriptorBytes.Frame(1, width, height).uncompressed
    let bytes = DescriptorBytes.device(
      interfaces: 1,
      [
        DescriptorBytes.interface(0, kind: (0x0e, 2)),
        DescriptorBytes.inputHeader(
          endpoint: 0x81,
          [DescriptorBytes.uncompressed(1, guid: characters, [frame])]
        ),
      ]
    )
    let interface = DeviceDescriptors(bytes).configurations[0].interfaces[0]
    return try #require(interface.videoStreaming?.formats.first)
  }

  /// 24,576,000 bytes a second over the bytes of a frame.
  @Test(
    arguments: [
      (640, 480, 40.0, 53.3), (800, 600, 25.6, 34.1), (1280, 720, 13.3, 17.8),
      (1920, 1080, 5.9, 7.9), (2560, 1440, 3.3, 4.4), (3840, 2160, 1.5, 2.0),
    ] as [(UInt16, UInt16, Double, Double)]
  )
  func `High speed carries raw frames so fast and no faster`(
    width: UInt16,
    height: UInt16,
    yuyv: Double,
    nv12: Double
  ) throws {
    for (characters, expected) in [("YUY2", yuyv), ("NV12", nv12)] {
      let format = try Self.format(characters, width, height)
      let limit = try #require(format.isochronousLimitFps(format.frames[0], at: .high))
      #expect((limit * 10).rounded() / 10 == expected)
    }
  }

  @Test(arguments: [(USBSpeed.full, 1_023_000), (.high, 24_576_000), (.superSpeed, 393_216_000)])
  func `Isochronous transfer has a limit on every speed`(speed: USBSpeed, bytes: Int) {
    #expect(speed.isochronousLimitBytes * speed.intervalsPerSecond == bytes)
  }

  /// 18.4 MB/s are 2,304 bytes a microframe, and 12 of payload header.
  @Test(
    arguments: [
      (640, 480, 333_333, 2317, 10), (640, 480, 666_666, 1165, 7), (640, 480, 1_000_000, 780, 5),
      (1280, 720, 1_000_000, 2316, 10), (1920, 1080, 2_000_000, 2604, 10),
    ] as [(UInt16, UInt16, UInt32, Int, UInt8)]
  )
  func `A raw mode needs its pixels, and takes the smallest setting that carries them`(
    width: UInt16,
    height: UInt16,
    interval: UInt32,
    needed: Int,
    alternate: UInt8
  ) throws {
    let format = try Self.format("YUY2", width, height)
    var frame = format.frames[0]
    frame.intervals = .discrete([interval])
    let need = try #require(format.needs(frame, on: settings, at: .high).first)
    #expect(need.neededBytes == needed)
    #expect(need.alternate?.number == alternate)
    #expect(need.isCarried == true)
  }

  private var settings: [StreamAlternate] {
    DeviceDescriptors(SynthesisedCamera.c920()).configurations[0].interfaces[1]
      .streamAlternates(at: .high)
  }

  @Test func `A compressed mode asks for its highest bit rate at every rate`() throws {
    let formats = try #require(
      DeviceDescriptors(SynthesisedCamera.c920()).configurations[0].interfaces[1].videoStreaming
    ).formats
    let small = formats[1].needs(formats[1].frames[0], on: settings, at: .high)
    #expect(Set(small.map(\.neededBytes)) == [147_456_000 / 8 / 8000 + 12])
    #expect(Set(small.map(\.alternate?.load.bytes)) == [2688])
    let h264 = formats[2].needs(formats[2].frames[0], on: settings, at: .high)
    #expect(Set(h264.map(\.alternate?.load.bytes)) == [640])
  }

  /// uvcvideo cuts what a camera asks to its largest setting.
  @Test func `A mode that asks for more than there is takes the largest setting`() throws {
    let formats = try #require(
      DeviceDescriptors(SynthesisedCamera.c920()).configurations[0].interfaces[1].videoStreaming
    ).formats
    let compressed = try #require(
      formats[1].needs(formats[1].frames[1], on: settings, at: .high).first
    )
    #expect(compressed.alternate?.load.bytes == 3060)
    #expect(compressed.isCarried == nil)
    let hd = try Self.format("YUY2", 1280, 720)
    let raw = try #require(hd.needs(hd.frames[0], on: settings, at: .high).first)
    #expect(raw.alternate?.load.bytes == 3060)
    #expect(raw.isCarried == false)
  }

  @Test(arguments: [(3060, 1), (3072, 1), (2688, 2), (1984, 3), (1024, 5), (0, nil)])
  func `An empty high-speed bus has room for so many cameras`(bytes: Int, cameras: Int?) {
    let ledger = BusLedger(speed: .high, reservations: [])
    #expect(ledger.cameras(of: PeriodicLoad(bytes: bytes, nanoseconds: 0)) == cameras)
  }

  /// The kernel's `HS_NSECS_ISO`, `HS_NSECS` and `usb_calc_bus_time` for the same transactions.
  @Test(
    arguments: [
      (0x05, 1024, 1, USBSpeed.high, 20_551), (0x05, 1020, 3, .high, 61_422),
      (0x03, 64, 1, .high, 2171), (0x05, 1023, 1, .full, 806_166), (0x03, 8, 1, .low, 117_897),
      (0x02, 512, 1, .high, 0),
    ] as [(UInt8, UInt16, UInt16, USBSpeed, Int)]
  )
  func `A transaction takes its time at worst`(
    transfer: UInt8,
    packet: UInt16,
    count: UInt16,
    speed: USBSpeed,
    nanoseconds: Int
  ) {
    let bytes = DescriptorBytes.endpoint(0x81, transfer, packet, perMicroframe: count)
    #expect(Endpoint(DescriptorBlock(bytes[...])).load(at: speed).nanoseconds == nanoseconds)
  }

  @Test(arguments: USBSpeed.allCases)
  func `The largest isochronous endpoint fits an empty bus`(speed: USBSpeed) {
    #expect(speed.isochronousLimitBytes < speed.budget.bytes)
  }

  @Test func `Speeds are those of the kernel's attribute`() {
    #expect(
      [1.5, 12, 480, 5000, 10_000, 20_000].map(USBSpeed.init(mbps:)) == USBSpeed.allCases
    )
    #expect(USBSpeed(mbps: 53.3) == nil)
    #expect(USBSpeed(mbps: .nan) == nil)
  }
}
