import Rig

/// Holds a processor's heat against its limits.
struct HeatCheck {
  let heat: ProcessorHeat
  let limits: ComputerThresholds
  let target: Finding.Target

  var findings: [Finding] { [throttled, hot].compactMap { $0 } }

  private var hot: Finding? {
    guard let degrees = heat.temperatureCelsius, let breach = limits.temperature.ceiling(degrees)
    else { return nil }
    return Finding(
      .computerHot,
      breach.status,
      target,
      measured: .init(key: "temperature_celsius", value: degrees),
      threshold: breach.threshold,
      remedy: Remedy()
    )
  }

  private var throttled: Finding? {
    guard let events = heat.throttleEvents, events > 0 else { return nil }
    return Finding(
      .computerThrottled,
      .warn,
      target,
      measured: .init(key: "throttle_events", value: Double(events)),
      remedy: Remedy()
    )
  }
}
