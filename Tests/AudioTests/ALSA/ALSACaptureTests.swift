import Glibc
import SystemCore
import SystemPackage
import Testing

@testable import Audio

/// The library's own plug-ins stand for a card: `null` for its clock and `file` for its samples.
struct ALSACaptureTests {
  private func configuration(reading file: String) throws -> ALSAConfiguration {
    try ALSAConfiguration(
      """
      pcm.filemic {
        type file
        slave.pcm { type null }
        file "/dev/null"
        infile "\(file)"
        format "raw"
      }
      """
    )
  }

  @Test("samples are read and converted as they were written, at the rate that was asked for")
  func reads() throws {
    let folder = try TemporaryFolder()
    let written = (0..<9600).map { Int32($0 &* 7919) &* 65536 }
    try folder.file(
      "/tone.raw",
      written.flatMap { value in withUnsafeBytes(of: value.littleEndian, Array.init) }
    )
    let capture = try ALSACapture(
      opening: "filemic",
      configuration: try configuration(reading: folder.path + "/tone.raw")
    )
    let granted = try capture.configure(rate: 48000, channels: 2)
    #expect(granted.format == .s32)
    #expect(granted.rate == 48000)
    #expect(granted.channels == 2)
    #expect(granted.bytesPerFrame == 8)
    #expect(granted.bufferFrames >= granted.periodFrames)
    try capture.start()
    #expect(try capture.wait(until: .after(.seconds(5))))
    let raw = UnsafeMutableRawBufferPointer.allocate(byteCount: 4800 * 8, alignment: 8)
    defer { raw.deallocate() }
    #expect(try capture.read(into: raw, bytesPerFrame: granted.bytesPerFrame) == 4800)
    let samples = [Float](unsafeUninitializedCapacity: 9600) { buffer, count in
      count = granted.format.convert(UnsafeRawBufferPointer(raw), into: buffer)
    }
    #expect(samples == written.map { Float($0) / 2_147_483_648 })
    capture.drop()
  }

  @Test("what a PCM can do is told without starting it")
  func capabilities() throws {
    let folder = try TemporaryFolder()
    try folder.file("/x.raw", [])
    let capture = try ALSACapture(
      opening: "filemic",
      configuration: try configuration(reading: folder.path + "/x.raw")
    )
    let capabilities = try capture.capabilities()
    #expect(capabilities.rates == PCMCapabilities.usualRates)
    #expect(capabilities.formats.contains("S16_LE"))
    #expect(capabilities.formats.contains("FLOAT_LE"))
    #expect(capabilities.channels.contains(2))
    #expect(capabilities.periodFrames != nil)
  }

  @Test(
    "a card that is not there",
    arguments: ["hw:CARD=NoSuchCard,DEV=0", "hw:31,0", "plughw:CARD=NoSuchCard,DEV=0"]
  )
  func noCard(name: String) {
    do throws(ALSAError) {
      _ = try ALSACapture(opening: name)
      Issue.record("opened \(name)")
    } catch {
      #expect([.noDevice, .noSuchFileOrDirectory].contains(error.code))
      #expect(error.call == "snd_pcm_open")
      #expect(!error.reason.isEmpty)
    }
  }

  @Test(
    "names that the configuration does not know are refused",
    arguments: ["default", "", "hw", "x:y"]
  )
  func unknownName(name: String) {
    #expect(throws: ALSAError.self) { _ = try ALSACapture(opening: name) }
  }

  @Test("a control device and a mixer that are not there")
  func noControl() {
    #expect(throws: ALSAError.self) { _ = try ALSAControl(card: 31) }
    #expect(throws: ALSAError.self) { _ = try ALSAMixer(card: 31) }
  }

  @Test("a card that may not be opened is told from one that is not there")
  func permission() throws {
    let folder = try TemporaryFolder()
    try folder.link("/proc/asound/PCH", "card0")
    let root = SystemRoot(folder.path)
    let absent = ALSAError(.noDevice, in: "snd_pcm_open")
    #expect(absent.told(of: PCMName("hw:CARD=PCH"), root: root) == absent)
    try folder.file("/dev/snd/controlC0", [])
    #expect(absent.told(of: PCMName("hw:CARD=PCH"), root: root) == absent)
    guard geteuid() != 0 else { return }  // root may open everything
    chmod(folder.path + "/dev/snd/controlC0", 0)
    #expect(
      absent.told(of: PCMName("hw:CARD=PCH"), root: root)
        == ALSAError(.permissionDenied, in: "snd_pcm_open")
    )
  }
}
