public import Rig

/// Less is no difference between two connections made once (proposed by Airworthy).
private let tieMs = 5.0
private let tieShare = 0.1

/// Ranks ingests: those that took a stream before those that only answered, these before those that
/// dropped of it, and among equals the nearest first.
public func rank(_ ingests: [RankedIngest], by limits: UplinkThresholds) -> IngestRanking {
  let judged = ingests.map { ingest in
    var ingest = ingest
    ingest.holds = ingest.measurement?.paced.map { $0.isUsable && $0.passes(limits) }
    return ingest
  }
  let reached = judged.filter { $0.failure == nil && $0.connectMs != nil }.sorted(by: isBetter)
  // Somebody is on air under this key: it must not be used anywhere before that is cleared up.
  let isNameInUse = judged.contains { $0.failure == .uplinkNameInUse }
  let best = isNameInUse ? nil : reached.first { $0.holds != false }
  return IngestRanking(
    ingests: reached + judged.filter { $0.failure != nil || $0.connectMs == nil },
    best: best?.ingest,
    isClear: best != nil && (reached.count == 1 || isClearlyBetter(reached[0], reached[1]))
  )
}

private func isBetter(_ one: RankedIngest, _ other: RankedIngest) -> Bool {
  if one.rung != other.rung { return one.rung < other.rung }
  let (dropped, droppedThere) = (one.dropped, other.dropped)
  if one.holds == false, dropped != droppedThere { return dropped < droppedThere }
  return one.milliseconds < other.milliseconds
}

private func isClearlyBetter(_ one: RankedIngest, _ other: RankedIngest) -> Bool {
  one.rung < other.rung
    || other.milliseconds - one.milliseconds > max(tieMs, tieShare * other.milliseconds)
}

extension RankedIngest {
  fileprivate var rung: Int {
    switch holds {
    case true?: 0
    case nil: 1
    case false?: 2
    }
  }

  fileprivate var dropped: Double { measurement?.paced?.dropShare ?? 0 }
  fileprivate var milliseconds: Double { connectMs ?? .greatestFiniteMagnitude }
}
