import NIOCore
import NIOTLS

/// Waits for the end of the TLS handshake, then lets the conversation begin.
final class TLSGate<Answer: Sendable>: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer

  private let session: Session<Answer>
  private let open: (ChannelPipeline.SynchronousOperations) -> Void
  private var isOpen = false

  init(
    session: Session<Answer>,
    open: @escaping (ChannelPipeline.SynchronousOperations) -> Void
  ) {
    self.session = session
    self.open = open
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if case .handshakeCompleted = event as? TLSUserEvent, !isOpen {
      isOpen = true
      session.facts.tlsDuration = session.duration
      open(context.pipeline.syncOperations)
    }
    context.fireUserInboundEventTriggered(event)
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    if isOpen { context.fireErrorCaught(error) } else { session.meet(error) }
  }

  func channelInactive(context: ChannelHandlerContext) {
    if !isOpen { session.fail(.tls(.closed)) }
    context.fireChannelInactive()
  }
}
