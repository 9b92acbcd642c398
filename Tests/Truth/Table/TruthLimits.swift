import ArgumentParser

/// What the table may not exceed.
struct TruthLimits: ParsableArguments {
  @Option(help: "The most false greens on steady links, as a share of what was promised.")
  var falseGreenSteady: Double?

  @Option(help: "The most false greens on unsteady links, as a share of what was promised.")
  var falseGreenUnsteady: Double?

  @Option(help: "The least median utilisation of steady links.")
  var utilisation: Double?

  @Option(help: "The greatest error of any goodput, as a share.")
  var goodputError: Double?

  init() {}

  /// What is exceeded, in words. A limit of which the table says nothing is exceeded as well.
  func exceeded(by table: TruthTable) -> [String] {
    let steady = table.row(.airworthy, isSteady: true)
    let unsteady = table.row(.airworthy, isSteady: false)
    var problems: [String] = []
    func hold(_ name: String, _ value: Double?, under limit: Double?) {
      guard let limit else { return }
      guard let value, value <= limit else {
        problems.append(
          "\(name) is \(value.map { "\($0.rounded(to: 4))" } ?? "unknown"), limit \(limit)"
        )
        return
      }
    }
    // Nothing promised is nothing falsely promised.
    let noGreens = { (row: RuleRow?) in
      row.map { $0.links > 0 ? $0.falseGreenShare ?? 0 : nil } ?? nil
    }
    hold("false green on steady links", noGreens(steady), under: falseGreenSteady)
    if unsteady?.links ?? 0 > 0 {
      hold("false green on unsteady links", noGreens(unsteady), under: falseGreenUnsteady)
    }
    hold("goodput error", table.goodputErrors.max(), under: goodputError)
    if let utilisation {
      let median = steady?.medianUtilisation
      if median ?? 0 < utilisation {
        problems.append(
          "utilisation is \(median.map { "\($0.rounded(to: 4))" } ?? "unknown"), least \(utilisation)"
        )
      }
    }
    return problems
  }
}
