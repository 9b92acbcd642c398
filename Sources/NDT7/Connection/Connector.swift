import Hosts
import NIOCore
import NIOPosix

/// Makes one connection, stage by stage as an encoder makes it, and holds one conversation over it.
struct Connector: Sendable {
  private static let maximumAttempts = 8

  let origin: Origin
  let options: NDT7Options
  let limits: NDT7Limits
  let lookup: NameLookup.Resolve
  let loop = NDT7Loop.next()

  /// Resolves, connects, secures and lets `begin` add the handlers that speak; they end the session.
  func converse<Answer: Sendable>(
    begin:
      @escaping @Sendable (ChannelPipeline.SynchronousOperations, Session<Answer>) throws -> Void
  ) async throws(NDT7Failure) -> Answer {
    let tls = origin.isSecure ? try clientContext() : nil
    var facts = NDT7Facts()
    let addresses = try await resolve(&facts)
    let link = try await connect(to: addresses, &facts)
    let box = NIOLoopBoundBox<Session<Answer>?>.makeEmptyBox(eventLoop: loop)
    let wait = LoopWait(stage: tls == nil ? .tcp : .tls, deadline: limits.deadline, loop: loop)
    do throws(NDT7Failure) {
      return try await wait.wait(abandon: { box.value?.abandon($0) }) { [facts, limits] promise in
        let session = Session(
          wait.stage,
          facts: facts,
          limits: limits,
          closer: link.closer.value,
          promise: promise
        )
        box.value = session
        start(session, on: link.channel, tls, begin)
      }
    } catch {
      // A wait that never began has no session that would close.
      link.channel.close(promise: nil)
      throw error
    }
  }

  private func resolve(_ facts: inout NDT7Facts) async throws(NDT7Failure) -> [SocketAddress] {
    let start = ContinuousClock.now
    let (host, port, lookup) = (origin.host, origin.port, lookup)
    let wait = LoopWait(stage: .resolve, deadline: limits.end(of: limits.resolve), loop: loop)
    let addresses = try await wait.wait { (promise: EventLoopPromise<[SocketAddress]>) in
      let code = HostLookup.detach {
        promise.completeWith(lookup(host, port).mapError { $0 as any Error })
      }
      if code != 0 { promise.fail(NDT7Failure(.resolve, .system(errno: code))) }
    }
    facts.resolveDuration = start.duration(to: .now)
    facts.addresses = addresses.compactMap(\.ipAddress)
    return addresses
  }

  /// Connects to the first address that answers; what is left until the deadline is shared evenly by
  /// the addresses not yet tried.
  private func connect(
    to all: [SocketAddress],
    _ facts: inout NDT7Facts
  ) async throws(NDT7Failure) -> Link {
    let deadline = limits.end(of: limits.tcp)
    let addresses = all.prefix(Self.maximumAttempts)
    var lastFailure = NDT7Failure(.tcp, .noAddress)
    for (index, address) in addresses.enumerated() {
      let start = ContinuousClock.now
      let share = start.duration(to: deadline) / (addresses.count - index)
      do throws(NDT7Failure) {
        let link = try await connect(to: address, until: start + share)
        facts.tcpDuration = start.duration(to: .now)
        facts.peerAddress = address.ipAddress
        return link
      } catch {
        lastFailure = error
        if error.cause == .cancelled { break }
      }
    }
    throw lastFailure
  }

  private func connect(
    to address: SocketAddress,
    until deadline: ContinuousClock.Instant
  ) async throws(NDT7Failure) -> Link {
    let attempt = ChannelBox(loop)
    let wait = LoopWait(stage: .tcp, deadline: deadline, loop: loop)
    // Closing breaks the connection: only then, so that this is not taken for the cause.
    let abandon = { @Sendable [loop] (_: NDT7Failure.Cause) in loop.execute { attempt.close() } }
    return try await wait.wait(abandon: abandon) { promise in
      let bootstrap = ClientBootstrap(group: loop)
        .channelOption(.tcpOption(.tcp_nodelay), value: 1)
        // Nothing may be read before those are there who understand it.
        .channelOption(.autoRead, value: false)
        .channelOption(.writeBufferWaterMark, value: UploadPacing.waterMark)
        // The wait's own deadline ends the attempt; NIO's must not come first.
        .connectTimeout(deadline.fromNow + .seconds(1))
        .channelInitializer { channel in
          attempt.set(channel)
          return channel.eventLoop.makeCompletedFuture {
            try channel.pipeline.syncOperations.addHandler(TransportCloser())
          }
        }
      bootstrap.connect(to: address).flatMapThrowing { channel in
        let closer = try channel.pipeline.syncOperations.handler(type: TransportCloser.self)
        return Link(channel: channel, closer: NIOLoopBound(closer, eventLoop: channel.eventLoop))
      }.cascade(to: promise)
    }
  }
}

/// An open TCP connection.
private struct Link: Sendable {
  let channel: any Channel
  let closer: NIOLoopBound<TransportCloser>
}
