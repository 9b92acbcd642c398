import NIOCore

extension PublisherHandler {
  /// Hands bytes to the kernel by way of TLS, and counts them when it has taken them.
  func write(_ buffer: ByteBuffer, media: Int = 0, then promise: EventLoopPromise<Void>? = nil) {
    guard let context, failure == nil else {
      promise?.fail(failure ?? RTMPFailure(stage, .closed))
      return
    }
    let wire = takesCommands ? buffer.readableBytes : 0
    let taken = promise ?? context.eventLoop.makePromise(of: Void.self)
    taken.futureResult.whenSuccess { [state] in state.sent(media: media, wire: wire) }
    context.writeAndFlush(wrapOutboundOut(buffer), promise: taken)
  }

  func beginHandshake(_ promise: EventLoopPromise<Void>) {
    guard begin(.handshake, awaiting: .handshake(promise)) else { return }
    let handshake = ClientHandshake()
    self.handshake = handshake
    write(handshake.opening)
    // Something that is no RTMP server may have spoken first.
    readOn()
  }

  func beginConnect(_ options: PublisherOptions, _ promise: EventLoopPromise<ServerGreeting>) {
    guard begin(.connect, awaiting: .connect(promise)) else { return }
    var arguments: AMF0Object = [
      "app": .string(url.app),
      "type": "nonprivate",
      "flashVer": .string(options.flashVersion),
      "tcUrl": .string(url.tcURL),
    ]
    if !options.enhancedVideoCodecs.isEmpty {
      let codecs = options.enhancedVideoCodecs.map(AMF0Value.string)
      arguments.append("fourCcList", .strictArray(codecs))
    }
    writeCommand("connect", .connect, [.object(arguments)])
  }

  func beginPublish(
    _ key: StreamKey,
    _ options: PublisherOptions,
    _ promise: EventLoopPromise<Void>
  ) {
    answers = AnswerReader(text: ServerText(key: key, url: url))
    guard begin(.publish, awaiting: .publish(promise)) else { return }
    publication = Publication(key: key)
    var buffer = ByteBuffer()
    writer.writeSetChunkSize(options.chunkSize, into: &buffer)
    writer.writeControl(
      .windowAcknowledgementSize,
      options.acknowledgementWindow,
      into: &buffer
    )
    write(buffer)
    writeCommand("releaseStream", .releaseStream, [nil, .string(key.value)])
    writeCommand("FCPublish", .fcPublish, [nil, .string(key.value)])
    writeCommand("createStream", .createStream, [nil])
  }

  func writePublish(streamID: UInt32) {
    guard let publication, publication.streamID == nil else { return }
    self.publication?.streamID = streamID
    writeCommand(
      "publish",
      .publish,
      streamID: streamID,
      [nil, .string(publication.key.value), "live"]
    )
  }

  func writeMedia(_ kind: RTMPMediaKind, timestamp: UInt32, body: [UInt8]) {
    guard let streamID = publication?.streamID else { return }
    firstMedia = firstMedia ?? .now
    var buffer = ByteBuffer()
    writer.write(
      kind == .audio ? .audio : .video,
      streamID: streamID,
      timestamp: timestamp,
      body: body,
      into: &buffer
    )
    write(buffer, media: body.count)
  }

  func writeMetadata(_ metadata: StreamMetadata) {
    guard let streamID = publication?.streamID else { return }
    var body = ByteBuffer()
    body.writeAMF0("@setDataFrame", "onMetaData", .ecmaArray(metadata.properties))
    var buffer = ByteBuffer()
    writer.write(.dataAMF0, streamID: streamID, body: body.readableBytesView, into: &buffer)
    write(buffer)
  }

  /// Says goodbye as an encoder does; the promise completes when the kernel has taken it.
  func writeUnpublish(_ promise: EventLoopPromise<Void>) {
    expectClosing()
    guard let publication, let streamID = publication.streamID else {
      return write(ByteBuffer(), then: promise)
    }
    writeCommand("FCUnpublish", .fcUnpublish, [nil, .string(publication.key.value)])
    writeCommand("deleteStream", .deleteStream, [nil, .number(Double(streamID))], then: promise)
  }

  private func writeCommand(
    _ name: String,
    _ transaction: ClientTransaction,
    streamID: UInt32 = 0,
    _ arguments: [AMF0Value],
    then promise: EventLoopPromise<Void>? = nil
  ) {
    var buffer = ByteBuffer()
    writer.writeCommand(
      name,
      transaction: transaction.rawValue,
      streamID: streamID,
      arguments,
      into: &buffer
    )
    write(buffer, then: promise)
  }
}
