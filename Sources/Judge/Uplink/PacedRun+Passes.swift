import Rig
import Uplink

extension PacedRun {
  /// Whether every number is one, and media was sent.
  var isUsable: Bool {
    [
      bitrateKbps, seconds, queueP95Ms, queueMaxMs, queueMinuteMs ?? 0, dropShare, ackedKbps,
      longestStallMs,
    ].allSatisfy {
      $0.isCredible && $0 >= 0
    } && bitrateKbps > 0 && seconds > 0 && srt?.isUsable != false && isAccountedFor
  }

  /// Whether what neither waited nor was dropped has arrived, but for half: else nothing was sent, or
  /// the kernel does not tell.
  private var isAccountedFor: Bool {
    let arrived = ackedKbps / bitrateKbps
    let waits = queueMaxMs / 1000 / seconds
    return arrived + waits + dropShare >= 0.5
  }

  /// Whether OBS would have dropped nothing; over SRT, whether nothing was lost.
  func passes(_ limits: UplinkThresholds) -> Bool {
    passesOverSRT(limits.srt)
      ?? (dropShare == 0 && queueMaxMs <= limits.queueMs.fail.value)
  }

  /// Whether a run that passed would in another minute as well, in which losses may fall closer together.
  func outlastsLosses(_ limits: UplinkThresholds) -> Bool {
    outlastsLossesOverSRT(limits.srt)
      ?? SendQueue.outlastsLosses(maxMs: queueMaxMs, minuteMs: queueMinuteMs)
  }
}
