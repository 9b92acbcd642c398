import Rig

extension PacedRun {
  /// Whether every number is one, and media was sent.
  var isUsable: Bool {
    [
      bitrateKbps, seconds, queueP95Ms, queueMaxMs, queueMinuteMs ?? 0, dropShare, ackedKbps,
      longestStallMs,
    ].allSatisfy {
      $0.isCredible && $0 >= 0
    } && bitrateKbps > 0 && seconds > 0 && srt?.isUsable != false
  }

  /// Whether OBS would have dropped nothing; over SRT, whether nothing was lost.
  func passes(_ limits: UplinkThresholds) -> Bool {
    passesOverSRT(limits.srt)
      ?? (dropShare == 0 && queueMaxMs <= limits.queueMs.fail.value)
  }
}
