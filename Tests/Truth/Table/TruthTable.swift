/// What the sample says.
struct TruthTable: Sendable {
  let rows: [RuleRow]
  private let counted: [LinkRecord]
  private let late: [LinkRecord]
  private let failed: [LinkRecord]

  /// Of a run that streamed promises alone nothing is told of other rules, nor of what would have held.
  init(_ records: [LinkRecord], promisesOnly: Bool = false) {
    late = records.filter { $0.failure == nil && $0.isLate }
    failed = records.filter { $0.failure != nil }
    counted = records.filter { $0.failure == nil && !$0.isLate }
    let counted = counted
    let rules = promisesOnly ? [.airworthy] : Rule.allCases
    rows = LinkClass.allCases.flatMap { links in
      rules.map { RuleRow($0, links, counted, promisesOnly: promisesOnly) }
    }
  }

  /// The row of a rule.
  func row(_ rule: Rule, _ links: LinkClass) -> RuleRow? {
    rows.first { $0.rule == rule && $0.linkClass == links }
  }

  /// The greatest share by which a goodput is off, as far as it is above nothing.
  var goodputErrors: [Double] { counted.compactMap { $0.goodputError.map(abs) } }
  /// Of constant links: on a recording a packet waits for its opportunity, on the empty link too.
  var roundTripErrors: [Double] {
    counted.filter { !$0.link.isTrace }.compactMap { $0.roundTripErrorMs.map(abs) }
  }
  var lossErrors: [Double] { counted.compactMap { $0.lossError.map(abs) } }

  /// The number of links that count.
  var links: Int { counted.count }

  /// The number of links that gave no result, or one that the emulator spoilt.
  var lost: Int { late.count + failed.count }

  /// Those as a share of all; nil without links.
  var lostShare: Double? {
    links + lost > 0 ? Double(lost) / Double(links + lost) : nil
  }

  /// The table, in Markdown.
  var markdown: String {
    var lines = [
      "Held: at most \(StreamOutcome.dropLimit.percent) of the media's bytes dropped by OBS's rules"
        + " (700 and 900 ms of queue), and the receiver's kernel got at least "
        + "\(StreamOutcome.receivedLimit.percent) of bitrate × seconds × (1 − dropped).",
      "Utilisation: promised over the best rate that held on identical copies of the link; a steady"
        + " link of which nothing was promised counts as 0. Steady: a constant rate, or a CV of the"
        + " capacity of whole seconds below 0.2 over the time streamed; recorded: all windows of"
        + " recordings, however they turned out in that time.",
      "",
      "| links | rule | links | promised | false green of promises | of links | cannot promise "
        + "| utilisation median | p10 | links ≥ 0.8 |",
      "|---|---|--:|--:|--:|--:|--:|--:|--:|--:|",
    ]
    lines += rows.map(line)
    lines += ["", "| measured by the bench | links | median error | p90 | max |"]
    lines += ["|---|--:|--:|--:|--:|"]
    lines.append(line("goodput against the receiver's kernel", goodputErrors, \.percent))
    lines.append(
      line("round trip against a constant link's", roundTripErrors) { "\($0.rounded(to: 1)) ms" }
    )
    lines.append(line("sent again against the link's drops", lossErrors, \.percent))
    lines += [
      "",
      "\(counted.count) links counted; \(late.count) thrown away because the emulator "
        + "or a streamer was late; \(failed.count) without a result.",
    ]
    lines += failed.map { "- \($0.link.name): \($0.failure ?? "")" }
    lines += late.map { "- late: \($0.link.name)" }
    return lines.joined(separator: "\n")
  }

  private func line(_ row: RuleRow) -> String {
    let cells = [
      row.linkClass.rawValue, row.rule.title, "\(row.links)",
      row.unknown > 0 ? "\(row.promised) (\(row.unknown) untested)" : "\(row.promised)",
      "\(row.falseGreen)" + (row.falseGreenShare.map { " (\($0.percent))" } ?? ""),
      row.falseGreenLinkShare?.percent ?? "–", "\(row.cannotPromise)", text(row.medianUtilisation),
      text(row.lowUtilisation),
      row.wellUsedShare?.percent ?? "–",
    ]
    return "| " + cells.joined(separator: " | ") + " |"
  }

  private func line(
    _ name: String,
    _ errors: [Double],
    _ text: (Double) -> String
  ) -> String {
    let cells = [0.5, 0.9, 1].map { Spread.quantile($0, of: errors).map(text) ?? "–" }
    return "| \(name) | \(errors.count) | \(cells.joined(separator: " | ")) |"
  }

  private func text(_ value: Double?) -> String { value.map { "\($0.rounded(to: 2))" } ?? "–" }
}
