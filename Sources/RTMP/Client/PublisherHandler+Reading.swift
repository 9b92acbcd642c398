import NIOCore

extension PublisherHandler {
  /// Takes from the bytes received what is whole.
  func readOn() {
    do {
      if let handshake, !takesCommands {
        guard let reply = try handshake.receive(&inbound) else { return }
        finishHandshake(reply)
      }
      while takesCommands, failure == nil, let message = try reader.next(from: &inbound) {
        receive(message)
      }
      inbound.discardReadBytes()
    } catch let error as HandshakeError {
      finish(error.cause(answers.text))
    } catch {
      finish(.notRTMP("\(error)"))
    }
  }

  private func finishHandshake(_ reply: ByteBuffer) {
    write(reply)
    takesCommands = true
    if case .handshake(let promise) = pending {
      advance(to: .connect)
      promise.succeed()
    }
    countReceived(inbound.readableBytes)
  }

  private func receive(_ message: RTMPMessage) {
    let number = message.payload.getInteger(at: message.payload.readerIndex, as: UInt32.self)
    switch message.type {
    case .acknowledgement:
      if let number { state.acknowledged(number) }
    case .windowAcknowledgementSize:
      if let number { receipts.window = number }
    case .userControl:
      answerPing(message.payload)
    default:
      guard let command = Command(message), let answer = answers.answer(command, at: stage)
      else { return }
      take(answer)
    }
  }

  private func take(_ answer: ClientAnswer) {
    switch (answer, pending) {
    case (.refused(let cause), _):
      finish(cause)
    case (.connected(let greeting), .connect(let promise)):
      advance(to: .publish)
      promise.succeed(greeting)
    case (.streamCreated(let id), .publish):
      writePublish(streamID: id)
    // Before there is a stream, no media could be sent on it.
    case (.publishing, .publish(let promise)) where publication?.streamID != nil:
      pending = nil
      state.beginPublishing()
      promise.succeed()
    default:
      break
    }
  }

  /// A server that asks without end and takes no reply could fill the memory with them.
  private static let maximumWaitingReplies = 256

  private func writeReply(_ buffer: ByteBuffer) {
    guard waitingReplies < Self.maximumWaitingReplies, let context else { return }
    waitingReplies += 1
    let taken = context.eventLoop.makePromise(of: Void.self)
    taken.futureResult.assumeIsolated().whenComplete { _ in self.waitingReplies -= 1 }
    write(buffer, then: taken)
  }

  private func answerPing(_ payload: ByteBuffer) {
    var payload = payload
    guard payload.readInteger(as: UInt16.self) == UserControlEvent.pingRequest.rawValue,
      let timestamp = payload.readInteger(as: UInt32.self)
    else { return }
    var buffer = ByteBuffer()
    writer.writeUserControl(.pingResponse, timestamp, into: &buffer)
    writeReply(buffer)
  }

  /// Counts what came after the handshake and acknowledges it when due.
  func countReceived(_ bytes: Int) {
    state.received(bytes)
    guard let due = receipts.add(bytes) else { return }
    var buffer = ByteBuffer()
    writer.writeControl(.acknowledgement, due, into: &buffer)
    writeReply(buffer)
  }
}
