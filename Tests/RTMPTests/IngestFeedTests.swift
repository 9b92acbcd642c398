import Bench
import Glibc
import Rig
import SystemCore
import TestExtensions
import TestSupport
import Testing
import Uplink
import Workers

@testable import RTMP

/// A stream that is made elsewhere, on its way to an ingest.
@Suite(.serialized, .ownThreads, .timeLimit(.minutes(1)))
struct IngestFeedTests {
  private static let settings = StreamSettings(
    video: VideoSettings(
      width: 320,
      height: 180,
      frameRate: Fraction(numerator: 30, denominator: 1),
      codec: "h264",
      encoder: "x264",
      preset: "",
      rateControl: "cbr",
      bitrateKbps: 800,
      bufferKbit: 800,
      keyframeIntervalSeconds: 2,
      bFrames: 0,
      profile: "main"
    ),
    audio: AudioSettings(codec: "aac", rateHz: 48000, channels: 2, bitrateKbps: 96, gainDb: 0)
  )

  private func feed(
    _ port: Int,
    _ pipe: borrowing Pipe,
    _ permission: PublishPermission = .privateAddresses
  ) throws -> IngestFeed {
    let channel = WorkerChannel(input: pipe.reading.number, output: pipe.writing.number)
    return try IngestFeed(
      UploadBenchRequest(
        ingest: "rtmp://127.0.0.1:\(port)/live",
        keyFollows: false,
        permission: permission,
        reachSeconds: 5,
        probe: nil,
        pace: nil,
        headroom: .proposed
      ),
      key: nil,
      Self.settings,
      channel,
      until: .after(.seconds(30))
    )
  }

  @Test func `What is handed over arrives, and is told as a run at the stream's pace`() async throws
  {
    let ingest = RTMPIngest()
    let port = try await ingest.start()
    let pipe = try Pipe()
    let feed = try feed(port, pipe)
    try #require(feed.waitUntilOpen())
    for number in 0..<90 {
      feed.send(
        OutgoingMedia(
          isVideo: true,
          timestamp: UInt32(number * 33),
          body: [number == 0 ? 0x17 : 0x27, 1, 0, 0, 0] + [UInt8](repeating: 7, count: 3000),
          packet: number == 0 ? .keyFrame : .reference
        )
      )
      usleep(33_000)
    }
    let measurement = feed.close()
    #expect(measurement.failure == nil && measurement.published)
    let paced = try #require(measurement.paced)
    #expect(paced.bitrateKbps == 896 && paced.droppedFrames == 0 && paced.seconds > 2)
    #expect(try #require(ingest.streams.first).receivedBytes >= 90 * 3000)
    await ingest.stop()
  }

  @Test func `An ingest that may not be published to takes nothing`() async throws {
    let ingest = RTMPIngest()
    let port = try await ingest.start()
    let pipe = try Pipe()
    let feed = try feed(port, pipe, .never)
    #expect(!feed.waitUntilOpen())
    let measurement = feed.close()
    #expect(!measurement.published && measurement.reached == .accepted)
    #expect(measurement.notMeasured["paced"] == "not_published")
    await ingest.stop()
  }

  @Test func `Nobody listens`() throws {
    guard let closed = ClosedPort() else {
      Issue.record("no free port")
      return
    }
    let pipe = try Pipe()
    let feed = try feed(closed.number, pipe)
    #expect(!feed.waitUntilOpen())
    #expect(feed.close().failure?.code == .uplinkRefused)
  }
}
