import NIOCore
import NIOTLS

/// What is waited for on an open connection, stage by stage, each within its limit; the first end
/// counts. Lives on the event loop.
final class Session<Answer: Sendable> {
  let closer: TransportCloser
  let limits: NDT7Limits
  private let promise: EventLoopPromise<Answer>
  private let loop: any EventLoop
  private var timer: Scheduled<Void>?
  private var stageStart = ContinuousClock.now
  private(set) var stage: NDT7Stage
  private(set) var isOver = false
  var facts: NDT7Facts
  /// What a passed deadline means where it is no failure.
  var timeOut: (() -> Void)?

  init(
    _ stage: NDT7Stage,
    facts: NDT7Facts,
    limits: NDT7Limits,
    closer: TransportCloser,
    promise: EventLoopPromise<Answer>
  ) {
    self.stage = stage
    self.facts = facts
    self.limits = limits
    self.closer = closer
    self.promise = promise
    loop = promise.futureResult.eventLoop
  }

  /// How long the stage has taken so far.
  var duration: Duration { stageStart.duration(to: .now) }

  /// Enters a stage, which fails when it has not ended within its limit.
  func enter(_ stage: NDT7Stage, within limit: Duration? = nil) {
    guard !isOver else { return }
    self.stage = stage
    stageStart = .now
    timer?.cancel()
    timer = nil
    guard let limit else { return }
    let bound = NIOLoopBound(self, eventLoop: loop)
    timer = loop.scheduleTask(in: limits.end(of: limit).fromNow) { bound.value.abandon(.timedOut) }
  }

  /// Ends because time is up or the caller no longer waits.
  func abandon(_ cause: NDT7Failure.Cause) {
    if cause == .timedOut, let timeOut { timeOut() } else { fail(cause) }
  }

  func fail(_ cause: NDT7Failure.Cause) {
    end { promise.fail(NDT7Failure(stage, cause)) }
  }

  func succeed(_ answer: Answer) {
    end { promise.succeed(answer) }
  }

  /// The error ends the session unless the closing that follows tells more.
  func meet(_ error: any Error) {
    if let cause = TransportError.cause(of: error, at: stage) { fail(cause) }
  }

  private func end(_ tell: () -> Void) {
    guard !isOver else { return }
    isOver = true
    timer?.cancel()
    timeOut = nil
    tell()
    closer.close()
  }
}
