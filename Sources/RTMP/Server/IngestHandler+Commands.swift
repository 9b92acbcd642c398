import NIOCore

extension IngestHandler {
  /// Answers a publisher's command as nginx-rtmp does: what it leaves unanswered stays so.
  func obey(_ command: Command, _ streamID: UInt32, _ context: ChannelHandlerContext) {
    switch command.name {
    case "connect": answerConnect(command, context)
    case "createStream": answerCreateStream(command, context)
    case "publish": answerPublish(command, streamID, context)
    case "FCUnpublish", "deleteStream", "closeStream": endPublication()
    case "play", "play2": context.close(promise: nil)
    default: break
    }
  }

  /// Longer ones than these are nobody's.
  private static let longestName = 1024

  private func answerConnect(_ command: Command, _ context: ChannelHandlerContext) {
    guard app == nil, let app = command.arguments.first?.members?["app"]?.string, isName(app)
    else { return context.close(promise: nil) }
    self.app = app
    var buffer = ByteBuffer()
    writer.writeControl(.windowAcknowledgementSize, Self.window, into: &buffer)
    writer.writeSetPeerBandwidth(Self.window, into: &buffer)
    writer.writeSetChunkSize(Self.chunkSize, into: &buffer)
    let information: AMF0Object = [
      "level": "status", "code": "NetConnection.Connect.Success",
      "description": "Connection succeeded.", "objectEncoding": 0.0,
    ]
    writer.writeCommand(
      "_result",
      transaction: command.transaction,
      [
        .object(["fmsVer": "FMS/3,0,1,123", "capabilities": 31.0]), .object(information),
      ],
      into: &buffer
    )
    write(buffer, context)
  }

  private func isName(_ text: String) -> Bool { (1...Self.longestName).contains(text.utf8.count) }

  private func answerCreateStream(_ command: Command, _ context: ChannelHandlerContext) {
    guard app != nil else { return context.close(promise: nil) }
    var buffer = ByteBuffer()
    writer.writeCommand(
      "_result",
      transaction: command.transaction,
      [nil, .number(1)],
      into: &buffer
    )
    write(buffer, context)
  }

  private func answerPublish(
    _ command: Command,
    _ streamID: UInt32,
    _ context: ChannelHandlerContext
  ) {
    guard let app, publisher == nil,
      let name = command.arguments.lazy.compactMap(\.string).first, isName(name)
    else { return context.close(promise: nil) }
    publisher = registry.publish(
      app: app,
      stream: name,
      peerAddress: context.remoteAddress?.ipAddress
    )
    if let publisher {
      registry.update(publisher) { $0.receivedBytes = receivedBytes }
      writeStatus(
        "status",
        "NetStream.Publish.Start",
        "Start publishing",
        streamID,
        context
      )
    } else {
      writeStatus(
        "error",
        "NetStream.Publish.BadName",
        "Already publishing",
        streamID,
        context
      )
    }
  }

  private func writeStatus(
    _ level: String,
    _ code: String,
    _ description: String,
    _ streamID: UInt32,
    _ context: ChannelHandlerContext
  ) {
    var buffer = ByteBuffer()
    writer.writeCommand(
      "onStatus",
      transaction: 0,
      streamID: streamID,
      [
        nil,
        .object([
          "level": .string(level), "code": .string(code), "description": .string(description),
        ]),
      ],
      into: &buffer
    )
    write(buffer, context)
  }
}
