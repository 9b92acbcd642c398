import NIOCore
import NIOPosix

extension RTMPPublisher {
  private static let maximumAttempts = 8

  /// Connects to the first address that answers, one after the other, IPv4 first as OBS does.
  ///
  /// What is left until the deadline is shared evenly by the addresses not yet tried.
  @discardableResult
  public func connectTCP(
    until deadline: ContinuousClock.Instant
  ) async throws(RTMPFailure) -> TCPFacts {
    if let failure { throw failure }
    guard let resolved = facts.resolved, existingLink == nil
    else { throw RTMPFailure(.tcp, .outOfOrder) }
    let addresses = resolved.socketAddresses.prefix(Self.maximumAttempts)
    var facts = TCPFacts()
    var lastFailure = RTMPFailure(.tcp, .noAddress)
    for (index, address) in addresses.enumerated() {
      let share = ContinuousClock.now.duration(to: deadline) / (addresses.count - index)
      let start = ContinuousClock.now
      do throws(RTMPFailure) {
        let link = try await connect(to: address, until: start + share)
        facts.add(address, since: start, failure: nil)
        facts.peerAddress = link.channel.remoteAddress?.ipAddress ?? address.ipAddress
        facts.localAddress = link.channel.localAddress?.ipAddress
        setLink(link)
        state.updateFacts { $0.tcp = facts }
        return facts
      } catch {
        facts.add(address, since: start, failure: error.cause)
        state.updateFacts { $0.tcp = facts }
        lastFailure = error
        if error.cause == .cancelled { break }
      }
    }
    throw state.fail(lastFailure)
  }

  private func connect(
    to address: SocketAddress,
    until deadline: ContinuousClock.Instant
  ) async throws(RTMPFailure) -> PublisherLink {
    let (state, url, loop) = (state, url, loop)
    let attempt = ChannelBox(loop)
    let run = StageRun(stage: .tcp, deadline: deadline, loop: loop)
    return try await run.wait(abandon: { _ in attempt.close() }) { promise in
      let bootstrap = ClientBootstrap(group: loop)
        .channelOption(.tcpOption(.tcp_nodelay), value: 1)
        // The run's own deadline ends the attempt; NIO's must not come first.
        .connectTimeout(deadline.fromNow + .seconds(1))
        .channelInitializer { channel in
          attempt.set(channel)
          return channel.eventLoop.makeCompletedFuture {
            let closer = TransportCloser()
            let handler = PublisherHandler(state: state, url: url, closer: closer)
            try channel.pipeline.syncOperations.addHandlers([closer, handler])
          }
        }
      bootstrap.connect(to: address).flatMapThrowing { channel in
        let handler = try channel.pipeline.syncOperations.handler(type: PublisherHandler.self)
        return PublisherLink(
          channel: channel,
          handler: NIOLoopBound(handler, eventLoop: channel.eventLoop)
        )
      }.cascade(to: promise)
    }
  }
}

extension TCPFacts {
  fileprivate mutating func add(
    _ address: SocketAddress,
    since start: ContinuousClock.Instant,
    failure: RTMPFailure.Cause?
  ) {
    attempts.append(ConnectAttempt(address, since: start, failure: failure))
  }
}
