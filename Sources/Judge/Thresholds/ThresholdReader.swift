import Rig

/// Hands out thresholds by id and remembers which were asked for.
struct ThresholdReader {
  private let table: [String: Threshold]
  private var unread: Set<String>

  init(_ table: [Threshold], _ overrides: [ThresholdOverride]) throws(ThresholdError) {
    var byId: [String: Threshold] = [:]
    for threshold in table {
      guard threshold.value.isFinite else { throw .notANumber(id: threshold.id) }
      guard byId.updateValue(threshold, forKey: threshold.id) == nil else {
        throw .duplicate(id: threshold.id)
      }
    }
    for change in overrides {
      guard let threshold = byId[change.id] else {
        throw .unknown(id: change.id, known: byId.keys.sorted())
      }
      byId[change.id] = try change.applied(to: threshold)
    }
    self.table = byId
    self.unread = Set(byId.keys)
  }

  mutating func threshold(_ id: String) throws(ThresholdError) -> Threshold {
    guard let found = table[id] else { throw .missing(id: id) }
    unread.remove(id)
    return found
  }

  mutating func limits(_ id: String) throws(ThresholdError) -> Limits {
    Limits(warn: try threshold("\(id).warn"), fail: try threshold("\(id).fail"))
  }

  /// A threshold that no judgement reads is a misspelt one.
  func requireAllRead() throws(ThresholdError) {
    guard let id = unread.min() else { return }
    throw .unknown(id: id, known: table.keys.filter { !unread.contains($0) }.sorted())
  }
}
