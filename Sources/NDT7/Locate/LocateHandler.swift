import NIOCore
import NIOHTTP1

/// One GET: sends the request and gathers the body of the answer, up to its bound.
final class LocateHandler: ChannelInboundHandler {
  typealias InboundIn = HTTPClientResponsePart
  typealias OutboundOut = HTTPClientRequestPart

  private let session: Session<ByteBuffer>
  private let request: HTTPRequestHead
  private var body = ByteBuffer()

  init(session: Session<ByteBuffer>, request: HTTPRequestHead) {
    self.session = session
    self.request = request
  }

  func handlerAdded(context: ChannelHandlerContext) {
    session.enter(.locate, within: session.limits.answer)
    context.write(wrapOutboundOut(.head(request)), promise: nil)
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !session.isOver else { return }
    switch unwrapInboundIn(data) {
    case .head(let head):
      if let cause = Self.problem(of: head.status) { session.fail(cause) }
    case .body(let part):
      guard body.readableBytes + part.readableBytes <= NDT7Locate.maximumAnswerBytes
      else { return session.fail(.answerTooLarge) }
      body.writeImmutableBuffer(part)
    case .end: session.succeed(body)
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) { session.meet(error) }

  func channelInactive(context: ChannelHandlerContext) { session.fail(.closed) }

  private static func problem(of status: HTTPResponseStatus) -> NDT7Failure.Cause? {
    switch status {
    case .ok: nil
    case .noContent: .noCapacity
    case .tooManyRequests: .tooManyRequests
    default: .httpStatus(Int(status.code))
    }
  }
}
