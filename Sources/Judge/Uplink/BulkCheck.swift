import Rig

/// Judges an upload to a measurement server: it shows a capacity, and no more.
struct BulkCheck {
  private let uplink: UplinkMeasurement
  private let limits: UplinkThresholds
  private let target: Finding.Target

  init(_ uplink: UplinkMeasurement, limits: UplinkThresholds) {
    self.uplink = uplink
    self.limits = limits
    target = Finding.Target(kind: .uplink, id: uplink.ingest)
  }

  var judgement: Judgement {
    Judgement([proxy].compactMap { $0 }, decisive: capacity)
  }

  /// Whether a stream holds, only a run to an ingest at its own pace shows.
  private var capacity: Finding {
    let held = HeldRate(uplink, by: limits)
    return Finding(
      .uplinkBulkOnly,
      .skip,
      target,
      measured: .init(key: "goodput_kbps", value: uplink.goodputKbps),
      remedy: Remedy(),
      arguments: held.map { ["held_kbps": "\($0.kbps.rounded())"] } ?? [:]
    )
  }

  /// Something on the way acknowledges what the server has not received.
  private var proxy: Finding? {
    guard let received = uplink.ndt7?.serverReceivedBytes, let acked = uplink.ndt7?.ackedBytesThen,
      acked > 0
    else { return nil }
    let share = (Double(acked) - Double(received)) / Double(acked)
    guard share > limits.rtmpGapShare.value else { return nil }
    return Finding(
      .uplinkProxy,
      .warn,
      target,
      measured: .init(key: "server_gap_share", value: share),
      threshold: limits.rtmpGapShare,
      remedy: Remedy()
    )
  }
}
