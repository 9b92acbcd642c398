import Rig

/// What an ingest that was reached may still stumble over.
struct ReachCheck {
  private let uplink: UplinkMeasurement
  private let limits: UplinkThresholds
  private let target: Finding.Target

  init(_ uplink: UplinkMeasurement, _ limits: UplinkThresholds) {
    self.uplink = uplink
    self.limits = limits
    target = Finding.Target(kind: .uplink, id: uplink.ingest)
  }

  var findings: [Finding] { [certificate, family].compactMap { $0 } }

  private var certificate: Finding? {
    guard let tls = uplink.reach?.tls, let days = tls.expiresInDays,
      days < limits.certificateDays.value
    else { return nil }
    return Finding(
      .uplinkCertificate,
      .warn,
      target,
      measured: .init(key: "expires_in_days", value: days),
      threshold: limits.certificateDays,
      remedy: Remedy(),
      arguments: uplink.reachArguments
    )
  }

  /// One family leads nowhere while the other works; what fails at once costs nobody any time.
  private var family: Finding? {
    let attempts =
      uplink.reach.map { reach in reach.attempts.filter { $0.port == reach.port } } ?? []
    let working = Set(attempts.filter { $0.error == nil }.map(\.family))
    let dead = attempts.filter { $0.error != nil && !working.contains($0.family) }
    guard !working.isEmpty, let slowest = dead.max(by: { $0.ms < $1.ms }),
      slowest.ms > limits.familyMs.value
    else { return nil }
    return Finding(
      .uplinkFamily,
      .warn,
      target,
      measured: .init(key: "ms", value: slowest.ms),
      threshold: limits.familyMs,
      remedy: Remedy(),
      arguments: ["family": slowest.family, "address": slowest.address]
    )
  }
}
