import NIOCore
import NIOPosix
import NIOSSL

/// A loopback port that answers the first bytes with fixed ones, then keeps silent or closes.
final class RawServer: Sendable {
  let port: Int
  private let channel: any Channel

  init(_ answer: String, thenCloses: Bool = false, tls: NIOSSLContext? = nil) async throws {
    channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          let pipeline = channel.pipeline.syncOperations
          if let tls { try pipeline.addHandler(NIOSSLServerHandler(context: tls)) }
          try pipeline.addHandler(RawHandler(answer, thenCloses))
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    port = channel.localAddress?.port ?? 0
  }

  deinit { channel.close(promise: nil) }
}

private final class RawHandler: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  private let answer: String
  private let thenCloses: Bool
  private var hasSpoken = false

  init(_ answer: String, _ thenCloses: Bool) {
    self.answer = answer
    self.thenCloses = thenCloses
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !hasSpoken else { return }
    hasSpoken = true
    let written = context.eventLoop.makePromise(of: Void.self)
    let channel = context.channel
    if thenCloses { written.futureResult.whenComplete { _ in channel.close(promise: nil) } }
    context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: answer)), promise: written)
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }
}
