import SynthesisedUVC
import Testing

@testable import UVC

/// Descriptors that lie: they are told as faults, never a crash, never an endless loop.
struct HostileDescriptorTests {
  private typealias Bytes = DescriptorBytes

  private func codes(_ bytes: [UInt8]) -> [DescriptorFault.Code] {
    DeviceDescriptors(bytes).faults.map(\.code)
  }

  @Test func `Every camera of these tests is without fault`() {
    let cameras = [
      SynthesisedCamera.c920(), SynthesisedCamera.bulk(), SynthesisedCamera.fullSpeed,
      SynthesisedCamera.withInfrared, SynthesisedCamera.hub, SynthesisedCamera.headset,
    ]
    for camera in cameras { #expect(codes(camera) == []) }
  }

  @Test func `Cut short anywhere, what came before stays, and the cut is told`() {
    let whole = SynthesisedCamera.c920()
    let interfaces = DeviceDescriptors(whole).configurations[0].interfaces.count
    var most = 0
    for length in 0..<whole.count {
      let read = DeviceDescriptors(Array(whole[..<length]))
      #expect(!read.faults.isEmpty, "cut at \(length)")
      let count = read.configurations.first?.interfaces.count ?? 0
      #expect(count >= most && count <= interfaces)
      most = max(most, count)
      #expect((read.device != nil) == (length >= 18))
    }
    #expect(most == interfaces)
  }

  @Test func `Nothing at all is cut short`() {
    #expect(DeviceDescriptors([]).faults == [DescriptorFault(.cutShort, at: 0)])
    #expect(DeviceDescriptors([]).configuration(nil) == nil)
  }

  @Test func `A file that begins with something else is not read`() {
    #expect(codes([UInt8](repeating: 0xff, count: 64)) == [.wrongType])
  }

  @Test(arguments: [0, 1] as [UInt8])
  func `A length that does not lead on ends the configuration`(length: UInt8) {
    var bytes = SynthesisedCamera.c920()
    bytes[18 + 9] = length
    let read = DeviceDescriptors(bytes)
    #expect(read.faults.contains(DescriptorFault(.invalidLength, at: 27)))
    #expect(read.configurations[0].interfaces == [])
  }

  @Test func `A length beyond the configuration ends it`() {
    let bytes = Bytes.device(interfaces: 1, [Bytes.interface(0, kind: (0x0e, 1)), [200, 0x24, 1]])
    #expect(codes(bytes) == [.overrun])
  }

  @Test func `A total length of 0 still leads on`() {
    var bytes = SynthesisedCamera.hub
    (bytes[20], bytes[21]) = (0, 0)
    #expect(Set(codes(bytes)).isSuperset(of: [.invalidLength, .wrongType]))
  }

  @Test func `Configurations without end are bounded by the bytes`() {
    let header: [UInt8] = [9, 2, 9, 0, 0, 1, 0, 0, 0]
    let bytes = SynthesisedCamera.hub[..<18] + [[UInt8]](repeating: header, count: 500).joined()
    #expect(DeviceDescriptors(Array(bytes)).configurations.count == 500)
  }

  @Test func `Announced counts that are not met are told`() {
    #expect(codes(Bytes.device(interfaces: 2, [Bytes.interface(0, kind: (9, 0))])) == [.wrongCount])
    var endpoints = Bytes.interface(0, kind: (9, 0))
    endpoints[4] = 3
    #expect(codes(Bytes.device(interfaces: 1, [endpoints])) == [.wrongCount])
    var format = Bytes.mjpeg(1, [Bytes.Frame(1, 640, 480).mjpeg])
    format[4] = 9
    #expect(codes(video([format])) == [.wrongCount])
  }

  @Test func `What stands in the wrong place is told and left out`() {
    let frame = Bytes.Frame(1, 640, 480).mjpeg
    #expect(codes(Bytes.device(interfaces: 0, [Bytes.endpoint(0x81, 5, 64)])) == [.misplaced])
    #expect(codes(video([Bytes.uncompressed(1, [frame])])).contains(.misplaced))
    let orphan = [Bytes.interface(0, kind: (0x0e, 2)), frame]
    #expect(codes(Bytes.device(interfaces: 1, orphan)) == [.misplaced])
    let companion = [Bytes.interface(0, kind: (9, 0)), Bytes.companion()]
    #expect(codes(Bytes.device(interfaces: 1, companion)) == [.misplaced])
  }

  @Test func `A setting told twice counts once`() {
    let setting = Bytes.interface(0, kind: (9, 0), [Bytes.endpoint(0x81, 3, 1)])
    let read = DeviceDescriptors(Bytes.device(interfaces: 1, [setting, setting]))
    #expect(read.faults.map(\.code).contains(.duplicateAlternate))
    #expect(read.configurations[0].interfaces.map(\.alternates.count) == [1])
  }

  @Test func `More interfaces and endpoints than USB allows are left out`() {
    let endpoints = [[UInt8]](repeating: Bytes.endpoint(0x81, 3, 8), count: 31)
    let many = DeviceDescriptors(
      Bytes.device(interfaces: 1, [Bytes.interface(0, kind: (9, 0), endpoints)])
    )
    #expect(many.faults.map(\.code) == [.tooMany, .wrongCount])
    #expect(many.configurations[0].interfaces[0].alternates[0].endpoints.count == 30)
    let interfaces = (0..<33).map { Bytes.interface($0, kind: (9, 0)) }
    let read = DeviceDescriptors(Bytes.device(interfaces: 32, interfaces))
    #expect(read.faults.map(\.code) == [.tooMany])
    #expect(read.configurations[0].interfaces.count == 32)
  }

  @Test func `Packets that no speed allows are told`() {
    func codes(packet: UInt16, count: UInt16) -> [DescriptorFault.Code] {
      let endpoint = Bytes.endpoint(0x81, 5, packet, perMicroframe: count)
      return self.codes(
        Bytes.device(interfaces: 1, [Bytes.interface(0, kind: (9, 0), [endpoint])])
      )
    }
    #expect(codes(packet: 1024, count: 3) == [])
    #expect(codes(packet: 2047, count: 1) == [.invalidPacketSize])
    #expect(codes(packet: 64, count: 4) == [.invalidPacketSize])
  }

  @Test func `Frames that can't be are told`() {
    func codes(_ frame: Bytes.Frame) -> [DescriptorFault.Code] {
      self.codes(video([Bytes.mjpeg(1, [frame.mjpeg])]))
    }
    #expect(codes(Bytes.Frame(1, 0, 480)).contains(.invalidFrameSize))
    #expect(codes(Bytes.Frame(1, 640, 480, [333_333, 0])) == [.invalidInterval])
    #expect(codes(Bytes.Frame(1, 640, 480, [5, 4, 1], isContinuous: true)) == [.invalidInterval])
    #expect(
      codes(Bytes.Frame(1, 640, 480, [5], isContinuous: true))
        == [.missingIntervals, .invalidInterval]
    )
    var few = Bytes.Frame(1, 640, 480, [333_333, 666_666]).mjpeg
    few[25] = 200
    #expect(self.codes(video([Bytes.mjpeg(1, [few])])) == [.missingIntervals])
    var rates = Bytes.Frame(1, 640, 480, maxBitRate: 6).mjpeg
    rates[9] = 7
    #expect(self.codes(video([Bytes.mjpeg(1, [rates])])) == [.invalidBitRate])
    let depth = Bytes.uncompressed(1, bits: 0, [Bytes.Frame(1, 640, 480).uncompressed])
    #expect(self.codes(video([depth])) == [.invalidDepth])
  }

