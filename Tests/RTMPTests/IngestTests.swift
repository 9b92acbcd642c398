import Foundation
import NIOCore
import NIOPosix
import TestSupport
import Testing

@testable import RTMP

@Suite(.timeLimit(.minutes(1)))
struct IngestTests {
  private func publisher(_ port: Int, app: String = "live") async throws -> RTMPPublisher {
    let publisher = RTMPPublisher(url: try RTMPURL("rtmp://127.0.0.1:\(port)/\(app)"))
    try await publisher.open(limits: StageLimits(deadline: soon()))
    return publisher
  }

  @Test func `A name belongs to one publisher at a time`() async throws {
    let ingest = RTMPIngest()
    let port = try await ingest.start()
    let first = try await publisher(port)
    try await first.publish(try StreamKey("camera"), until: soon())
    let second = try await publisher(port)
    await #expect(throws: RTMPFailure(.publish, .nameInUse(description: "Already publishing"))) {
      try await second.publish(try StreamKey("camera"), until: soon())
    }
    let other = try await publisher(port, app: "other")
    try await other.publish(try StreamKey("camera"), until: soon())
    #expect(ingest.streams.map(\.app) == ["live", "other"])
    #expect(ingest.streams.allSatisfy { $0.peerAddress == "127.0.0.1" && $0.end == nil })

    await first.close(until: soon())
    #expect(await eventually { ingest.streams.first?.end != nil })
    let third = try await publisher(port)
    try await third.publish(try StreamKey("camera"), until: soon())
    #expect(ingest.streams.map(\.id) == [1, 2, 3])
    await ingest.stop()
    #expect(ingest.streams.allSatisfy { $0.end != nil })
  }

  @Test(
    arguments: [
      Array("GET / HTTP/1.1\r\n\r\n".utf8), [6] + [UInt8](repeating: 0, count: 3072),
      [3] + [UInt8](repeating: 0, count: 3072) + [0xC7, 1, 2, 3],
      // After the handshake: createStream before connect.
      [3] + [UInt8](repeating: 0, count: 3072)
        + [3, 0, 0, 0, 0, 0, 25, 20, 0, 0, 0, 0, 2, 0, 12] + Array("createStream".utf8)
        + [0, 0x40, 0, 0, 0, 0, 0, 0, 0, 5],
    ])
  func `A client that is no publisher is closed`(bytes: [UInt8]) async throws {
    let ingest = RTMPIngest()
    let port = try await ingest.start()
    let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .connect(host: "127.0.0.1", port: port).get()
    try await channel.writeAndFlush(ByteBuffer(bytes: bytes))
    try await channel.closeFuture.get()
    #expect(ingest.streams.isEmpty)
    await ingest.stop()
  }

  @Test func `Connections are bounded`() async throws {
    let ingest = RTMPIngest()
    let port = try await ingest.start()
    var publishers: [RTMPPublisher] = []
    for _ in 0..<IngestRegistry.maximumConnections {
      publishers.append(try await publisher(port))
    }
    await #expect(throws: RTMPFailure.self) { _ = try await publisher(port) }
    await publishers.removeLast().close(until: soon())
    let isFree = await eventually { (try? await publisher(port)) != nil }
    #expect(isFree)
    for publisher in publishers { await publisher.close(until: soon()) }
    await ingest.stop()
  }

  @Test func `A port that is taken and an address that is none are told`() async throws {
    let ingest = RTMPIngest()
    let port = try await ingest.start()
    await #expect(throws: IngestError.alreadyStarted) { try await ingest.start() }
    await #expect(throws: IngestError.addressInUse) {
      try await RTMPIngest(port: port).start()
    }
    await #expect(throws: IngestError.invalidAddress) {
      try await RTMPIngest(host: "nowhere").start()
    }
    await #expect(throws: IngestError.invalidAddress) {
      try await RTMPIngest(host: "192.0.2.1").start()
    }
    await ingest.stop()
    #expect(try await ingest.start() > 0)
    await ingest.stop()
  }

  @Test(
    arguments: [
      ([0x17, 1, 0, 0, 0], true), ([0x17, 0, 0, 0, 0], false), ([0x27, 1, 0, 0, 0], false),
      ([0x12, 0], true), ([0x22, 0], false), ([], false), ([0x17], false),
      // Enhanced RTMP: key frame with coded frames, without composition time; sequence start.
      ([0x91, 0x68], true), ([0x93, 0x68], true), ([0x90, 0x68], false), ([0xA1, 0x68], false),
    ] as [([UInt8], Bool)]
  )
  func `Key frames are told from configurations`(body: [UInt8], isKeyFrame: Bool) {
    #expect(VideoTag.isKeyFrame(ByteBuffer(bytes: body)) == isKeyFrame)
  }

  @Test(.enabled(if: ExternalProgram.isInstalled("ffmpeg")))
  func `FFmpeg publishes to us`() async throws {
    let ingest = RTMPIngest()
    let port = try await ingest.start()
    let ffmpeg = try #require(ExternalProgram("ffmpeg"))
    let run = try await ffmpeg.run([
      "-v", "error", "-nostdin", "-f", "lavfi", "-i", "testsrc2=size=320x240:rate=25",
      "-f", "lavfi", "-i", "sine=sample_rate=44100", "-t", "2", "-c:v", "flv", "-g", "25",
      "-c:a", "aac", "-f", "flv", "rtmp://127.0.0.1:\(port)/live/camera",
    ])
    #expect(run.status == 0, "\(run.errors)")
    #expect(await eventually { ingest.streams.first?.end != nil })
    let stream = try #require(ingest.streams.first)
    #expect(stream.app == "live")
    #expect(stream.videoMessages == 50)
    #expect(stream.keyFrames >= 2)
    #expect(stream.audioMessages > 80)
    #expect(stream.receivedBytes > stream.videoBytes + stream.audioBytes)
    #expect((1900...2100).contains(stream.lastTimestamp ?? 0))
    await ingest.stop()
  }
}
