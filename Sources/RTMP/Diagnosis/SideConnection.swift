import NIOCore
import NIOPosix

/// A connection beside the publisher's, made to find out why that one failed; it carries no RTMP.
enum SideConnection {
  /// Connects and hands the channel to `configure`, which completes the promise; closes it then.
  static func run<Value: Sendable>(
    to address: SocketAddress,
    stage: RTMPStage,
    until deadline: ContinuousClock.Instant,
    _ configure: @escaping @Sendable (any Channel, EventLoopPromise<Value>) throws -> Void
  ) async throws(RTMPFailure) -> Value {
    let loop = PublisherLoop.loop
    let box = ChannelBox(loop)
    let run = StageRun(stage: stage, deadline: deadline, loop: loop)
    return try await run.wait(abandon: { _ in box.close() }) { promise in
      promise.futureResult.whenComplete { _ in box.close() }
      let bootstrap = ClientBootstrap(group: loop)
        // The run's own deadline ends the attempt; NIO's must not come first.
        .connectTimeout(deadline.fromNow + .seconds(1))
        .channelInitializer { channel in
          box.set(channel)
          return channel.eventLoop.makeCompletedFuture { try configure(channel, promise) }
        }
      bootstrap.connect(to: address).whenFailure { promise.fail($0) }
    }
  }
}
