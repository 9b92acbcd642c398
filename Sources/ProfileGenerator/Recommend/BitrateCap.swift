/// The most that is recommended for a rung, in kbit/s.
struct BitrateCap {
  let kbps: Int
  let citation: [String: String]

  /// What the platform advises for the best picture there is, else what it takes at most: a
  /// smaller picture may use all that the link holds, as far as the best one would. Nil where the
  /// platform knows no limit.
  init?(_ rung: Rung, _ platform: Platform, best: Rung) {
    let advised = [rung.recommended, best.recommended].compactMap { $0 }
    let limits = [
      advised.max { $0.value < $1.value }, rung.maximum, platform.video.maximumKbps,
    ].compactMap { $0 }
    guard let lowest = limits.min(by: { $0.value < $1.value }) else { return nil }
    kbps = lowest.value
    citation = lowest.citation
  }
}
