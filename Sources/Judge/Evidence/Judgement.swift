public import Rig

/// The findings on a part with the verdict that follows from them.
public struct Judgement: Sendable, Equatable {
  /// The verdict.
  public let verdict: Verdict
  /// What it rests on, the worst first; never empty.
  public let findings: [Finding]

  /// A finding that says all there is to say, after what was found before it.
  init(_ earlier: [Finding] = [], decisive: Finding) {
    self.init(earlier + [decisive], otherwise: decisive)
  }

  /// What a check found, or that it found nothing wrong.
  init(_ found: [Finding], otherwise ready: @autoclosure () -> Finding) {
    findings =
      found.isEmpty ? [ready()] : found.sorted { $0.status.gravity > $1.status.gravity }
    verdict = Verdict(of: findings)
  }
}

extension Verdict {
  /// Any failure makes a part not ready; what could not be judged leaves it undetermined.
  init(of findings: [Finding]) {
    if findings.contains(where: { $0.status == .fail }) {
      self = .notReady
    } else if findings.isEmpty || findings.contains(where: { !$0.status.judges }) {
      self = .undetermined
    } else {
      self = .ready
    }
  }

  /// A rig is as ready as its least ready part.
  public init(of parts: [Verdict]) {
    if parts.contains(.notReady) {
      self = .notReady
    } else {
      self = parts.isEmpty || parts.contains(.undetermined) ? .undetermined : .ready
    }
  }
}
