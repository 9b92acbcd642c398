import Rig

/// Holds a camera's measurement against its limits.
struct CameraCheck {
  let device: Camera?
  let measurement: CameraMeasurement
  /// Good frames a second.
  let delivered: Double
  let limits: CameraThresholds
  let target: Finding.Target

  var findings: [Finding] {
    let losses = losses
    return [negotiated, rate(besides: losses)].compactMap { $0 } + losses
      + [gaps, repeated, stall].compactMap { $0 }
  }

  var ready: Finding {
    Finding(
      .cameraReady,
      .pass,
      target,
      measured: .init(key: "delivered_fps", value: delivered),
      arguments: modeArguments
    )
  }

  var negotiatedFps: Double? {
    measurement.negotiatedFps.flatMap { $0 > 0 ? $0 : nil }
  }

  var modeArguments: [String: String] {
    var arguments = measurement.negotiated.arguments
    arguments["delivered_fps"] = "\(delivered.rounded(decimals: 2))"
    arguments["negotiated_fps"] = negotiatedFps.map { "\($0.rounded(decimals: 2))" }
    return arguments
  }

  // MARK: Rate

  /// The driver granted much less than was asked for.
  private var negotiated: Finding? {
    guard let asked = measurement.asked.rateFps, asked.isCredible, asked > 0,
      let granted = negotiatedFps, granted / asked < limits.negotiatedShare.value
    else { return nil }
    var arguments = modeArguments
    arguments["asked_fps"] = "\(asked.rounded(decimals: 2))"
    arguments["faster_fourcc"] = fasterFormat(than: granted)
    if let slow = limits.fps.floor(delivered), slow.status == .fail {
      return Finding(
        .cameraRateNegotiated,
        .fail,
        target,
        measured: .init(key: "delivered_fps", value: delivered),
        threshold: slow.threshold,
        remedy: Remedy(),
        arguments: arguments
      )
    }
    return Finding(
      .cameraRateNegotiated,
      .warn,
      target,
      measured: .init(key: "negotiated_share", value: granted / asked),
      threshold: limits.negotiatedShare,
      remedy: Remedy(),
      arguments: arguments
    )
  }

  /// Another format of the same size that promises a faster rate.
  private func fasterFormat(than granted: Double) -> String? {
    let format = measurement.negotiated
    let others = device?.modes.filter {
      $0.width == format.width && $0.height == format.height && $0.fourcc != format.fourcc
        && ($0.fastestFps ?? 0) > granted * 1.01
    }
    return others?.max { ($0.fastestFps ?? 0) < ($1.fastestFps ?? 0) }?.fourcc
  }

  /// Too few good frames a second, unless the lost ones account for it; by its cause, where one shows.
  private func rate(besides losses: [Finding]) -> Finding? {
    guard let (breach, measured) = rateBreach(delivered) else { return nil }
    let isCovered = losses.contains { $0.status == .fail || $0.status == breach.status }
    let withoutLoss = delivered / max(1 - lostShare, .leastNormalMagnitude)
    if isCovered && rateBreach(withoutLoss) == nil { return nil }
    let cause = RateCause(device, measurement, delivered: delivered, slowest: limits.fps.warn.value)
    return Finding(
      cause.code,
      breach.status,
      target,
      measured: measured,
      threshold: breach.threshold,
      remedy: Remedy(commands: cause.commands),
      arguments: modeArguments.merging(cause.arguments) { $1 }
    )
  }

  /// The worse of what a rate breaches: its share of the negotiated one, and what a show needs.
  private func rateBreach(_ fps: Double) -> (Breach, Finding.Measured)? {
    var worst: (Breach, Finding.Measured)?
    if let negotiatedFps, let breach = limits.deliveredShare.floor(fps / negotiatedFps) {
      worst = (breach, .init(key: "delivered_share", value: fps / negotiatedFps))
    }
    // A rate that was negotiated low has a finding of its own.
    if negotiated == nil, let breach = limits.fps.floor(fps),
      worst == nil || (breach.status == .fail && worst?.0.status != .fail)
    {
      worst = (breach, .init(key: "delivered_fps", value: fps))
    }
    return worst
  }

  // MARK: Stall

  /// A gap that viewers see.
  private var stall: Finding? {
    guard let longest = measurement.intervalMs?.max else { return nil }
    if longest > limits.stallMs.value {
      return Finding(
        .cameraStall,
        .fail,
        target,
        measured: .init(key: "interval_max_ms", value: longest),
        threshold: limits.stallMs,
        remedy: Remedy(),
        arguments: stallArguments(longest)
      )
    }
    guard let fps = negotiatedFps else { return nil }
    // Frames that come late but evenly are a low rate, no stall.
    let periods = longest / max(1000 / fps, measurement.intervalMs?.p50 ?? 0)
    guard periods > limits.stallPeriods.value else { return nil }
    return Finding(
      .cameraStall,
      .warn,
      target,
      measured: .init(key: "interval_max_periods", value: periods),
      threshold: limits.stallPeriods,
      remedy: Remedy(),
      arguments: stallArguments(longest)
    )
  }

  private func stallArguments(_ longest: Double) -> [String: String] {
    modeArguments.merging(["interval_max_ms": "\(longest.rounded(decimals: 1))"]) { _, new in new }
  }
}
