public import Rig
public import Text

/// A bench for people: what was measured, then what it means.
public enum BenchText {
  /// The text of a bench.
  public static func text(
    _ measurements: [BenchMessage],
    _ findings: [Finding],
    rig: RigKind,
    _ language: Language,
    width: Int = 80
  ) -> String {
    let mark = DemoMark(rig, language)
    let width = mark.width(of: width)
    var lines: [String] = []
    for message in measurements {
      lines += Paragraph.lines(message.text(in: language).harmless, width: width, hanging: "  ")
    }
    lines += FindingText.lines(findings, language, width: width)
    return mark.text(lines)
  }
}

/// Findings for people: a mark, the sentence, what to do, the commands.
public enum FindingText {
  /// The lines of findings, the worst first; of several ingests, each names its own.
  public static func lines(
    _ findings: [Finding],
    _ language: Language,
    width: Int
  ) -> [String] {
    let ingests = Set(findings.compactMap(\.ingest))
    return findings.sorted { $0.status.gravity > $1.status.gravity }.flatMap { finding in
      lines(
        of: finding,
        language,
        width: width,
        naming: ingests.count > 1 ? finding.ingest : nil
      )
    }
  }

  /// The lines of one finding.
  public static func lines(
    of finding: Finding,
    _ language: Language,
    width: Int,
    naming name: String? = nil
  ) -> [String] {
    let mark = finding.status.mark
    let headline = finding.headline(in: language)
    let subject = name.flatMap { headline.contains($0) ? nil : "\($0): " } ?? ""
    var lines = Paragraph.lines(
      (subject + headline).harmless,
      width: width,
      indent: "\(mark) ",
      hanging: "  "
    )
    if let advice = finding.advice(in: language) {
      lines += Paragraph.lines(advice.harmless, width: width, indent: "  ", hanging: "  ")
    }
    for command in finding.remedy?.commands ?? [] { lines.append("    $ " + command.harmless) }
    return lines
  }
}

extension Finding {
  fileprivate var ingest: String? { target.kind == .uplink ? target.id : nil }
}

extension FindingStatus {
  /// One character that says it without colour.
  package var mark: String {
    switch self {
    case .pass: "✓"
    case .warn: "!"
    case .fail: "✗"
    case .skip: "–"
    case .error, .timeout: "?"
    }
  }
}
