import Foundation
import Programme
import TestSupport
import Testing

@Suite struct BitstreamTests {
  @Test(arguments: ProgrammeSamples.all)
  func `NAL units fill the tags exactly and hold no start code`(settings: ProgrammeSettings) {
    for message in ProgrammeSamples.media(settings, groups: 1) where message.kind == .video {
      var rest = message.body.dropFirst(5)
      var types: [UInt8] = []
      while rest.count >= 4 {
        let length = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
        let unit = Array(rest.dropFirst(4).prefix(length))
        #expect(unit.count == length)
        types.append(unit[0] & 0x1F)
        #expect(!containsStartCode(unit))
        rest = rest.dropFirst(4 + length)
      }
      #expect(rest.isEmpty)
      #expect(types.last == (message.isKeyFrame ? 5 : 1))
      #expect(types.dropLast().allSatisfy { $0 == 6 })
      #expect(message.body[0] == (message.isKeyFrame ? 0x17 : 0x27))
    }
  }

  private func containsStartCode(_ unit: [UInt8]) -> Bool {
    var zeros = 0
    for byte in unit {
      if zeros >= 2, byte < 3 { return true }
      zeros = byte == 0 ? zeros + 1 : 0
    }
    return false
  }

  @Test func `The sequence headers are those of the standards`() throws {
    let settings = try ProgrammeSettings(
      videoKbps: 6000,
      width: 1920,
      height: 1080,
      frameRate: FrameRate(60)
    )
    let headers = Array(Programme(settings).prefix(2)).map(\.body)
    // AudioSpecificConfig of AAC-LC, 48 kHz, stereo.
    #expect(headers[1] == [0xAF, 0, 0x11, 0x90])
    // Key frame and AVC; sequence header; version 1, Constrained Baseline, level 4.2.
    #expect(headers[0].prefix(11) == [0x17, 0, 0, 0, 0, 1, 66, 0xC0, 42, 0xFF, 0xE1])
  }

  @Test func `The same seed gives the same bytes, another seed others`() {
    let settings = ProgrammeSamples.all[1]
    let first = Array(Programme(settings, seed: 7).prefix(50))
    #expect(first == Array(Programme(settings, seed: 7).prefix(50)))
    #expect(first != Array(Programme(settings, seed: 8).prefix(50)))
  }

  @Test(.enabled(if: ExternalProgram.isInstalled("xz")))
  func `No link can compress the stream`() async throws {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "airworthy-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: file) }
    let bytes = ProgrammeSamples.media(ProgrammeSamples.all[0], groups: 2).flatMap(\.body)
    try Data(bytes).write(to: file)
    let xz = try #require(ExternalProgram("xz"))
    let result = try await xz.run(["--stdout", "--keep", "-1", file.path()])
    #expect(result.status == 0)
    #expect(Double(result.output.count) > 0.96 * Double(bytes.count))
  }
}
