internal import Output
internal import Preflight
internal import ProfileGenerator
internal import Rig
internal import Text
internal import Workers

/// A preflight as it is seen on a terminal: each part when it is judged, then the verdict.
final class PreflightView {
  private let console: Console
  private let plan: PreflightPlan
  private var shares: [DeviceKind: BenchProgress] = [:]

  init(_ console: Console, _ plan: PreflightPlan) {
    self.console = console
    self.plan = plan
  }

  private var language: Language { console.language }

  private func begin() throws {
    try console.write(
      ReportText.title(
        platform: plan.platform.names.name(in: language),
        scene: plan.scene.names.name(in: language),
        seconds: Int(plan.length.budgetSeconds),
        language,
        rig: plan.rig
      )
    )
  }

  /// Shows an event; a terminal that is gone does not end the run.
  func show(_ event: PreflightEvent) {
    switch event {
    case .chosen: try? begin()
    case .extended: break
    case .progress(let part, let note):
      shares[part] = note
      console.progress(progressLine)
    case .judged(let part, let findings):
      shares[part] = nil
      console.progress(nil)
      try? console.write(
        ReportText.part(part, findings, language, rig: plan.rig, width: Console.width)
      )
      console.progress(progressLine)
    }
  }

  func end(_ report: Report) throws {
    try console.write(ReportText.conclusion(report, language, width: Console.width))
    guard let path = report.parts.camera.measurement?.snapshot else { return }
    try console.write(
      BenchText.text(
        [.cameraSnapshot(path: path)],
        [],
        rig: plan.rig,
        language,
        width: Console.width
      )
    )
  }

  private var progressLine: String? {
    guard !shares.isEmpty else { return nil }
    return DeviceKind.allCases.compactMap { part in
      shares[part].map { note in
        let value = note.latest.flatMap { latest in latest.value.map { (latest.key, $0) } }
        let unit = value.map { Units.text(of: String($0.0.split(separator: "_").last ?? "")) }
        let text = value.map { " \($0.1.fixed(0)) \(unit ?? "")" } ?? ""
        return "\(ReportText.name(of: part, language)) \(Int(note.share * 100)) %\(text)"
      }
    }.joined(separator: " · ")
  }
}
