import NIOCore

/// One publisher's connection to an ingest.
final class IngestHandler: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  /// What nginx-rtmp asks of its clients.
  static let window: UInt32 = 5_000_000
  static let chunkSize = 4096

  let registry: IngestRegistry
  private var handshake = ServerHandshake()
  private var inbound = ByteBuffer()
  private var reader = ChunkReader()
  private var receipts = ReceiptCounter()
  private(set) var receivedBytes: UInt64 = 0
  var writer = ChunkWriter()
  var app: String?
  var publisher: Int?

  init(registry: IngestRegistry) {
    self.registry = registry
    receipts.window = Self.window
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    var bytes = unwrapInboundIn(data)
    if handshake.isDone { count(bytes.readableBytes, context) }
    inbound.writeBuffer(&bytes)
    do {
      try shakeHands(context)
      while handshake.isDone, context.channel.isActive,
        let message = try reader.next(from: &inbound)
      {
        receive(message, context)
      }
      inbound.discardReadBytes()
    } catch {
      context.close(promise: nil)
    }
  }

  func channelInactive(context: ChannelHandlerContext) {
    endPublication()
    context.fireChannelInactive()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }

  /// A client that takes no answers could fill the memory with them.
  func channelWritabilityChanged(context: ChannelHandlerContext) {
    if !context.channel.isWritable { context.close(promise: nil) }
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if event is IdleStateHandler.IdleStateEvent { context.close(promise: nil) }
    context.fireUserInboundEventTriggered(event)
  }

  func endPublication() {
    if let publisher { registry.end(publisher) }
    publisher = nil
  }

  func write(_ buffer: ByteBuffer, _ context: ChannelHandlerContext) {
    context.writeAndFlush(wrapOutboundOut(buffer), promise: nil)
  }

  private func shakeHands(_ context: ChannelHandlerContext) throws(HandshakeError) {
    guard !handshake.isDone else { return }
    if let reply = try handshake.receive(&inbound) { write(reply, context) }
    _ = try handshake.receive(&inbound)
    if handshake.isDone { count(inbound.readableBytes, context) }
  }

  private func count(_ bytes: Int, _ context: ChannelHandlerContext) {
    receivedBytes += UInt64(bytes)
    if let publisher { registry.update(publisher) { $0.receivedBytes = receivedBytes } }
    guard let due = receipts.add(bytes) else { return }
    var buffer = ByteBuffer()
    writer.writeControl(.acknowledgement, due, into: &buffer)
    write(buffer, context)
  }

  private func receive(_ message: RTMPMessage, _ context: ChannelHandlerContext) {
    switch message.type {
    case .windowAcknowledgementSize:
      let window = message.payload.getInteger(at: message.payload.readerIndex, as: UInt32.self)
      if let window { receipts.window = window }
    case .audio, .video:
      countMedia(message)
    default:
      if let command = Command(message) { obey(command, message.streamID, context) }
    }
  }

  private func countMedia(_ message: RTMPMessage) {
    guard let publisher else { return }
    let bytes = UInt64(message.payload.readableBytes)
    registry.update(publisher) { stream in
      stream.firstMedia = stream.firstMedia ?? .now
      stream.lastMedia = .now
      stream.lastTimestamp = message.timestamp
      if message.type == .audio {
        stream.audioMessages += 1
        stream.audioBytes += bytes
      } else {
        stream.videoMessages += 1
        stream.videoBytes += bytes
        if VideoTag.isKeyFrame(message.payload) { stream.keyFrames += 1 }
      }
    }
  }
}
