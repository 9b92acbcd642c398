import Rig

/// Judges an uplink.
///
/// It is ready only where media was sent at a stream's pace to the ingest that was named, and every
/// platform's own ingest answered.
public func judge(_ uplink: UplinkEvidence, by limits: UplinkThresholds) -> Judgement {
  let judgement = judgeConnections(uplink, by: limits)
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

private func judgeConnections(
  _ uplink: UplinkEvidence,
  by limits: UplinkThresholds
) -> Judgement {
  let target = Finding.Target(
    kind: .uplink,
    id: uplink.measurement?.ingest ?? uplink.reached.first?.ingest
  )
  if let failure = uplink.failure {
    return Judgement(decisive: failure.finding(on: target))
  }
  let platforms = uplink.reached.flatMap { reached($0, provenAt: uplink.measurement, limits) }
  let named = uplink.measurement.map { findings(on: $0, uplink, limits) } ?? []
  let failed = uplink.failures.sorted { $0.key < $1.key }.map { ingest, failure in
    failure.finding(on: Finding.Target(kind: .uplink, id: ingest))
  }
  return Judgement(
    platforms + named + failed,
    otherwise: Finding(.uplinkNoIngest, .skip, target, remedy: Remedy())
  )
}

/// What the ingest that was named gave.
private func findings(
  on measurement: UplinkMeasurement,
  _ uplink: UplinkEvidence,
  _ limits: UplinkThresholds
) -> [Finding] {
  let target = Finding.Target(kind: .uplink, id: measurement.ingest)
  if let failed = hindrance(measurement, target) { return [failed] }
  if measurement.protocol == .ndt7 {
    return BulkCheck(measurement, limits: limits).judgement.findings
  }
  let doubts = ReachCheck(measurement, limits).findings
  guard measurement.published else {
    return doubts + [Finding(uplink.unpublished.code, .skip, target, remedy: Remedy())]
  }
  return UplinkCheck(measurement, need: uplink.need, limits: limits).judgement.findings + doubts
}

/// What a connection to a platform's ingest gave: with what another ingest proved, it is enough.
private func reached(
  _ platform: UplinkMeasurement,
  provenAt run: UplinkMeasurement?,
  _ limits: UplinkThresholds
) -> [Finding] {
  let target = Finding.Target(kind: .uplink, id: platform.ingest)
  if let failed = hindrance(platform, target) { return [failed] }
  let answered =
    run.map {
      Finding(.uplinkConnectOnly, .pass, target, arguments: ["proven_at": $0.ingest])
    } ?? Finding(.uplinkConnectOnly, .skip, target, remedy: Remedy())
  return [answered] + ReachCheck(platform, limits).findings
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
