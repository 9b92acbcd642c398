import NIOCore

/// One wait on the event loop that ends with its answer, its deadline or its cancellation.
struct StageRun: Sendable {
  let stage: RTMPStage
  let deadline: ContinuousClock.Instant
  let loop: any EventLoop

  /// Starts `begin` on the event loop and waits for its promise; `abandon` runs there, once, when
  /// the deadline passes or the task is cancelled first.
  func wait<Value: Sendable>(
    abandon: @escaping @Sendable (RTMPFailure.Cause) -> Void = { _ in },
    _ begin: @escaping @Sendable (EventLoopPromise<Value>) -> Void
  ) async throws(RTMPFailure) -> Value {
    guard deadline > .now else { throw RTMPFailure(stage, .timedOut) }
    let promise = loop.makePromise(of: Value.self)
    let isAnswered = NIOLoopBoundBox.makeBoxSendingValue(false, eventLoop: loop)
    promise.futureResult.whenComplete { _ in isAnswered.value = true }
    let giveUp = { @Sendable [stage] (cause: RTMPFailure.Cause) in
      // An answer that the task has not seen yet is an answer all the same.
      guard !isAnswered.value else { return }
      // First, so that what abandoning breaks is not taken for the cause.
      promise.fail(RTMPFailure(stage, cause))
      abandon(cause)
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
    } catch let failure as RTMPFailure {
      throw failure
    } catch {
      throw RTMPFailure(
        stage,
        TransportError.cause(of: error, at: stage, closing: .closed) ?? .closed
      )
    }
  }
}

extension ContinuousClock.Instant {
  /// What is left of a deadline, for NIO's timers.
  var fromNow: TimeAmount {
    TimeAmount(max(.zero, ContinuousClock.now.duration(to: self)))
  }
}
