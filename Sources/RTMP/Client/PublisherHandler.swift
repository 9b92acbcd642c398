import NIOCore
import NIOTLS

/// The publisher's end of the pipeline; all of it lives on the event loop.
final class PublisherHandler: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  /// Within this time of the first media a closing is the server's answer to the key.
  private static let settlingTime: Duration = .seconds(3)

  let state: PublisherState
  let url: RTMPURL
  private let closer: TransportCloser
  private(set) var context: ChannelHandlerContext?
  private(set) var failure: RTMPFailure?
  private var reached: RTMPStage
  private var hasAsked = false
  private var isClosingOurselves = false
  private var endPromises: [EventLoopPromise<Void>] = []
  var firstMedia: ContinuousClock.Instant?
  var pending: PendingAnswer?
  var handshake: ClientHandshake?
  var takesCommands = false
  var inbound = ByteBuffer()
  var reader = ChunkReader()
  var writer = ChunkWriter()
  var receipts = ReceiptCounter()
  var answers: AnswerReader
  var publication: Publication?
  var filler: Filler?
  var waitingReplies = 0

  init(state: PublisherState, url: RTMPURL, closer: TransportCloser) {
    self.state = state
    self.url = url
    self.closer = closer
    answers = AnswerReader(text: ServerText(key: nil, url: url))
    reached = url.isSecure ? .tls : .handshake
  }

  func handlerAdded(context: ChannelHandlerContext) { self.context = context }

  func handlerRemoved(context: ChannelHandlerContext) { self.context = nil }

  /// How far the connection is; `publish` lasts until the server has had time to refuse the key.
  var stage: RTMPStage {
    guard reached == .publish, let firstMedia, firstMedia.duration(to: .now) >= Self.settlingTime
    else { return reached }
    return .stream
  }

  /// Enters a stage that ends with an answer; fails it at once where the connection is gone.
  func begin(_ stage: RTMPStage, awaiting answer: PendingAnswer) -> Bool {
    guard failure == nil, context != nil else {
      answer.fail(failure ?? RTMPFailure(stage, .closed))
      return false
    }
    reached = stage
    hasAsked = true
    pending = answer
    return true
  }

  /// The stage has its answer: what happens from here on belongs to the next.
  func advance(to stage: RTMPStage) {
    reached = stage
    hasAsked = false
    pending = nil
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    var bytes = unwrapInboundIn(data)
    if takesCommands { countReceived(bytes.readableBytes) }
    inbound.writeBuffer(&bytes)
    readOn()
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if case .handshakeCompleted = event as? TLSUserEvent, case .tls(let promise) = pending {
      advance(to: .handshake)
      promise.succeed()
    }
    context.fireUserInboundEventTriggered(event)
  }

  func channelInactive(context: ChannelHandlerContext) {
    if !takesCommands, let problem = handshake?.problem(atClosing: inbound) {
      finish(problem.cause(answers.text))
    } else {
      finish(closingCause)
    }
    context.fireChannelInactive()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    if let cause = TransportError.cause(of: error, at: stage, closing: closingCause) {
      finish(cause)
    }
  }

  /// What a closing by the peer means now.
  private var closingCause: RTMPFailure.Cause {
    guard hasAsked else { return .closed }
    return switch stage {
    case .tls: .tls(.closed)
    case .connect: .closedDuringConnect
    case .publish: .closedAfterPublish
    case .stream: .closedWhileStreaming
    case .resolve, .tcp, .handshake: .closed
    }
  }

  /// Ends the connection with its first cause and tells whoever waits.
  func finish(_ cause: RTMPFailure.Cause) {
    guard failure == nil else { return }
    let failure = state.fail(RTMPFailure(stage, isClosingOurselves ? .closedByCaller : cause))
    self.failure = failure
    pending?.fail(failure)
    pending = nil
    stopFilling()
    for promise in endPromises { promise.succeed() }
    endPromises = []
    closer.close()
  }

  /// Completes the promise when the connection has ended.
  func notifyEnd(_ promise: EventLoopPromise<Void>) {
    guard failure == nil else { return promise.succeed() }
    endPromises.append(promise)
  }

  /// From here on a closing is what the caller asked for.
  func expectClosing() { isClosingOurselves = true }
}
