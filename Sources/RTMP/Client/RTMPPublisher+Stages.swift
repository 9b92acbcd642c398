import Hosts
import NIOCore

extension RTMPPublisher {
  /// Asks for the host's addresses; an IP address answers itself.
  @discardableResult
  public func resolve(
    until deadline: ContinuousClock.Instant
  ) async throws(RTMPFailure) -> ResolvedHost {
    if let failure { throw failure }
    let start = ContinuousClock.now
    let (host, port, lookup) = (url.host, url.port, lookup)
    let run = StageRun(stage: .resolve, deadline: deadline, loop: loop)
    do throws(RTMPFailure) {
      let addresses = try await run.wait { (promise: EventLoopPromise<[SocketAddress]>) in
        let code = HostLookup.detach {
          promise.completeWith(lookup(host, port).mapError { $0 as any Error })
        }
        if code != 0 { promise.fail(RTMPFailure(.resolve, .system(errno: code))) }
      }
      let resolved = ResolvedHost(
        host: host,
        duration: start.duration(to: .now),
        socketAddresses: addresses
      )
      state.updateFacts { $0.resolved = resolved }
      return resolved
    } catch {
      throw state.fail(error)
    }
  }

  /// Shakes hands over RTMP, version 3; returns how long it took.
  @discardableResult
  public func handshake(
    until deadline: ContinuousClock.Instant
  ) async throws(RTMPFailure) -> Duration {
    let start = ContinuousClock.now
    let _: Void = try await runStage(.handshake, until: deadline) { $0.beginHandshake($1) }
    let duration = start.duration(to: .now)
    state.updateFacts { $0.handshakeDuration = duration }
    return duration
  }

  /// Asks for the application. Up to here nothing is published, whatever the server.
  @discardableResult
  public func connect(
    until deadline: ContinuousClock.Instant
  ) async throws(RTMPFailure) -> ServerGreeting {
    guard facts.handshakeDuration != nil || failure != nil
    else { throw RTMPFailure(.connect, .outOfOrder) }
    let start = ContinuousClock.now
    let options = options
    let greeting = try await runStage(.connect, until: deadline) { handler, promise in
      handler.beginConnect(options, promise)
    }
    state.updateFacts {
      $0.greeting = greeting
      $0.connectDuration = start.duration(to: .now)
    }
    return greeting
  }

  /// Goes live under the key: only where the user agreed or the service is in a test mode.
  ///
  /// That the server answers `NetStream.Publish.Start` is no acceptance yet: see
  /// ``settle(until:)``.
  public func publish(
    _ key: StreamKey,
    until deadline: ContinuousClock.Instant
  ) async throws(RTMPFailure) {
    guard facts.greeting != nil || failure != nil
    else { throw RTMPFailure(.publish, .outOfOrder) }
    let start = ContinuousClock.now
    let options = options
    let _: Void = try await runStage(.publish, until: deadline) { handler, promise in
      handler.beginPublish(key, options, promise)
    }
    state.updateFacts { $0.publishDuration = start.duration(to: .now) }
  }
}
