internal import Audio
internal import Rig

extension DefaultSource {
  /// Why a source is the default; nil where it is not among the sources.
  ///
  /// The servers do not tell. What they have saved is read; else their rules are applied: a default
  /// that does not win by them was chosen by someone.
  init?(_ name: String?, among sources: [PulseSource], isPipeWire: Bool, saved: String?) {
    guard let chosen = sources.first(where: { $0.name == name }) else { return nil }
    let rank = SourceRank(chosen, isPipeWire: isPipeWire)
    let others = sources.filter { $0.name != chosen.name && $0.monitorOf == nil }
      .map { (source: $0, rank: SourceRank($0, isPipeWire: isPipeWire)) }
    // PipeWire saves a sink's name for its monitor.
    let isSaved = saved == chosen.name || saved.map { $0 + ".monitor" } == chosen.name
    self.init(
      name: chosen.name,
      reason: Self.reason(
        chosen,
        rank,
        others: others,
        isSaved: isSaved,
        isFirst: sources.first { SourceRank($0, isPipeWire: isPipeWire) == rank } == chosen
      ),
      isSaved: isSaved,
      priority: rank.priority,
      rivals: others.sorted { $0.rank > $1.rank }
        .map { other in
          Rival(
            name: other.source.name,
            priority: other.rank.priority,
            portAvailable: other.source.isPortAvailable
          )
        }
    )
  }

  private static func reason(
    _ chosen: PulseSource,
    _ rank: SourceRank,
    others: [(source: PulseSource, rank: SourceRank)],
    isSaved: Bool,
    isFirst: Bool
  ) -> Reason {
    if chosen.monitorOf != nil {
      return others.contains { !$0.rank.isUnplugged } ? .monitorConfigured : .monitorOnly
    }
    if others.isEmpty { return .onlyOne }
    guard let best = others.map(\.rank).max(), !isSaved, best <= rank else { return .configured }
    // Among equals PulseAudio takes the first; of PipeWire's order there is no such rule.
    if best == rank { return isFirst ? .firstOfEquals : .configured }
    let beaten = others.filter { $0.rank == best }
    if chosen.properties["device.bus"] == "bluetooth",
      beaten.contains(where: { $0.source.properties["device.bus"] == "usb" })
    {
      return .bluetoothBeatsAnalogUSB
    }
    let wouldHaveWon = others.contains { $0.rank.isUnplugged && $0.rank.priority > rank.priority }
    return wouldHaveWon ? .othersUnplugged : .highestPriority
  }
}
