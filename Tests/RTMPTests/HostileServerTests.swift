import NIOCore
import NIOEmbedded
import NIOPosix
import Testing

@testable import RTMP

/// Servers that mean harm: a clear failure within the deadline, and bounded memory.
@Suite(.timeLimit(.minutes(1)))
struct HostileServerTests {
  /// Shakes hands, says `bytes`, again and again where `endlessly`, and reads nothing.
  private static func server(
    saying bytes: [UInt8],
    endlessly: Bool
  ) async throws -> any Channel {
    try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .childChannelOption(.autoRead, value: false)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(HostileTalker(bytes, endlessly))
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
  }

  private static func chunk(_ type: MessageType, _ body: [UInt8]) -> [UInt8] {
    var writer = ChunkWriter()
    var buffer = ByteBuffer()
    writer.write(type, body: body, into: &buffer)
    return Array(buffer.readableBytesView)
  }

  private struct Speech: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    var endlessly = false
    var cause = RTMPFailure.Cause.timedOut
  }

  private static let speeches = [
    Speech(
      testDescription: "a length beyond the bound",
      bytes: [3, 0, 0, 0, 0xFF, 0xFF, 0xFF, 20, 0, 0, 0, 0],
      cause: .notRTMP("messageTooLarge(bytes: 16777215)")
    ),
    Speech(
      testDescription: "a chunk size beyond the standard",
      bytes: chunk(.setChunkSize, [0x80, 0, 0, 0]),
      cause: .notRTMP("invalidChunkSize(2147483648)")
    ),
    Speech(
      testDescription: "half a message",
      bytes: Array(chunk(.commandAMF0, [2, 0, 7]).dropLast())
    ),
    Speech(testDescription: "nothing", bytes: []),
    Speech(
      testDescription: "sound without end",
      bytes: Array(repeatElement(chunk(.audio, [1]), count: 1000).joined()),
      endlessly: true
    ),
  ]

  @Test(arguments: speeches)
  private func `A hostile server gets a clear failure`(_ speech: Speech) async throws {
    let server = try await Self.server(saying: speech.bytes, endlessly: speech.endlessly)
    let port = try #require(server.localAddress?.port)
    let publisher = RTMPPublisher(url: try RTMPURL("rtmp://127.0.0.1:\(port)/app"))
    await #expect(throws: RTMPFailure(.connect, speech.cause)) {
      try await publisher.open(limits: StageLimits(deadline: .now + .seconds(2)))
    }
    try await server.close()
  }

  /// A server that pings without end and takes no reply could fill the memory with replies.
  @Test func `Replies that nobody takes are few`() throws {
    let channel = EmbeddedChannel()
    let kernel = FullKernel()
    let closer = TransportCloser()
    let url = try RTMPURL("rtmp://host/app")
    let handler = PublisherHandler(state: PublisherState(), url: url, closer: closer)
    try channel.pipeline.syncOperations.addHandlers([kernel, closer, handler])
    try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1935)).wait()
    let promise = channel.eventLoop.makePromise(of: Void.self)
    handler.beginHandshake(promise)
    let zeros = [UInt8](repeating: 0, count: 2 * HandshakePacket.length)
    try channel.writeInbound(ByteBuffer(bytes: [HandshakePacket.version] + zeros))
    try promise.futureResult.wait()
    let before = kernel.waiting.count
    let pings = repeatElement(Self.chunk(.userControl, [0, 6, 0, 0, 0, 7]), count: 10_000)
    try channel.writeInbound(ByteBuffer(bytes: pings.joined()))
    #expect(kernel.waiting.count - before == 256)
    // When the kernel takes bytes again, so does the server get replies.
    kernel.takeAll()
    try channel.writeInbound(ByteBuffer(bytes: Self.chunk(.userControl, [0, 6, 0, 0, 0, 8])))
    #expect(kernel.waiting.count == 1)
    kernel.takeAll()
    _ = try channel.finish()
  }
}

/// Stands for a kernel whose buffers are full: no write completes before `takeAll`.
private final class FullKernel: ChannelOutboundHandler {
  typealias OutboundIn = ByteBuffer

  private(set) var waiting: [EventLoopPromise<Void>?] = []

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    waiting.append(promise)
  }

  func takeAll() {
    let taken = waiting
    waiting = []
    for promise in taken { promise?.succeed() }
  }
}

private final class HostileTalker: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private let bytes: ByteBuffer
  private let endlessly: Bool

  init(_ bytes: [UInt8], _ endlessly: Bool) {
    self.bytes = ByteBuffer(bytes: bytes)
    self.endlessly = endlessly
  }

  func channelActive(context: ChannelHandlerContext) {
    let zeros = [UInt8](repeating: 0, count: 2 * HandshakePacket.length)
    let handshake = ByteBuffer(bytes: [HandshakePacket.version] + zeros)
    context.write(wrapOutboundOut(handshake), promise: nil)
    say(context)
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    if endlessly { say(context) }
  }

  /// A channel tells of its writability only when that changes: fill it past its high mark.
  private func say(_ context: ChannelHandlerContext) {
    repeat {
      context.writeAndFlush(wrapOutboundOut(bytes), promise: nil)
    } while endlessly && context.channel.isWritable
  }
}
