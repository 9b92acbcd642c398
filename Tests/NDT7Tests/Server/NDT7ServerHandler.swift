import Glibc
import NIOCore
import NIOWebSocket

/// One upload at the server: counts what comes, and measures at random times.
final class NDT7ServerHandler: ChannelInboundHandler {
  typealias InboundIn = WebSocketFrame
  typealias OutboundOut = WebSocketFrame

  private let behaviour: ServerBehaviour
  private let log: ServerLog
  private var start = ContinuousClock.now
  private var context: ChannelHandlerContext?
  private var payloadBytes = 0
  private var isClosing = false

  init(_ behaviour: ServerBehaviour, _ log: ServerLog) {
    self.behaviour = behaviour
    self.log = log
  }

  func handlerAdded(context: ChannelHandlerContext) {
    self.context = context
    start = .now
    let loop = context.eventLoop.assumeIsolated()
    // The answer to the upgrade leaves first.
    loop.execute { self.misbehave() }
    if case .deaf = behaviour.conduct {} else { scheduleClose() }
    scheduleMeasurement()
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    self.context = nil
    log.note { $0.connectionsClosed += 1 }
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let frame = unwrapInboundIn(data)
    log.note { entries in
      if let key = frame.maskKey { entries.maskKeys.insert(Array(key)) }
      entries.framesWithoutMask += frame.maskKey == nil ? 1 : 0
    }
    switch frame.opcode {
    case .binary:
      if case .deaf = behaviour.conduct, payloadBytes == 0 {
        try? context.channel.syncOptions?.setOption(.autoRead, value: false)
        scheduleClose()
      }
      payloadBytes += frame.length
      log.note { $0.messageLengths.append(frame.length) }
    case .pong:
      let text = String(buffer: frame.unmaskedData)
      log.note { $0.pongs.append(text) }
    case .connectionClose:
      let counters = KernelReceipt(of: context.channel)
      let code: UInt16? = frame.unmaskedData.getInteger(at: 0)
      log.note {
        $0.closeCode = code
        $0.kernelBytes = counters?.receivedBytes
      }
      if case .rude = behaviour.conduct { return }
      sendMeasurement()
      close()
    default: break
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }

  private func misbehave() {
    guard let context else { return }
    switch behaviour.conduct {
    case .honest, .rude: break
    case .sends(let bytes):
      // Below the encoder, which would not let a bad frame pass.
      context.channel.pipeline.syncOperations.send(bytes)
    case .floods: flood()
    case .closes(let code): close(code: code)
    case .resets:
      let channel = context.channel as? any SocketOptionProvider
      _ = channel?.setSoLinger(linger(l_onoff: 1, l_linger: 0))
      context.close(promise: nil)
    case .deaf: break
    }
  }

  private func scheduleClose() {
    context?.eventLoop.assumeIsolated().scheduleTask(in: TimeAmount(behaviour.duration)) {
      self.close()
    }
  }

  private func flood() {
    guard let context, context.channel.isActive else { return }
    for _ in 0..<100 {
      let ping = WebSocketFrame(fin: true, opcode: .ping, data: ByteBuffer(string: "flood"))
      context.writeAndFlush(wrapOutboundOut(ping), promise: nil)
    }
    context.eventLoop.assumeIsolated().scheduleTask(in: .milliseconds(1)) { self.flood() }
  }

  /// Exponential with a mean of 250 ms, within 25 and 625 ms.
  private func scheduleMeasurement() {
    guard let context else { return }
    let wait = min(max(-250 * Double.random(in: 1e-6..<1).naturalLogarithm, 25), 625)
    context.eventLoop.assumeIsolated().scheduleTask(in: .microseconds(Int64(wait * 1000))) {
      self.sendMeasurement()
      self.scheduleMeasurement()
    }
  }

  private func sendMeasurement() {
    guard let context, !isClosing, case .honest = behaviour.conduct,
      let kernel = KernelReceipt(of: context.channel)
    else { return }
    let elapsed = start.duration(to: .now) / .microseconds(1)
    let text = kernel.measurement(elapsed: Int64(elapsed), applicationBytes: payloadBytes)
    let frame = WebSocketFrame(fin: true, opcode: .text, data: ByteBuffer(string: text))
    context.write(wrapOutboundOut(frame), promise: nil)
    let ping = WebSocketFrame(fin: true, opcode: .ping, data: ByteBuffer(string: "still there?"))
    context.writeAndFlush(wrapOutboundOut(ping), promise: nil)
    log.note { $0.measurementsSent += 1 }
  }

  private func close(code: UInt16 = 1000) {
    guard let context, !isClosing else { return }
    isClosing = true
    let frame = WebSocketFrame(
      fin: true,
      opcode: .connectionClose,
      data: ByteBuffer(integer: code)
    )
    context.writeAndFlush(wrapOutboundOut(frame), promise: nil)
    // At once would be a reset where bytes wait unread, which may overtake the frame; the client
    // closes when it has read it.
    context.eventLoop.assumeIsolated().scheduleTask(in: .seconds(10)) {
      self.context?.close(promise: nil)
    }
  }
}
