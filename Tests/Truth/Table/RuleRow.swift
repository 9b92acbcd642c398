/// How one rule fared on the links of one kind.
struct RuleRow: Sendable, Equatable {
  let rule: Rule
  let linkClass: LinkClass
  private(set) var links = 0
  private(set) var promised = 0
  private(set) var falseGreen = 0
  private(set) var cannotPromise = 0
  /// Promises of which no stream shows whether they hold (after a rule was changed).
  private(set) var unknown = 0
  /// Promised over best; one that did not hold, or links on which nothing held, have none.
  private(set) var utilisations: [Double] = []

  init(
    _ rule: Rule,
    _ linkClass: LinkClass,
    _ records: [LinkRecord],
    promisesOnly: Bool = false
  ) {
    self.rule = rule
    self.linkClass = linkClass
    for record in records where linkClass.contains(record) { count(record) }
    if promisesOnly { utilisations = [] }
  }

  private mutating func count(_ record: LinkRecord) {
    guard let answer = record.answer else { return }
    links += 1
    guard let kbps = rule.promise(answer) else {
      cannotPromise += 1
      // Where something would have held, to promise nothing is to use nothing of it.
      if record.isSteady, record.bestKbps != nil { utilisations.append(0) }
      return
    }
    promised += 1
    guard let holds = record.holds(kbps) else {
      unknown += 1
      return
    }
    if !holds { falseGreen += 1 }
    if let best = record.bestKbps { utilisations.append(kbps / best) }
  }

  /// False greens among what was promised; nil where nothing was.
  var falseGreenShare: Double? {
    promised > unknown ? Double(falseGreen) / Double(promised - unknown) : nil
  }

  /// False greens among all links of the kind; nil where there are none.
  var falseGreenLinkShare: Double? { links > 0 ? Double(falseGreen) / Double(links) : nil }

  var medianUtilisation: Double? { Spread.quantile(0.5, of: utilisations) }
  var lowUtilisation: Double? { Spread.quantile(0.1, of: utilisations) }

  /// The share of links with at least 0.8 of what would have held.
  var wellUsedShare: Double? {
    utilisations.isEmpty
      ? nil : Double(utilisations.count { $0 >= 0.8 }) / Double(utilisations.count)
  }
}
