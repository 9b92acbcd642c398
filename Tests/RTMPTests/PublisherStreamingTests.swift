import Glibc
import NIOCore
import Testing

@testable import RTMP

/// What happens while media flows.
@Suite(.timeLimit(.minutes(1)))
struct PublisherStreamingTests {
  private func publishing(
    _ server: ScriptedServer,
    _ key: String = "key",
    options: PublisherOptions = .init()
  ) async throws -> RTMPPublisher {
    let publisher = RTMPPublisher(url: try RTMPURL(server.url), options: options)
    try await publisher.open(limits: StageLimits(deadline: soon()))
    try await publisher.publish(try StreamKey(key), until: soon())
    return publisher
  }

  @Test func `The commands of an encoder, in their order`() async throws {
    let log = MessageLog()
    let server = try await ScriptedServer(.handshake, log: log) { $1.behave($0) }
    let publisher = try await publishing(server, "key?x=1")
    try publisher.send(
      StreamMetadata(
        width: 1280,
        height: 720,
        framesPerSecond: 29.97,
        videoKbps: 3000,
        audioKbps: 160
      )
    )
    await publisher.close(until: soon())
    #expect(await eventually { log.commands.count == 7 })
    #expect(
      log.commands.first == [
        "connect", 1.0,
        .object([
          "app": "live", "type": "nonprivate", "flashVer": "FMLE/3.0 (compatible; FMSc/1.0)",
          "tcUrl": .string(server.url), "fourCcList": .strictArray(["av01", "vp09", "hvc1"]),
        ]),
      ]
    )
    #expect(
      Array(log.commands.dropFirst()) == [
        ["releaseStream", 2.0, nil, "key?x=1"], ["FCPublish", 3.0, nil, "key?x=1"],
        ["createStream", 4.0, nil], ["publish", 5.0, nil, "key?x=1", "live"],
        ["FCUnpublish", 6.0, nil, "key?x=1"], ["deleteStream", 7.0, nil, 1.0],
      ]
    )
    #expect(log.number(.windowAcknowledgementSize) == 65_536)
    let metadata = try #require(log.all(.dataAMF0).first)
    let values = try AMF0Decoder.values(in: metadata.payload)
    #expect(values.prefix(2) == ["@setDataFrame", "onMetaData"])
    #expect(values.last?.members?["width"] == 1280.0)
    #expect(values.last?.members?["framerate"] == 29.97)
    #expect(metadata.streamID == 1)
  }

  @Test func `Pings are answered and windows acknowledged`() async throws {
    let log = MessageLog()
    let server = try await ScriptedServer(.handshake, log: log) { request, answer in
      if request.name == "connect" { answer.control(.windowAcknowledgementSize, 200) }
      if request.name == "publish" {
        answer.ping(0xDEAD_BEEF)
        answer.command("onBWDone", [.string(String(repeating: "x", count: 200))])
      }
      answer.behave(request)
      if request.name == "publish" { answer.ping(1) }
    }
    let publisher = try await publishing(server)
    #expect(await eventually { log.all(.userControl).count == 2 })
    let pong = log.all(.userControl).first.map { Array($0.payload.readableBytesView) }
    #expect(pong == [0, 7, 0xDE, 0xAD, 0xBE, 0xEF])
    #expect(await eventually { log.number(.acknowledgement) != nil })
    let acknowledged = try #require(log.number(.acknowledgement))
    #expect(UInt64(acknowledged) <= publisher.statistics.receivedBytes)
    #expect(acknowledged >= 200)
    await publisher.close(until: soon())
  }

  @Test func `A sample reads the very socket`() async throws {
    let server = try await ScriptedServer(.handshake) { $1.behave($0) }
    let publisher = try await publishing(server)
    let sample = try await publisher.sample { descriptor in
      var noDelay: CInt = 0
      var length = socklen_t(MemoryLayout<CInt>.size)
      getsockopt(descriptor, CInt(IPPROTO_TCP), TCP_NODELAY, &noDelay, &length)
      // The bytes of a sockaddr_in: whether its members are Glibc's or NIO's changes with the order in
      // which the compiler reads files.
      var address = [UInt8](repeating: 0, count: 16)
      var size = socklen_t(address.count)
      address.withUnsafeMutableBytes { bytes in
        _ = bytes.baseAddress.map {
          getpeername(descriptor, $0.assumingMemoryBound(to: sockaddr.self), &size)
        }
      }
      return [Int(noDelay), Int(address[2]) << 8 | Int(address[3])]
    }
    #expect(sample.value == [1, server.port])
    #expect(sample.unsentBytes == 0)
    #expect(sample.statistics.sentBytes > 300)
    await publisher.close(until: soon())
    let closed = RTMPFailure(.publish, .closedByCaller)
    await #expect(throws: closed) { try await publisher.sample { $0 } }
  }

  @Test func `Codecs beyond AVC are read from the greeting, in both of its forms`() async throws {
    let forms: [(AMF0Object, [String])] = [
      (["fourCcList": .strictArray(["hvc1", "av01"])], ["hvc1", "av01"]),
      (["videoFourCcInfoMap": .object(["hvc1": 4.0, "\u{7}vp09": 7.0])], ["hvc1", "vp09"]),
      (["fourCcList": "*"], []),
    ]
    for (extra, codecs) in forms {
      let server = try await ScriptedServer(.handshake) { request, answer in
        var information: AMF0Object = ["code": "NetConnection.Connect.Success"]
        for member in extra.members { information.append(member.name, member.value) }
        answer.command(
          "_result",
          transaction: request.transaction,
          [nil, .object(information)]
        )
      }
      let publisher = RTMPPublisher(url: try RTMPURL(server.url))
      let facts = try await publisher.open(limits: StageLimits(deadline: soon()))
      #expect(facts.greeting?.enhancedVideoCodecs == codecs)
      await publisher.close(until: soon())
    }
  }

  @Test func `A closing in the middle of the stream is no refusal of the key`() async throws {
    let ingest = RTMPIngest()
    let port = try await ingest.start()
    let publisher = RTMPPublisher(url: try RTMPURL("rtmp://127.0.0.1:\(port)/live"))
    try await publisher.open(limits: StageLimits(deadline: soon()))
    try await publisher.publish(try StreamKey("key"), until: soon())
    try publisher.send(.audio, timestamp: 0, body: [0xAF, 0, 0x11, 0x90])
    #expect(await eventually { publisher.bufferedBytes == 0 })
    try await publisher.settle(until: soon(.milliseconds(3200)))
    await ingest.stop()
    let end = await publisher.waitForEnd(until: soon())
    #expect(end == RTMPFailure(.stream, .closedWhileStreaming))
    #expect(throws: RTMPFailure(.stream, .closedWhileStreaming)) {
      try publisher.send(.audio, timestamp: 1, body: [1])
    }
  }

  @Test func `A server that ends the stream but keeps the connection is noticed`() async throws {
    let server = try await ScriptedServer(.handshake) { request, answer in
      answer.behave(request)
      if request.name == "publish" { answer.status("NetStream.Unpublish.Success") }
    }
    let publisher = try await publishing(server)
    let end = await publisher.waitForEnd(until: soon())
    #expect(end == RTMPFailure(.publish, .unpublished))
  }

  @Test func `A publisher that is dropped closes its connection`() async throws {
    let ingest = RTMPIngest()
    let port = try await ingest.start()
    do {
      let publisher = RTMPPublisher(url: try RTMPURL("rtmp://127.0.0.1:\(port)/live"))
      try await publisher.open(limits: StageLimits(deadline: soon()))
      try await publisher.publish(try StreamKey("key"), until: soon())
      #expect(ingest.streams.first?.end == nil)
    }
    #expect(await eventually { ingest.streams.first?.end != nil })
    await ingest.stop()
  }
}
