import Foundation
import TestSupport
import Testing

@testable import Picture

struct StructuralSimilarityTests {
  private struct Luma {
    var bytes: [UInt8]
    let width: Int
    let height: Int

    init(width: Int, height: Int, _ level: (Int, Int) -> Int) {
      self.width = width
      self.height = height
      bytes = (0..<width * height).map { UInt8(clamping: level($0 % width, $0 / width)) }
    }
  }

  private func likeness(_ a: Luma, _ b: Luma) -> Double? {
    a.bytes.withUnsafeBufferPointer { first in
      b.bytes.withUnsafeBufferPointer { second in
        guard let one = first.baseAddress, let other = second.baseAddress else { return nil }
        return StructuralSimilarity.mean(
          .init(rows: one, stride: a.width, width: a.width, height: a.height),
          .init(rows: other, stride: b.width, width: b.width, height: b.height)
        )
      }
    }
  }

  private static func scene(_ noise: Int = 0, blur: Bool = false) -> Luma {
    var random = SeededNoise(seed: 7)
    return Luma(width: 160, height: 96) { x, y in
      let (x, y) = blur ? (x / 4 * 4, y / 4 * 4) : (x, y)
      let level = 128 + Int(60 * sin(Double(x) / 5) * cos(Double(y) / 7))
      return level + Int((random.normal() * Double(noise)).rounded())
    }
  }

  @Test func `A picture is wholly like itself`() {
    #expect(likeness(Self.scene(3), Self.scene(3)) == 1)
  }

  @Test func `More noise is less alike`() throws {
    let clean = Self.scene()
    let values = try [2, 6, 20].map { try #require(likeness(clean, Self.scene($0))) }
    #expect(values == values.sorted(by: >) && values[0] < 1 && values[2] > 0)
  }

  @Test func `Sizes that differ, or hold no window, are not compared`() {
    #expect(
      likeness(Luma(width: 16, height: 16) { _, _ in 1 }, Luma(width: 16, height: 8) { _, _ in 1 })
        == nil
    )
    #expect(
      likeness(Luma(width: 7, height: 7) { _, _ in 1 }, Luma(width: 7, height: 7) { _, _ in 1 })
        == nil
    )
  }

  @Test(.enabled(if: ExternalProgram.isInstalled("ffmpeg")), arguments: [1, 4, 12])
  func `FFmpeg's ssim filter reads the same`(noise: Int) async throws {
    let pair = [Self.scene(), Self.scene(noise, blur: noise == 12)]
    let folder = FileManager.default.temporaryDirectory.appending(path: "ssim-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = try pair.enumerated().map { index, picture in
      let url = folder.appending(path: "\(index).gray")
      try Data(picture.bytes).write(to: url)
      return url.path()
    }
    let input = ["-f", "rawvideo", "-pix_fmt", "gray", "-s", "160x96", "-i"]
    let ffmpeg = try #require(ExternalProgram("ffmpeg"))
    let result = try await ffmpeg.run(
      ["-nostdin", "-hide_banner"] + input + [files[0]] + input + [files[1]]
        + ["-lavfi", "ssim", "-f", "null", "-"]
    )
    let text = try #require(result.errors.split(separator: "All:").last)
    let oracle = try #require(Double(text.prefix { $0.isNumber || $0 == "." }))
    #expect(abs(try #require(likeness(pair[0], pair[1])) - oracle) < 1e-4)
  }
}
