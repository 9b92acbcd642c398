import Rig

extension PacedRun {
  /// Whether every number is one, and media was sent.
  var isUsable: Bool {
    [
      bitrateKbps, seconds, queueP95Ms, queueMaxMs, dropShare, ackedKbps, longestStallMs,
    ].allSatisfy {
      $0.isCredible && $0 >= 0
    } && bitrateKbps > 0 && seconds > 0
  }

  /// Whether OBS would have dropped nothing.
  func passes(_ limits: UplinkThresholds) -> Bool {
    dropShare == 0 && queueMaxMs <= limits.queueMs.fail.value
  }
}
