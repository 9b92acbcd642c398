internal import Output
internal import Preflight
internal import ProfileGenerator
internal import Rig
internal import Text
internal import Workers

/// A rehearsal as it is seen on a terminal: what is tried, then what came of it.
final class RehearsalView {
  private let console: Console
  private let plan: RehearsalPlan
  private var hasTried = false

  init(_ console: Console, _ plan: RehearsalPlan) {
    self.console = console
    self.plan = plan
  }

  private var language: Language { console.language }

  /// Rehearses, and shows it; leaves where the user interrupts it.
  func rehearse(_ supervisor: Supervisor) throws -> RehearsalReport {
    if plan.leavesIngestOut { console.message(RehearsalMessage.overRTMPAlone) }
    let streams = plan.basis.streams
    if streams > 1, plan.ingest != nil {
      console.message(RehearsalMessage.oneStream(of: streams))
    }
    let report = RehearsalRun(plan, supervisor, tell: show).run()
    console.progress(nil)
    guard let report else {
      console.message(UsageMessage.interrupted)
      throw ExitStatus.interrupted
    }
    if !console.json { end(report) }
    return report
  }

  /// Shows an event; a terminal that is gone does not end the run.
  private func show(_ event: RehearsalEvent) {
    switch event {
    case .progress(let share): console.progress("\(Int(min(max(share, 0), 1) * 100)) %")
    case .trying(let recommendation):
      guard !console.json else { return }
      if hasTried { write(.tryingLess) }
      try? console.write(
        RehearsalText.trying(
          recommendation,
          seconds: Int(plan.seconds),
          isOwnIngest: plan.ingest == nil && !hasTried,
          language,
          rig: plan.rig,
          width: Console.width
        )
      )
    case .tried(let attempt):
      hasTried = true
      console.progress(nil)
      guard !console.json else { return }
      try? console.write(
        RehearsalText.attempt(attempt, language, rig: plan.rig, width: Console.width)
      )
    }
  }

  private func end(_ report: RehearsalReport) {
    guard report.attempts.last?.gaveWay != nil, report.attempts.count < plan.attempts else {
      return
    }
    write(.nothingLeft)
  }

  private func write(_ message: RehearsalMessage) {
    try? console.write(
      RehearsalText.next(message, language, rig: plan.rig, width: Console.width)
    )
  }
}
