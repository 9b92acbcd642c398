public import Rig

/// What there is to say of settings before they go live to a platform: one pass where they keep all
/// that it asks for.
///
/// What the platform itself publishes fails what breaks it; what is assumed of it only warns.
public func lint(_ settings: WrittenSettings, for platform: Platform) -> [Finding] {
  let rules = SettingsRules(settings, platform)
  let found =
    rules.unknown + rules.keyframes + rules.bitrate + rules.coding + rules.picture + rules.sound
  guard found.isEmpty else { return found.sorted { $0.status.gravity > $1.status.gravity } }
  return [rules.finding(.lintReady, .pass)]
}

/// Settings beside a platform's rules.
struct SettingsRules {
  let settings: WrittenSettings
  let platform: Platform

  init(_ settings: WrittenSettings, _ platform: Platform) {
    self.settings = settings
    self.platform = platform
  }

  func finding(
    _ code: FindingCode,
    _ status: FindingStatus,
    measured: Finding.Measured? = nil,
    threshold: Threshold? = nil,
    _ arguments: [String: String] = [:]
  ) -> Finding {
    Finding(
      code,
      status,
      Finding.Target(kind: .uplink, id: settings.ingest),
      measured: measured,
      threshold: threshold,
      remedy: status == .pass ? nil : Remedy(),
      arguments: ["platform": platform.id, "origin": settings.origin.rawValue]
        .merging(arguments) { _, new in new }
    )
  }

  /// A number beside the figure that it breaks; `wanted` is what to set instead.
  func finding<Value>(
    _ code: FindingCode,
    as status: FindingStatus? = nil,
    _ key: String,
    _ value: Double,
    _ limit: Sourced<Value>,
    _ number: Double,
    id: String,
    unit: String,
    wanted: Double? = nil,
    with arguments: [String: String] = [:]
  ) -> Finding {
    finding(
      code,
      status ?? limit.standing.severity,
      measured: Finding.Measured(key: key, value: value),
      threshold: Threshold(id: "platform." + id, value: number, unit: unit, source: limit.source),
      ["standing": limit.standing.rawValue, "wanted": "\(wanted ?? number)"]
        .merging(arguments) { _, new in new }
    )
  }

  /// What a file must tell for a judgement, and does not.
  var unknown: [Finding] {
    let missing = [
      ("size", settings.width == nil || settings.height == nil),
      ("frame_rate", settings.fps == nil), ("bitrate", settings.bitrateKbps == nil),
      ("keyframes", settings.keyframeSeconds == nil),
    ].filter(\.1).map(\.0)
    guard !missing.isEmpty else { return [] }
    return [finding(.lintUnknown, .skip, ["settings": missing.joined(separator: ",")])]
  }

  /// The picture's size in the arguments of a finding.
  var size: [String: String] {
    var arguments: [String: String] = [:]
    arguments["width"] = settings.width.map { "\($0)" }
    arguments["height"] = settings.height.map { "\($0)" }
    arguments["fps"] = settings.fps.map { "\($0.rounded(decimals: 2))" }
    return arguments
  }
}

extension Standing {
  /// How bad it is to break a figure of this standing.
  var severity: FindingStatus {
    switch self {
    case .official: .fail
    case .assumed: .warn
    }
  }
}
