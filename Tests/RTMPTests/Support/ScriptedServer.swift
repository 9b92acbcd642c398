import NIOCore
import NIOPosix
import NIOSSL

@testable import RTMP

/// A server on a loopback port that does what its script says, well or badly.
final class ScriptedServer: Sendable {
  /// How the server meets a connection.
  enum Greeting: Sendable {
    case silence
    case closing
    /// Says these bytes once the client has spoken.
    case bytes([UInt8], thenCloses: Bool)
    case handshake
  }

  let port: Int
  private let channel: any Channel

  /// `script` is run for every command after the handshake; `log` takes every message.
  init(
    _ greeting: Greeting,
    tls: NIOSSLContext? = nil,
    readsNothingAfterPublish: Bool = false,
    log: MessageLog = MessageLog(),
    script: @escaping @Sendable (Command, inout ScriptedAnswer) -> Void = { _, _ in }
  ) async throws {
    channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          let pipeline = channel.pipeline.syncOperations
          if let tls { try pipeline.addHandler(NIOSSLServerHandler(context: tls)) }
          try pipeline.addHandler(
            ScriptedHandler(greeting, readsNothingAfterPublish, log, script)
          )
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    port = channel.localAddress?.port ?? 0
  }

  deinit { channel.close(promise: nil) }

  var url: String { "rtmp://127.0.0.1:\(port)/live" }
}

/// What a scripted server answers to one command.
struct ScriptedAnswer {
  fileprivate var buffer = ByteBuffer()
  fileprivate var closes = false
  fileprivate var resets = false
  fileprivate var writer: ChunkWriter

  mutating func command(
    _ name: String,
    transaction: Double = 0,
    _ arguments: [AMF0Value]
  ) {
    writer.writeCommand(name, transaction: transaction, arguments, into: &buffer)
  }

  mutating func status(_ code: String, _ description: String = "", level: String = "status") {
    command(
      "onStatus",
      [
        nil,
        .object([
          "level": .string(level), "code": .string(code), "description": .string(description),
        ]),
      ]
    )
  }

  mutating func control(_ type: MessageType, _ value: UInt32) {
    writer.writeControl(type, value, into: &buffer)
  }

  mutating func ping(_ value: UInt32) {
    writer.writeUserControl(.pingRequest, value, into: &buffer)
  }

  mutating func raw(_ bytes: [UInt8]) { buffer.writeBytes(bytes) }

  mutating func close() { closes = true }

  mutating func reset() { resets = true }

  /// Answers as a good server: the script then changes what it is about.
  mutating func behave(_ request: Command) {
    switch request.name {
    case "connect":
      command(
        "_result",
        transaction: request.transaction,
        [
          .object(["fmsVer": "FMS/3,0,1,123"]),
          .object(["level": "status", "code": "NetConnection.Connect.Success"]),
        ]
      )
    case "createStream":
      command("_result", transaction: request.transaction, [nil, 1.0])
    case "publish":
      status("NetStream.Publish.Start")
    default: break
    }
  }
}

private final class ScriptedHandler: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private let greeting: ScriptedServer.Greeting
  private let readsNothingAfterPublish: Bool
  private let log: MessageLog
  private let script: @Sendable (Command, inout ScriptedAnswer) -> Void
  private var handshake = ServerHandshake()
  private var inbound = ByteBuffer()
  private var reader = ChunkReader()
  private var writer = ChunkWriter()
  private var hasSpoken = false

  init(
    _ greeting: ScriptedServer.Greeting,
    _ readsNothingAfterPublish: Bool,
    _ log: MessageLog,
    _ script: @escaping @Sendable (Command, inout ScriptedAnswer) -> Void
  ) {
    self.greeting = greeting
    self.readsNothingAfterPublish = readsNothingAfterPublish
    self.log = log
    self.script = script
  }

  func channelActive(context: ChannelHandlerContext) {
    if case .closing = greeting { context.close(promise: nil) }
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    var bytes = unwrapInboundIn(data)
    inbound.writeBuffer(&bytes)
    switch greeting {
    case .silence, .closing: inbound.clear()
    case .bytes(let bytes, let thenCloses):
      inbound.clear()
      guard !hasSpoken else { return }
      hasSpoken = true
      context.writeAndFlush(wrapOutboundOut(ByteBuffer(bytes: bytes)), promise: nil)
      if thenCloses { context.close(promise: nil) }
    case .handshake:
      do { try converse(context) } catch { context.close(promise: nil) }
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }

  private func converse(_ context: ChannelHandlerContext) throws {
    if !handshake.isDone {
      if let reply = try handshake.receive(&inbound) {
        context.writeAndFlush(wrapOutboundOut(reply), promise: nil)
      }
      _ = try handshake.receive(&inbound)
    }
    while handshake.isDone, let message = try reader.next(from: &inbound) {
      log.add(message)
      if let command = Command(message) { obey(command, context) }
    }
  }

  private func obey(_ command: Command, _ context: ChannelHandlerContext) {
    var answer = ScriptedAnswer(writer: writer)
    script(command, &answer)
    writer = answer.writer
    context.writeAndFlush(wrapOutboundOut(answer.buffer), promise: nil)
    if readsNothingAfterPublish, command.name == "publish" {
      _ = context.channel.setOption(.autoRead, value: false)
    }
    if answer.resets {
      let channel = context.channel as? any SocketOptionProvider
      _ = channel?.setSoLinger(linger(l_onoff: 1, l_linger: 0))
    }
    if answer.closes || answer.resets { context.close(promise: nil) }
  }
}
