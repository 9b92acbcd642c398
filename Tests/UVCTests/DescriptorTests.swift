import SynthesisedUVC
import Testing

@testable import UVC

/// What well-formed descriptors say.
struct DescriptorTests {
  private let c920 = DeviceDescriptors(SynthesisedCamera.c920())

  @Test func `A device tells its releases, ids and class`() throws {
    let device = try #require(c920.device)
    #expect(device.bcdUSB.description == "2.00")
    #expect(device.bcdDevice.description == "0.11")
    #expect(device.vendorId == 0x046d)
    #expect(device.productId == 0x082d)
    #expect(device.deviceClass == 0xef)
    #expect(c920.faults == [])
  }

  @Test(
    arguments: [
      (0x0100, "1.00"), (0x0210, "2.10"), (0x0123, "1.23"), (0x1009, "10.09"), (0xffff, "ff.ff"),
    ] as [(UInt16, String)]
  )
  func `A release is written as the kernel writes it`(raw: UInt16, text: String) {
    #expect(BinaryCodedDecimal(raw).description == text)
  }

  @Test func `A configuration has its interfaces, settings and associations`() throws {
    let configuration = try #require(c920.configuration(1))
    #expect(configuration.maxPowerUnits == 250)
    #expect(configuration.interfaces.map(\.number) == [0, 1, 2, 3])
    #expect(
      configuration.interfaces.map(\.kind)
        == [.videoControl, .videoStreaming, .other, .audioStreaming]
    )
    #expect(configuration.interfaces.map(\.alternates.count) == [1, 12, 1, 2])
    #expect(configuration.associations.map(\.functionClass) == [0x0e, 1])
  }

  @Test func `A control interface tells the release of UVC, its streams and units`() throws {
    let control = try #require(c920.configuration(1)?.interface(0)?.videoControl)
    #expect(control.bcdUVC.description == "1.00")
    #expect(control.streamingInterfaces == [1])
    #expect(control.units.map(\.kind) == [.inputTerminal, .processing, .outputTerminal])
    #expect(control.units.map(\.id) == [1, 3, 4])
  }

  @Test func `A high-bandwidth endpoint carries up to three packets a microframe`() throws {
    let interface = try #require(c920.configuration(1)?.interface(1))
    let bytes = interface.streamAlternates(at: .high).map(\.load.bytes)
    #expect(bytes == [192, 384, 512, 640, 800, 944, 1280, 1600, 1984, 2688, 3060])
    #expect(interface.streamTransfer == .isochronous)
  }

  @Test func `Formats have V4L2's names, sizes and rates`() throws {
    let streaming = try #require(c920.configuration(1)?.interface(1)?.videoStreaming)
    #expect(streaming.endpointAddress == 0x81)
    #expect(streaming.formats.map(\.fourcc) == ["YUYV", "MJPG", "H264"])
    #expect(streaming.formats.map(\.isCompressed) == [false, true, true])
    #expect(streaming.formats.map(\.bitsPerPixel) == [16, nil, nil])
    #expect(streaming.formats.map(\.frames.count) == [3, 2, 1])
    let frame = streaming.formats[1].frames[1]
    #expect(frame.width == 1920)
    #expect(frame.height == 1080)
    #expect(frame.minBitRate == 165_888_000)
    #expect(frame.maxBitRate == 995_328_000)
    #expect(frame.namedIntervals.first == 333_333)
    let h264 = streaming.formats[2].frames[0]
    #expect(h264.maxFrameBytes == nil)
    #expect(h264.maxBitRate == 40_000_000)
    #expect(h264.namedIntervals == [333_333, 416_666, 666_666, 1_000_000, 2_000_000])
  }

  @Test(
    arguments: [
      ("YUY2", "YUYV", 16), ("NV12", "NV12", 12), ("M420", "M420", 12), ("I420", "YU12", 12),
      ("Y8  ", "GREY", 8), ("Y800", "GREY", 8), ("GREY", "GREY", 8), ("UYVY", "UYVY", 16),
      ("2\0\0\0", "GREY", 8), ("MJPG", "MJPG", nil), ("H265", "HEVC", nil), ("????", nil, 16),
    ] as [(String, String?, Int?)]
  )
  func `A GUID tells the pixel format`(characters: String, fourcc: String?, bits: Int?) throws {
    let frame = DescriptorBytes.Frame(1, 640, 480).uncompressed
    let format = try streaming([DescriptorBytes.uncompressed(1, guid: characters, [frame])])
      .formats[0]
    #expect(format.fourcc == fourcc)
    #expect(format.bitsPerPixel == bits)
    #expect(format.isCompressed == (bits == nil))
  }

  @Test func `A frame-based format of fixed size is raw`() throws {
    let frame = DescriptorBytes.Frame(1, 640, 480).frameBased
    let formats = try streaming([
      DescriptorBytes.frameBased(1, guid: "GREY", variable: false, bits: 8, [frame]),
      DescriptorBytes.frameBased(2, guid: "H265", [frame]),
    ]).formats
    #expect(formats.map(\.isCompressed) == [false, true])
    #expect(formats.map(\.fourcc) == ["GREY", "HEVC"])
  }

  @Test func `A range of intervals has two ends`() throws {
    let frame = DescriptorBytes.Frame(
      1,
      640,
      480,
      [333_333, 2_000_000, 1],
      isContinuous: true
    ).uncompressed
    let read = try streaming([DescriptorBytes.uncompressed(1, [frame])]).formats[0].frames[0]
    #expect(read.intervals == .continuous(shortest: 333_333, longest: 2_000_000, step: 1))
    #expect(read.namedIntervals == [333_333, 2_000_000])
  }

  @Test func `A still-image frame is none`() throws {
    let still: [UInt8] = [10, 0x24, 3, 0, 1, 0x80, 0x02, 0xe0, 0x01, 0]
    let frames = [DescriptorBytes.Frame(1, 640, 480).mjpeg, still]
    let format = DescriptorBytes.mjpeg(1, frames)
    #expect(try streaming([format]).formats[0].frames.count == 1)
  }

  @Test func `A SuperSpeed endpoint carries what its companion says`() throws {
    let camera = DeviceDescriptors(SynthesisedCamera.superSpeedIsochronous)
    #expect(camera.faults == [])
    let interface = try #require(camera.configuration(1)?.interface(1))
    let endpoint = try #require(interface.alternate(1)?.endpoints.first)
    #expect(
      endpoint.companion == .init(packetsPerBurst: 16, bursts: 2, bytesPerInterval: 32_768)
    )
    #expect(endpoint.bytesPerInterval(at: .superSpeed) == 32_768)
    #expect(endpoint.bytesPerInterval(at: .high) == 1024)
  }

  @Test func `SuperSpeedPlus tells more bytes than 16 bits hold`() throws {
    let bytes = DescriptorBytes.device(
      usb: 0x0320,
      interfaces: 1,
      [
        DescriptorBytes.interface(
          0,
          kind: (0xff, 0),
          [
            DescriptorBytes.endpoint(0x81, 5, 1024),
            DescriptorBytes.companion(burst: 15, attributes: 0x80, bytesPerInterval: 1),
            DescriptorBytes.plusCompanion(bytesPerInterval: 98_304),
          ]
        )
      ]
    )
    let endpoint = DeviceDescriptors(bytes).configurations[0].interfaces[0].alternates[0]
      .endpoints[0]
    #expect(endpoint.bytesPerInterval(at: .superSpeedPlus) == 98_304)
  }

  @Test func `Bulk has no settings to choose from`() throws {
    let interface = try #require(
      DeviceDescriptors(SynthesisedCamera.bulk()).configuration(1)?.interface(1)
    )
    #expect(interface.streamTransfer == .bulk)
    #expect(interface.streamAlternates(at: .superSpeed) == [])
  }

  @Test(
    arguments: [
      (0x05, 1, USBSpeed.high, 1), (0x05, 4, .high, 8), (0x03, 8, .high, 128),
      (0x03, 10, .full, 8), (0x05, 1, .full, 1), (0x03, 0, .full, 1), (0x05, 255, .high, 32_768),
    ] as [(UInt8, UInt8, USBSpeed, Int)]
  )
  func `An interval is an exponent, on slow interrupt endpoints a count`(
    transfer: UInt8,
    interval: UInt8,
    speed: USBSpeed,
    period: Int
  ) {
    let bytes = DescriptorBytes.endpoint(0x81, transfer, 64, interval: interval)
    #expect(Endpoint(DescriptorBlock(bytes[...])).period(at: speed) == period)
  }

  @Test func `The binary object store tells of SuperSpeed`() {
    let usb2: [UInt8] = [7, 0x10, 2, 6, 0, 0, 0]
    let superSpeed: [UInt8] = [10, 0x10, 3, 0, 0x0e, 0, 1, 10, 0xff, 7]
    func store(_ capabilities: [UInt8]) -> [UInt8] {
      [5, 0x0f, UInt8(5 + capabilities.count), 0, 1] + capabilities
    }
    #expect(BinaryObjectStore(store(usb2))?.isSuperSpeedCapable == false)
    #expect(BinaryObjectStore(store(usb2 + superSpeed))?.isSuperSpeedCapable == true)
    #expect(BinaryObjectStore(store([0, 0x10, 3, 0]))?.isSuperSpeedCapable == false)
    #expect(BinaryObjectStore(store(Array(superSpeed.prefix(4))))?.isSuperSpeedCapable == false)
    #expect(BinaryObjectStore([5, 0x0f, 5]) == nil)
    #expect(BinaryObjectStore([5, 0x02, 5, 0, 0]) == nil)
  }

  private func streaming(_ formats: [[UInt8]]) throws -> VideoStreaming {
    let bytes = DescriptorBytes.device(
      interfaces: 1,
      [
        DescriptorBytes.interface(0, kind: (0x0e, 2)),
        DescriptorBytes.inputHeader(endpoint: 0x81, formats),
      ]
    )
    return try #require(DeviceDescriptors(bytes).configurations[0].interfaces[0].videoStreaming)
  }
}
