import Foundation
import Programme
import TestSupport
import Testing

/// FFmpeg as the judge of what we call H.264 and AAC.
@Suite(
  .enabled(if: ExternalProgram.isInstalled("ffmpeg") && ExternalProgram.isInstalled("ffprobe")),
  .timeLimit(.minutes(2))
)
struct DecodingTests {
  private static let groups = 2

  @Test(arguments: ProgrammeSamples.all)
  func `FFmpeg decodes every frame without a complaint`(settings: ProgrammeSettings) async throws {
    let file = try write(settings)
    defer { try? FileManager.default.removeItem(at: file) }
    let ffmpeg = try #require(ExternalProgram("ffmpeg"))
    let decoded = try await ffmpeg.run(
      [
        "-v", "warning", "-nostdin", "-err_detect", "explode", "-i", file.path(), "-map", "0",
        "-f", "null", "-",
      ])
    #expect(decoded.status == 0)
    #expect(decoded.errors == "")
  }

  @Test(arguments: ProgrammeSamples.all)
  func `FFprobe sees the stream that was set`(settings: ProgrammeSettings) async throws {
    let file = try write(settings)
    defer { try? FileManager.default.removeItem(at: file) }
    let ffprobe = try #require(ExternalProgram("ffprobe"))
    let probed = try await ffprobe.run(
      [
        "-v", "error", "-count_frames", "-show_entries",
        "stream=codec_name,profile,width,height,r_frame_rate,pix_fmt,has_b_frames,"
          + "sample_rate,channels,nb_read_frames", "-of", "flat", file.path(),
      ])
    #expect(probed.errors == "")
    let lines = Set(String(decoding: probed.output, as: UTF8.self).split(separator: "\n"))
    let rate = settings.frameRate
    let media = ProgrammeSamples.media(settings, groups: Self.groups)
    let expected: [Substring] = [
      "streams.stream.0.codec_name=\"h264\"",
      "streams.stream.0.profile=\"Constrained Baseline\"",
      "streams.stream.0.width=\(settings.width)", "streams.stream.0.height=\(settings.height)",
      "streams.stream.0.pix_fmt=\"yuv420p\"", "streams.stream.0.has_b_frames=0",
      "streams.stream.0.r_frame_rate=\"\(rate.numerator)/\(rate.denominator)\"",
      "streams.stream.0.nb_read_frames=\"\(media.count { $0.kind == .video })\"",
      "streams.stream.1.codec_name=\"aac\"", "streams.stream.1.profile=\"LC\"",
      "streams.stream.1.sample_rate=\"48000\"", "streams.stream.1.channels=2",
      "streams.stream.1.nb_read_frames=\"\(media.count { $0.kind == .audio })\"",
    ]
    #expect(lines.isSuperset(of: expected), "missing: \(Set(expected).subtracting(lines))")
  }

  @Test func `The picture is grey and the sound is silence`() async throws {
    let settings = ProgrammeSamples.all[0]
    let file = try write(settings)
    defer { try? FileManager.default.removeItem(at: file) }
    let ffmpeg = try #require(ExternalProgram("ffmpeg"))
    let input = ["-v", "error", "-nostdin", "-i", file.path()]
    let picture = try await ffmpeg.run(
      input + ["-map", "0:v", "-frames:v", "60", "-f", "rawvideo", "-"]
    )
    let size = settings.width * settings.height * 3 / 2 * 60
    #expect(picture.output == Data(repeating: 128, count: size))
    let sound = try await ffmpeg.run(input + ["-map", "0:a", "-f", "s16le", "-"])
    #expect(sound.output.count > 48_000 * 4 * 3)
    #expect(sound.output == Data(count: sound.output.count))
  }

  private func write(_ settings: ProgrammeSettings) throws -> URL {
    let file = FileManager.default.temporaryDirectory
      .appending(path: "airworthy-\(UUID().uuidString).flv")
    var flv = FLVFile()
    for header in Programme(settings).prefix(2) { flv.append(header) }
    for message in ProgrammeSamples.media(settings, groups: Self.groups) { flv.append(message) }
    try Data(flv.bytes).write(to: file)
    return file
  }
}
