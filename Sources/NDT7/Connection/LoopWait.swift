import NIOCore

/// One wait on the event loop that ends with its answer, its deadline or its cancellation.
struct LoopWait: Sendable {
  let stage: NDT7Stage
  let deadline: ContinuousClock.Instant
  let loop: any EventLoop

  /// Starts `begin` on the event loop and waits for its promise; `abandon` runs there when the
  /// deadline passes or the task is cancelled first, and may complete the promise itself.
  func wait<Value: Sendable>(
    abandon: @escaping @Sendable (NDT7Failure.Cause) -> Void = { _ in },
    _ begin: @escaping @Sendable (EventLoopPromise<Value>) -> Void
  ) async throws(NDT7Failure) -> Value {
    guard deadline > .now else { throw NDT7Failure(stage, .timedOut) }
    let promise = loop.makePromise(of: Value.self)
    let isAnswered = NIOLoopBoundBox.makeBoxSendingValue(false, eventLoop: loop)
    promise.futureResult.whenComplete { _ in isAnswered.value = true }
    let giveUp = { @Sendable [stage] (cause: NDT7Failure.Cause) in
      // An answer that the task has not seen yet is an answer all the same.
      guard !isAnswered.value else { return }
      abandon(cause)
      if !isAnswered.value { promise.fail(NDT7Failure(stage, cause)) }
    }
    let timer = loop.scheduleTask(in: deadline.fromNow) { giveUp(.timedOut) }
    defer { timer.cancel() }
    do {
      return try await withTaskCancellationHandler {
        loop.execute { if !isAnswered.value { begin(promise) } }
        return try await promise.futureResult.get()
      } onCancel: {
        loop.execute { giveUp(.cancelled) }
      }
    } catch let failure as NDT7Failure {
      throw failure
    } catch {
      throw NDT7Failure(stage, TransportError.cause(of: error, at: stage) ?? .closed)
    }
  }
}

extension ContinuousClock.Instant {
  /// What is left of a deadline, for NIO's timers.
  var fromNow: TimeAmount {
    TimeAmount(max(.zero, ContinuousClock.now.duration(to: self)))
  }
}
