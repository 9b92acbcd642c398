import CMedia
import Foundation
import Rig
import TestExtensions
import TestSupport
import Testing

@testable import Media

/// What a rehearsal sends, written to a file and read by ffprobe.
@Suite(.ownThreads, .timeLimit(.minutes(1)))
struct ShowFileTests {
  private static let video = VideoSettings(
    width: 320,
    height: 180,
    frameRate: Fraction(numerator: 30, denominator: 1),
    codec: "h264",
    encoder: "x264",
    preset: "veryfast",
    rateControl: "cbr",
    bitrateKbps: 600,
    bufferKbit: 600,
    keyframeIntervalSeconds: 1,
    bFrames: 2,
    profile: "high"
  )
  private static let audio = AudioSettings(
    codec: "aac",
    rateHz: 48000,
    channels: 2,
    bitrateKbps: 128,
    gainDb: 0
  )

  /// An FLV file (FLV 10.1, annex E) of tags in the order of their times.
  private struct FLVFile {
    var bytes: [UInt8] = [0x46, 0x4C, 0x56, 1, 5, 0, 0, 0, 9, 0, 0, 0, 0]

    mutating func add(isVideo: Bool, _ timestamp: UInt32, _ body: [UInt8]) {
      let size = UInt32(body.count)
      func three(_ value: UInt32) -> [UInt8] {
        [UInt8(value >> 16 & 0xFF), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF)]
      }
      bytes += [isVideo ? 9 : 8] + three(size) + three(timestamp & 0xFF_FFFF)
      bytes += [UInt8(timestamp >> 24), 0, 0, 0] + body
      let whole = size + 11
      bytes += [UInt8(whole >> 24)] + three(whole & 0xFF_FFFF)
    }
  }

  private func pictures(into tags: inout [(UInt32, Bool, [UInt8])]) throws {
    let encoder = try VideoEncoder(.x264, Self.video, device: nil)
    let header = try #require(AVCPackaging.sequenceHeader(of: encoder.header))
    tags.append((0, true, header))
    var packets: [(UInt32, Bool, [UInt8])] = []
    func take(_ packet: MediaPacket) {
      let decoded = (packet.decoding + 2) * 1000 / 30
      let shown = (packet.presentation + 2) * 1000 / 30
      packets.append(
        (
          UInt32(decoded), true,
          AVCPackaging.body(
            of: packet.bytes,
            isKeyFrame: packet.isKeyFrame,
            delay: Int32(shown - decoded)
          )
        )
      )
    }
    for number in 0..<60 {
      let picture = try PictureFrame(AV_PIX_FMT_YUV420P, width: 320, height: 180)
      picture.fillGrey()
      picture.number = Int64(number)
      try encoder.encode(picture, take)
    }
    try encoder.encode(nil, take)
    tags += packets
  }

  private func sound(
    into tags: inout [(UInt32, Bool, [UInt8])],
    rate: Int,
    channels: Int
  ) throws {
    let encoder = try SoundEncoder(Self.audio, rate: rate, channels: channels)
    tags.append((0, false, encoder.sequenceHeader))
    for block in 0..<100 {
      let count = rate / 50
      let samples = (0..<count).flatMap { frame in
        let phase = 2 * Double.pi * 997 * Double(block * count + frame) / Double(rate)
        return [Float](repeating: Float(0.25 * sin(phase)), count: channels)
      }
      try samples.withUnsafeBufferPointer { samples in
        try encoder.encode(samples, channels: channels) { tags.append(($0, false, $1)) }
      }
    }
  }

  @Test(
    .enabled(if: ExternalProgram.isInstalled("ffprobe"), "ffprobe is not installed"),
    arguments: [(48000, 2), (44100, 1), (16000, 1)]
  )
  func `Pictures and sound are what ffprobe reads`(rate: Int, channels: Int) async throws {
    var tags: [(UInt32, Bool, [UInt8])] = []
    try pictures(into: &tags)
    try sound(into: &tags, rate: rate, channels: channels)
    var file = FLVFile()
    for (timestamp, isVideo, body) in tags.enumerated()
      .sorted(by: { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }).map(\.element)
    {
      file.add(isVideo: isVideo, timestamp, body)
    }
    let url = FileManager.default.temporaryDirectory.appending(path: "show-\(UUID()).flv")
    try Data(file.bytes).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    let probe = try #require(ExternalProgram("ffprobe"))
    let result = try await probe.run([
      "-v", "error", "-count_frames", "-of", "json", "-show_entries",
      "stream=codec_name,width,height,profile,nb_read_frames,sample_rate,channels", url.path(),
    ])
    #expect(result.errors.isEmpty, "\(result.errors)")
    let document = try #require(
      try JSONSerialization.jsonObject(with: result.output) as? [String: Any]
    )
    let streams = try #require(document["streams"] as? [[String: Any]])
    let video = try #require(streams.first { $0["codec_name"] as? String == "h264" })
    #expect(video["width"] as? Int == 320 && video["height"] as? Int == 180)
    #expect(video["profile"] as? String == "High")
    #expect(video["nb_read_frames"] as? String == "60")
    let audio = try #require(streams.first { $0["codec_name"] as? String == "aac" })
    #expect(audio["sample_rate"] as? String == "48000" && audio["channels"] as? Int == 2)
    let frames = try #require((audio["nb_read_frames"] as? String).flatMap { Int($0) })
    // Two seconds of 1024 samples each, but for what the resampler still holds.
    #expect((90...94).contains(frames))
  }
}
