import ArgumentParser

/// What the table may not exceed.
struct TruthLimits: ParsableArguments {
  @Option(help: "The most false greens on steady links, as a share of what was promised.")
  var falseGreenSteady: Double?

  @Option(help: "The most false greens on unsteady links, as a share of these links.")
  var falseGreenUnsteady: Double?

  @Option(help: "The most false greens on windows of recordings, as a share of what was promised.")
  var falseGreenRecorded: Double?

  @Option(help: "The least median utilisation of steady links.")
  var utilisation: Double?

  @Option(help: "The least share of steady links of which at least 0.8 is used.")
  var wellUsed: Double?

  @Option(help: "The greatest error of any goodput, as a share.")
  var goodputError: Double?

  @Option(help: "The greatest error of nine round trips of ten on constant links, in ms.")
  var roundTripError: Double?

  @Option(help: "The greatest error of nine loss shares of ten, as a share.")
  var lossError: Double?

  @Option(help: "The most links that may drop out, failed or late, as a share of all.")
  var lost: Double?

  init() {}

  /// What is exceeded, in words. A limit of which the table says nothing is exceeded as well: where no
  /// link of a kind was tried, nothing of it is proven.
  func exceeded(by table: TruthTable) -> [String] {
    let steady = table.row(.airworthy, .steady)
    let unsteady = table.row(.airworthy, .unsteady)
    let recorded = table.row(.airworthy, .recorded)
    let figures: [(name: String, value: Double?, most: Double?)] = [
      ("false green on steady links", greens(steady), falseGreenSteady),
      ("false green on unsteady links", unsteady?.falseGreenLinkShare, falseGreenUnsteady),
      ("false green on recorded links", greens(recorded), falseGreenRecorded),
      ("goodput error", table.goodputErrors.max(), goodputError),
      ("round trip error", Spread.quantile(0.9, of: table.roundTripErrors), roundTripError),
      ("loss error", Spread.quantile(0.9, of: table.lossErrors), lossError),
      ("share of links lost", table.lostShare, lost),
    ]
    let uses: [(name: String, value: Double?, least: Double?)] = [
      ("median utilisation", steady?.medianUtilisation, utilisation),
      ("share of links used well", steady?.wellUsedShare, wellUsed),
    ]
    let above = figures.compactMap { figure in
      figure.most.flatMap { limit in
        figure.value.map { $0 <= limit } == true
          ? nil : "\(figure.name) is \(text(figure.value)), limit \(limit)"
      }
    }
    let below = uses.compactMap { use in
      use.least.flatMap { limit in
        use.value.map { $0 >= limit } == true
          ? nil : "\(use.name) is \(text(use.value)), least \(limit)"
      }
    }
    return above + below
  }

  /// Nothing promised is nothing falsely promised.
  private func greens(_ row: RuleRow?) -> Double? {
    guard let row, row.links > 0 else { return nil }
    return row.falseGreenShare ?? 0
  }

  private func text(_ value: Double?) -> String {
    value.map { "\($0.rounded(to: 4))" } ?? "unknown"
  }
}
