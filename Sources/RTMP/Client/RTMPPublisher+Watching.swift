import NIOCore
import NIOPosix

extension RTMPPublisher {
  /// Reads the socket and the counters at one instant; `read` gets the descriptor for the time of the
  /// call, on the event loop, and must not block.
  public func sample<Value: Sendable>(
    _ read: @escaping @Sendable (_ descriptor: CInt) -> Value
  ) async throws(RTMPFailure) -> SocketSample<Value> {
    let link = try link(for: .stream)
    do {
      return try await loop.submit { try link.sample(read) }.get()
    } catch let failure as RTMPFailure {
      throw failure
    } catch {
      throw failure ?? RTMPFailure(.stream, .closed)
    }
  }

  /// Waits for the end of the connection; nil when it still stands at the deadline or cancellation.
  public func waitForEnd(until deadline: ContinuousClock.Instant) async -> RTMPFailure? {
    guard failure == nil, let link = existingLink else { return failure }
    let run = StageRun(stage: .stream, deadline: deadline, loop: loop)
    try? await run.wait { link.handler.value.notifyEnd($0) }
    return failure
  }

  /// Watches, while the caller sends media, whether the server lets the stream live; call it right
  /// after ``publish(_:until:)`` with a deadline some three seconds later.
  ///
  /// Throws how the connection ended, or `stalled` where media waits and the kernel has taken nothing
  /// for the last half of the time.
  public func settle(until deadline: ContinuousClock.Instant) async throws(RTMPFailure) {
    let half = ContinuousClock.now.duration(to: deadline) / 2
    if let failure = await waitForEnd(until: deadline - half) { throw failure }
    let before = try await sample { _ in () }
    if let failure = await waitForEnd(until: deadline) { throw failure }
    if Task.isCancelled { throw RTMPFailure(.publish, .cancelled) }
    let after = try await sample { _ in () }
    guard before.takenBytes == after.takenBytes, after.unsentBytes > 0 else { return }
    throw RTMPFailure(.publish, .stalled)
  }
}

extension SocketSample {
  /// Grows whenever the kernel takes a byte.
  fileprivate var takenBytes: Int {
    Int(clamping: statistics.sentBytes) + statistics.bufferedBytes - unsentBytes
  }
}

extension PublisherLink {
  fileprivate func sample<Value: Sendable>(
    _ read: (CInt) -> Value
  ) throws -> SocketSample<Value> {
    let options = channel.syncOptions
    let unsent = try options?.getOption(.bufferedWritableBytes) ?? 0
    let value = try channel.pipeline.syncOperations.withUnsafeTransportIfAvailable(
      of: NIOBSDSocket.Handle.self,
      read
    )
    guard let value else { throw RTMPFailure(.stream, .closed) }
    return SocketSample(
      instant: .now,
      value: value,
      statistics: handler.value.state.statistics,
      unsentBytes: unsent
    )
  }
}