  @Test func `A header that tells another length than it has is told`() {
    var bytes = video([Bytes.mjpeg(1, [Bytes.Frame(1, 640, 480).mjpeg])])
    bytes[27 + 9 + 4] &+= 1
    #expect(codes(bytes) == [.wrongTotalLength])
  }

  @Test func `Faults are bounded`() {
    let orphans = [[UInt8]](repeating: Bytes.endpoint(0x81, 5, 64), count: 5000)
    let read = DeviceDescriptors(Bytes.device(interfaces: 0, orphans))
    #expect(read.faults.count == DeviceDescriptors.faultLimit)
  }

  /// As many frames as a configuration holds: the work grows with the bytes, not with their square.
  @Test func `The largest configuration is read`() {
    let frame = Bytes.Frame(1, 640, 480, []).mjpeg
    let frames = [[UInt8]](repeating: frame, count: 2500)
    let header = Bytes.inputHeader(endpoint: 0x81, [Bytes.mjpeg(1, [])])
    let bytes = Bytes.device(
      interfaces: 1,
      [Bytes.interface(0, kind: (0x0e, 2)), header] + frames
    )
    let streaming = DeviceDescriptors(bytes).configurations[0].interfaces[0].videoStreaming
    #expect(streaming?.formats[0].frames.count == 2500)
  }

  private func video(_ formats: [[UInt8]]) -> [UInt8] {
    Bytes.device(
      interfaces: 1,
      [Bytes.interface(0, kind: (0x0e, 2)), Bytes.inputHeader(endpoint: 0x81, formats)]
    )
  }
}
