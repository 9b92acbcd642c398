import NIOCore

/// The answer that the running stage waits for.
enum PendingAnswer {
  case tls(EventLoopPromise<Void>)
  case handshake(EventLoopPromise<Void>)
  case connect(EventLoopPromise<ServerGreeting>)
  case publish(EventLoopPromise<Void>)

  func fail(_ failure: RTMPFailure) {
    switch self {
    case .tls(let promise), .handshake(let promise), .publish(let promise): promise.fail(failure)
    case .connect(let promise): promise.fail(failure)
    }
  }
}
