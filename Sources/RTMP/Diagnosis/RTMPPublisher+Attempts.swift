import NIOCore

extension RTMPPublisher {
  /// Connects, side by side, once to an address of each family that connecting has not tried.
  ///
  /// Nothing is sent on these connections. Empty before ``resolve(until:)`` has answered.
  public func tryOtherFamilies(until deadline: ContinuousClock.Instant) async -> [ConnectAttempt] {
    let tried = Set(facts.tcp?.attempts.map(\.family) ?? [])
    return await attempts(at: url.port, until: deadline) { !tried.contains($0) }
  }

  /// Connects, side by side, once to an address of each family, at another port of the same host.
  public func tryPort(
    _ port: Int,
    until deadline: ContinuousClock.Instant
  ) async -> [ConnectAttempt] {
    await attempts(at: port, until: deadline) { _ in true }
  }

  private func attempts(
    at port: Int,
    until deadline: ContinuousClock.Instant,
    of families: (AddressFamily) -> Bool
  ) async -> [ConnectAttempt] {
    let addresses = facts.resolved?.firstOfEachFamily(where: families) ?? []
    return await withTaskGroup { group in
      for var address in addresses {
        address.port = port
        group.addTask { [address] in await Self.attempt(address, until: deadline) }
      }
      return await group.reduce(into: []) { $0.append($1) }
        .sorted { $0.family.rawValue < $1.family.rawValue }
    }
  }

  /// Connects to one address and closes again.
  static func attempt(
    _ address: SocketAddress,
    until deadline: ContinuousClock.Instant
  ) async -> ConnectAttempt {
    let start = ContinuousClock.now
    do throws(RTMPFailure) {
      let _: Void = try await SideConnection.run(
        to: address,
        stage: .tcp,
        until: deadline
      ) { channel, promise in
        try channel.pipeline.syncOperations.addHandler(OpeningHandler(promise))
      }
      return ConnectAttempt(address, since: start, failure: nil)
    } catch {
      return ConnectAttempt(address, since: start, failure: error.cause)
    }
  }
}

extension ResolvedHost {
  fileprivate func firstOfEachFamily(where isWanted: (AddressFamily) -> Bool) -> [SocketAddress] {
    let families: [(AddressFamily, NIOBSDSocket.ProtocolFamily)] = [
      (.ipv4, .inet), (.ipv6, .inet6),
    ]
    return families.compactMap { family, domain in
      isWanted(family) ? socketAddresses.first { $0.protocol == domain } : nil
    }
  }
}

/// Tells that the connection stands.
private final class OpeningHandler: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer

  private let promise: EventLoopPromise<Void>

  init(_ promise: EventLoopPromise<Void>) { self.promise = promise }

  func channelActive(context: ChannelHandlerContext) { promise.succeed() }
}
