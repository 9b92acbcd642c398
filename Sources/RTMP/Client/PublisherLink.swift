import NIOCore

/// The open channel and its handler, which only the event loop may touch.
struct PublisherLink: Sendable {
  let channel: any Channel
  let handler: NIOLoopBound<PublisherHandler>

  /// Runs on the event loop, after all that was submitted before.
  func run(_ body: @escaping @Sendable (PublisherHandler) -> Void) {
    channel.eventLoop.execute { [handler] in body(handler.value) }
  }

  /// Ends the connection at once.
  func abort(_ cause: RTMPFailure.Cause) {
    run { $0.finish(cause) }
  }
}
