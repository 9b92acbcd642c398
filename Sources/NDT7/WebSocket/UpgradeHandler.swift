import NIOCore
import NIOHTTP1
import NIOWebSocket

/// Asks the server to make the connection a WebSocket that speaks ndt7, and judges its answer.
final class UpgradeHandler<Answer: Sendable>: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPClientResponsePart
  typealias OutboundOut = HTTPClientRequestPart

  private static var subprotocol: String { "net.measurementlab.ndt.v7" }

  private let session: Session<Answer>
  private let request: HTTPRequestHead
  private let handshake: NIOWebSocketClientUpgrader
  private let upgrade: (ChannelHandlerContext) throws -> Void
  private var isUpgraded = false

  /// `upgrade` puts in place who speaks WebSocket from then on.
  init(
    session: Session<Answer>,
    url: NDT7URL,
    userAgent: String,
    upgrade: @escaping (ChannelHandlerContext) throws -> Void
  ) {
    self.session = session
    self.upgrade = upgrade
    // Of NIO's upgrader only the key and its check are used: what else it does hides the HTTP status.
    handshake = NIOWebSocketClientUpgrader { channel, _ in
      channel.eventLoop.makeSucceededVoidFuture()
    }
    var headers = HTTPHeaders([
      ("Host", url.origin.hostField),
      ("User-Agent", userAgent),
      ("Connection", "Upgrade"),
      ("Upgrade", "websocket"),
      ("Sec-WebSocket-Protocol", Self.subprotocol),
    ])
    handshake.addCustom(upgradeRequestHeaders: &headers)
    request = HTTPRequestHead(
      version: .http1_1,
      method: .GET,
      uri: url.requestTarget,
      headers: headers
    )
  }

  func handlerAdded(context: ChannelHandlerContext) {
    session.enter(.upgrade, within: session.limits.answer)
    context.write(wrapOutboundOut(.head(request)), promise: nil)
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head):
      if let cause = problem(of: head) { session.fail(cause) }
    case .body: break
    case .end:
      guard !session.isOver, !isUpgraded else { return }
      isUpgraded = true
      session.facts.answerDuration = session.duration
      do { try upgrade(context) } catch { session.meet(error) }
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) { session.meet(error) }

  func channelInactive(context: ChannelHandlerContext) { session.fail(.closed) }

  /// RFC 6455, section 4.1, on the server's answer.
  private func problem(of head: HTTPResponseHead) -> NDT7Failure.Cause? {
    guard head.status == .switchingProtocols else { return .httpStatus(Int(head.status.code)) }
    let headers = head.headers
    guard headers.names("Upgrade") == ["websocket"],
      headers.names("Connection").contains("upgrade"),
      headers["Sec-WebSocket-Extensions"].isEmpty,
      handshake.shouldAllowUpgrade(upgradeResponse: head)
    else { return .notWebSocket }
    return headers["Sec-WebSocket-Protocol"] == [Self.subprotocol] ? nil : .wrongSubprotocol
  }
}

extension HTTPHeaders {
  fileprivate func names(_ field: String) -> [String] {
    self[canonicalForm: field].map { $0.lowercased() }
  }
}
