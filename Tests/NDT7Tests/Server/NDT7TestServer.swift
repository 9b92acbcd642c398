import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL
import NIOWebSocket

/// An ndt7 server on a loopback port, as the specification v0.11 describes it, for uploads.
final class NDT7TestServer: Sendable {
  let port: Int
  let log: ServerLog
  private let isSecure: Bool
  private let channel: any Channel

  init(_ behaviour: ServerBehaviour = ServerBehaviour(), tls: NIOSSLContext? = nil) async throws {
    let log = ServerLog()
    channel = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          let pipeline = channel.pipeline.syncOperations
          if let tls { try pipeline.addHandler(NIOSSLServerHandler(context: tls)) }
          try pipeline.addHandler(RawSender(), name: RawSender.name)
          let refusal = RefusalHandler(behaviour)
          try pipeline.configureHTTPServerPipeline(
            withServerUpgrade: (
              upgraders: [Self.upgrader(behaviour, log)],
              completionHandler: { $0.pipeline.syncOperations.removeHandler(refusal, promise: nil) }
            )
          )
          try pipeline.addHandler(refusal)
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    self.log = log
    isSecure = tls != nil
    port = channel.localAddress?.port ?? 0
  }

  deinit { channel.close(promise: nil) }

  func url(host: String = "127.0.0.1", token: String? = nil) -> String {
    let query = token.map { "?access_token=\($0)" } ?? ""
    return "\(isSecure ? "wss" : "ws")://\(host):\(port)/ndt/v7/upload\(query)"
  }

  private static func upgrader(
    _ behaviour: ServerBehaviour,
    _ log: ServerLog
  ) -> NIOWebSocketServerUpgrader {
    NIOWebSocketServerUpgrader(
      maxFrameSize: 1 << 24,
      automaticErrorHandling: false,
      shouldUpgrade: { channel, head in
        log.note {
          $0.target = head.uri
          $0.userAgent = head.headers.first(name: "User-Agent")
        }
        var headers: HTTPHeaders?
        if behaviour.refusal(of: head) == nil {
          headers = [:]
          behaviour.subprotocol.map { headers?.add(name: "Sec-WebSocket-Protocol", value: $0) }
        }
        return channel.eventLoop.makeSucceededFuture(headers)
      },
      upgradePipelineHandler: { channel, _ in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHandler(NDT7ServerHandler(behaviour, log))
        }
      }
    )
  }
}

extension ServerBehaviour {
  /// The status with which a request is refused; nil where it is good.
  func refusal(of head: HTTPRequestHead) -> HTTPResponseStatus? {
    if !head.uri.hasPrefix("/ndt/v7/upload") { return .notFound }
    if let token, !head.uri.hasSuffix("?access_token=\(token)") { return .unauthorized }
    let offered = head.headers["Sec-WebSocket-Protocol"]
    return offered == ["net.measurementlab.ndt.v7"] ? nil : .badRequest
  }
}

/// Answers requests that are no good upgrade.
private final class RefusalHandler: ChannelInboundHandler, RemovableChannelHandler, Sendable {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private let behaviour: ServerBehaviour

  init(_ behaviour: ServerBehaviour) { self.behaviour = behaviour }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard case .head(let request) = unwrapInboundIn(data) else { return }
    let head = HTTPResponseHead(
      version: .http1_1,
      status: behaviour.refusal(of: request) ?? .badRequest,
      headers: ["Content-Length": "0"]
    )
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
  }
}
