import NIOCore
import NIOEmbedded

/// A publisher's stages on a channel without a network, each begun when the one before is done.
final class FuzzedPublishing {
  /// How far it came, what the server said and why it ended.
  struct Outcome: Equatable {
    let reached: RTMPStage?
    let greeting: ServerGreeting?
    let failure: RTMPFailure
  }

  private let channel = EmbeddedChannel()
  private let state = PublisherState()
  private let handler: PublisherHandler
  private let key: StreamKey
  private var greeting: ServerGreeting?
  private var reached: RTMPStage?
  private var waits = 0

  init(url: RTMPURL, key: StreamKey) {
    self.key = key
    let closer = TransportCloser()
    handler = PublisherHandler(state: state, url: url, closer: closer)
    do {
      try channel.pipeline.syncOperations.addHandlers([closer, handler])
      try channel.connect(to: SocketAddress(ipAddress: "127.0.0.1", port: 1935)).wait()
    } catch {
      preconditionFailure("\(error)")
    }
  }

  var hasEnded: Bool { handler.failure != nil }

  var outcome: Outcome {
    guard let failure = handler.failure else { preconditionFailure("it did not end") }
    return Outcome(reached: reached, greeting: greeting, failure: failure)
  }

  func start() {
    wait(.handshake, handler.beginHandshake) { [self] in
      wait(.connect, { self.handler.beginConnect(PublisherOptions(), $0) }) { [self] greeting in
        self.greeting = greeting
        wait(.publish, { self.handler.beginPublish(self.key, PublisherOptions(), $0) }) { [self] in
          handler.writeMedia(.video, timestamp: 0, body: [0x17, 1, 0, 0, 0])
        }
      }
    }
  }

  private func wait<Value: Sendable>(
    _ stage: RTMPStage,
    _ begin: (EventLoopPromise<Value>) -> Void,
    then next: @escaping (Value) -> Void
  ) {
    let promise = channel.eventLoop.makePromise(of: Value.self)
    waits += 1
    promise.futureResult.assumeIsolated().whenComplete { [self] result in
      waits -= 1
      switch result {
      case .success(let value):
        reached = stage
        next(value)
      case .failure(let error):
        precondition(error as? RTMPFailure == handler.failure, "no failure to show: \(error)")
      }
    }
    begin(promise)
  }

  func receive(_ bytes: ByteBuffer) {
    do { try channel.writeInbound(bytes) } catch { preconditionFailure("\(error)") }
    channel.embeddedEventLoop.run()
  }

  /// Ends it as a stage's missed deadline does, or, without a cause, as a server that closes.
  func end(_ cause: RTMPFailure.Cause?) {
    if let cause { handler.finish(cause) }
    do { _ = try channel.finish(acceptAlreadyClosed: true) } catch {
      preconditionFailure("\(error)")
    }
    precondition(waits == 0, "a wait without an end")
    precondition(!channel.isActive, "left open")
  }
}
