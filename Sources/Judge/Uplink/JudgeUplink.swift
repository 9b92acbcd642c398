import Rig

/// Judges an uplink.
///
/// It is ready only where media was sent at a stream's pace: to the ingest itself, or to another
/// one while the platform's was connected to.
public func judge(_ uplink: UplinkEvidence, by limits: UplinkThresholds) -> Judgement {
  let judgement = judgeConnection(uplink, by: limits)
  guard let metered = metered(uplink, by: limits) else { return judgement }
  return Judgement(judgement.findings + [metered], otherwise: metered)
}

/// The connection counts as metered, and the test sends more than nobody would miss.
private func metered(_ uplink: UplinkEvidence, by limits: UplinkThresholds) -> Finding? {
  guard let megabytes = uplink.meteredMegabytes, megabytes > limits.meteredMegabytes.value
  else { return nil }
  return Finding(
    .computerMetered,
    .warn,
    Finding.Target(kind: .uplink, id: uplink.measurement?.ingest),
    measured: .init(key: "megabytes", value: megabytes),
    threshold: limits.meteredMegabytes,
    remedy: Remedy()
  )
}

private func judgeConnection(
  _ uplink: UplinkEvidence,
  by limits: UplinkThresholds
) -> Judgement {
  let ingest = uplink.measurement?.ingest ?? uplink.ownRun?.ingest
  let target = Finding.Target(kind: .uplink, id: ingest)
  if let failure = uplink.failure {
    return Judgement(decisive: failure.finding(on: target))
  }
  guard let measurement = uplink.measurement ?? uplink.ownRun else {
    return Judgement(decisive: Finding(.uplinkNoIngest, .skip, target, remedy: Remedy()))
  }
  if let failed = hindrance(measurement, target) {
    return Judgement(decisive: failed)
  }
  if measurement.protocol == .ndt7 {
    return BulkCheck(measurement, limits: limits).judgement
  }
  if measurement.published {
    let found = UplinkCheck(measurement, need: uplink.need, limits: limits).judgement.findings
    return Judgement(found + ReachCheck(measurement, limits).findings, otherwise: found[0])
  }
  return connected(uplink, target, limits)
}

/// Why an ingest could not be reached or published to; nil where it could.
private func hindrance(_ uplink: UplinkMeasurement, _ target: Finding.Target) -> Finding? {
  if let failure = uplink.failure {
    let status: FindingStatus = failure.code.blamesTheTest ? .error : .fail
    return BenchFailure(code: failure.code, status: status, detail: failure.detail).finding(
      on: target,
      remedy: uplink.remedy,
      arguments: uplink.reachArguments
    )
  }
  guard !uplink.published, !uplink.hasAnswered else { return nil }
  return Finding(
    .uplinkFailed,
    .error,
    target,
    remedy: Remedy(),
    arguments: ["reached": uplink.reached.rawValue]
  )
}

/// The ingest was only connected to: what an own run shows decides, and nothing without one.
private func connected(
  _ uplink: UplinkEvidence,
  _ target: Finding.Target,
  _ limits: UplinkThresholds
) -> Judgement {
  let doubts = uplink.measurement.map { ReachCheck($0, limits).findings } ?? []
  guard let own = uplink.ownRun else {
    return Judgement(
      doubts,
      decisive: Finding(uplink.unpublished.code, .skip, target, remedy: Remedy())
    )
  }
  let ownTarget = Finding.Target(kind: .uplink, id: own.ingest)
  let reached = Finding(
    .uplinkConnectOnly,
    .pass,
    target,
    arguments: ["proven_at": own.ingest]
  )
  if let failed = hindrance(own, ownTarget) {
    return Judgement([reached], decisive: failed)
  }
  guard own.published else {
    return Judgement(
      [reached],
      decisive: Finding(uplink.unpublished.code, .skip, ownTarget, remedy: Remedy())
    )
  }
  let findings = UplinkCheck(own, need: uplink.need, limits: limits).judgement.findings
  return Judgement([reached] + doubts + findings, otherwise: reached)
}

extension FindingCode {
  /// Whether a failure may be the test's own: `uplink.failed` is what no other code explains.
  fileprivate var blamesTheTest: Bool {
    switch self {
    case .uplinkFailed, .uplinkSRTLibrary, .uplinkServerFailed, .uplinkServerBusy: true
    default: false
    }
  }
}

extension UplinkMeasurement {
  /// Whether the ingest took the connection as far as one goes without publishing: an SRT ingest is
  /// told no stream identifier then, so that its answer may be a refusal.
  fileprivate var hasAnswered: Bool {
    switch reached {
    case .accepted, .published: true
    case .handshaken: `protocol` == .srt
    case .none, .resolved, .connected, .secured: false
    }
  }
}
