import NIOCore
import NIOWebSocket

/// The upload's end of the pipeline; all of it lives on the event loop.
final class UploadHandler<Value: Sendable>: ChannelInboundHandler {
  typealias InboundIn = WebSocketFrame
  typealias OutboundOut = ByteBuffer

  private let session: Session<NDT7Outcome<Value>>
  private let plan: NDT7Upload
  private var context: ChannelHandlerContext?
  private var start = ContinuousClock.now
  private var stop: ContinuousClock.Instant?
  private var stopTimer: Scheduled<Void>?
  private var hasBegun = false
  private var hasSentClose = false
  private var isPumpScheduled = false
  private var isPumping = false
  private var pendingPong: ByteBuffer?
  private var sampler: SocketSampler<Value>
  private var stream: MessageStream
  private var inbox = MeasurementInbox()

  init(
    session: Session<NDT7Outcome<Value>>,
    plan: NDT7Upload,
    sample: @escaping (CInt) -> Value?
  ) {
    self.session = session
    self.plan = plan
    sampler = SocketSampler(stallLimit: session.limits.stall, read: sample)
    stream = MessageStream(maximumBytes: plan.maximumBytes)
  }

  func handlerAdded(context: ChannelHandlerContext) {
    self.context = context
    start = .now
    session.enter(.upload)
    let bound = NIOLoopBound(self, eventLoop: context.eventLoop)
    stopTimer = context.eventLoop.scheduleTask(in: TimeAmount(plan.duration)) {
      bound.value.beginClosing()
    }
    tick(bound)
  }

  /// From here on bytes leave as they are written.
  func begin() {
    hasBegun = true
    pump()
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    stopTimer?.cancel()
    self.context = nil
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    if context.channel.isWritable, !isPumping { schedulePump(context) }
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !session.isOver else { return }
    switch inbox.receive(unwrapInboundIn(data)) {
    case nil: break
    case .violation(let violation): session.fail(.protocolViolation(violation))
    case .ping(let payload):
      // Of several pings the last may be answered alone (RFC 6455, section 5.5.3).
      pendingPong = payload
      schedulePump(context)
    case .close(let code): peerClosed(code)
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) { session.meet(error) }

  func channelInactive(context: ChannelHandlerContext) { peerClosed(nil) }

  // MARK: Sending

  /// Writing waits for a turn of its own, so that reading has its own too: NIO reads only when no
  /// task is due, which a task that is due at once after itself would never let happen.
  private func schedulePump(_ context: ChannelHandlerContext) {
    guard hasBegun, !isPumpScheduled else { return }
    isPumpScheduled = true
    context.eventLoop.assumeIsolated().scheduleTask(in: UploadPacing.pause) { [self] in
      isPumpScheduled = false
      pump()
    }
  }

  private func pump() {
    guard let context, !session.isOver, !hasSentClose else { return }
    isPumping = true
    defer { isPumping = false }
    for _ in 0..<UploadPacing.piecesPerTurn where context.channel.isWritable {
      if stream.isBetweenMessages {
        writePong(context)
        if stream.isExhausted { beginClosing() }
        if stop != nil { return writeClose(context) }
        context.write(wrapOutboundOut(stream.nextHeader()), promise: nil)
      }
      guard let piece = stream.nextPiece() else { break }
      context.writeAndFlush(wrapOutboundOut(piece), promise: nil)
    }
    if context.channel.isWritable { schedulePump(context) }
  }

  private func writePong(_ context: ChannelHandlerContext) {
    guard let payload = pendingPong?.readableBytesView else { return }
    pendingPong = nil
    context.write(wrapOutboundOut(MaskedFrame.control(.pong, payload)), promise: nil)
  }

  private func writeClose(_ context: ChannelHandlerContext) {
    hasSentClose = true
    let normal = ByteBuffer(integer: UInt16(webSocketErrorCode: .normalClosure))
    let frame = MaskedFrame.control(.connectionClose, normal.readableBytesView)
    context.writeAndFlush(wrapOutboundOut(frame), promise: nil)
  }

  // MARK: Ending

  /// No further message is begun; the one under way is ended, and the server is told.
  private func beginClosing() {
    guard stop == nil, let context, !session.isOver else { return }
    stop = .now
    session.timeOut = { [unowned self] in finish(.unconfirmed) }
    session.enter(.closing, within: session.limits.closing)
    schedulePump(context)
  }

  private func peerClosed(_ code: UInt16?) {
    guard !session.isOver else { return }
    if hasSentClose {
      finish(.confirmed)
    } else if stop != nil || start.duration(to: .now) >= plan.duration * 9 / 10 {
      // The server's time began a little before ours, at its answer to the upgrade.
      finish(.byServer)
    } else {
      session.fail(.closedEarly(code: code))
    }
  }

  private func finish(_ end: NDT7Outcome<Value>.End) {
    sample()
    session.succeed(
      NDT7Outcome(
        facts: session.facts,
        start: start,
        stop: stop ?? .now,
        payloadBytes: stream.payloadBytes,
        frameBytes: stream.frameBytes,
        samples: sampler.samples,
        measurements: inbox.measurements,
        end: end
      )
    )
  }

  // MARK: Sampling

  private func tick(_ bound: NIOLoopBound<UploadHandler>) {
    guard let context, !session.isOver else { return }
    sample()
    if stop == nil, sampler.isStalled { return session.fail(.stalled) }
    context.eventLoop.scheduleTask(in: UploadPacing.sampleInterval) { bound.value.tick(bound) }
  }

  private func sample() {
    guard let context else { return }
    sampler.take(from: context.channel, handedOver: stream.frameBytes)
  }
}
