import Foundation
import Testing

@testable import Bench

/// A recording as FFmpeg and the specification read it.
@Suite struct WAVRecordingTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(
      path: "airworthy-\(UUID().uuidString)"
    )
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func record(_ blocks: [[Float]], rate: Int = 48000, channels: Int) -> (Data?, Bool) {
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "take.wav")
    let recording = WAVRecording(to: file.path, rate: rate, channels: channels)
    for block in blocks { block.withUnsafeBufferPointer { recording.add($0) } }
    let isWhole = recording.finish()
    return (try? Data(contentsOf: file), isWhole)
  }

  private static func number(_ data: Data, at offset: Int, bytes: Int) -> Int {
    (0..<bytes).reduce(0) { $0 | Int(data[offset + $1]) << (8 * $1) }
  }

  @Test func `Sizes, format and samples are where RIFF has them`() throws {
    let (file, isWhole) = record([[0.5, -0.5], [1, -1, 0.25, 0]], channels: 2)
    let data = try #require(file)
    #expect(isWhole)
    #expect(data.count == 58 + 24)
    #expect(data.prefix(4) == Data("RIFF".utf8))
    #expect(Self.number(data, at: 4, bytes: 4) == data.count - 8)
    #expect(Self.number(data, at: 20, bytes: 2) == 3)
    #expect(Self.number(data, at: 22, bytes: 2) == 2)
    #expect(Self.number(data, at: 24, bytes: 4) == 48000)
    #expect(Self.number(data, at: 28, bytes: 4) == 48000 * 8)
    #expect(Self.number(data, at: 32, bytes: 2) == 8)
    #expect(Self.number(data, at: 46, bytes: 4) == 3)
    #expect(Self.number(data, at: 54, bytes: 4) == 24)
    let samples = data.dropFirst(58).withUnsafeBytes { Array($0.bindMemory(to: Float.self)) }
    #expect(samples == [0.5, -0.5, 1, -1, 0.25, 0])
  }

  @Test func `An empty recording is a file without samples`() throws {
    let (file, isWhole) = record([], rate: 16000, channels: 1)
    #expect(isWhole)
    #expect(try #require(file).count == 58)
  }

  @Test func `What can't be written is told, and leaves nothing behind`() {
    let recording = WAVRecording(to: "/proc/nonesuch/take.wav", rate: 48000, channels: 1)
    [Float](repeating: 0, count: 100).withUnsafeBufferPointer { recording.add($0) }
    #expect(!recording.finish())
    #expect(recording.fault != nil)
    try? FileManager.default.removeItem(at: folder)
  }

  @Test func `A recording that is given up leaves nothing behind`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    do {
      let recording = WAVRecording(to: folder.path + "/a.wav", rate: 48000, channels: 1)
      [Float](repeating: 0, count: 100).withUnsafeBufferPointer { recording.add($0) }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 1)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
  }
}
