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
    let losses = [dropped, damaged].compactMap { $0 }
    return [negotiated, rate(besides: losses)].compactMap { $0 } + losses
      + [stall].compactMap { $0 }
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

  private var negotiatedFps: Double? {
    measurement.negotiatedFps.flatMap { $0 > 0 ? $0 : nil }
  }

  private var modeArguments: [String: String] {
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

  /// Too few good frames a second, unless the lost ones account for it.
  private func rate(besides losses: [Finding]) -> Finding? {
    guard let (breach, measured) = rateBreach(delivered) else { return nil }
    let isCovered = losses.contains { $0.status == .fail || $0.status == breach.status }
    let withoutLoss = delivered / max(1 - lostShare, .leastNormalMagnitude)
    if isCovered && rateBreach(withoutLoss) == nil { return nil }
    return Finding(
      .cameraRateLow,
      breach.status,
      target,
      measured: measured,
      threshold: breach.threshold,
      remedy: rateRemedy,
      arguments: rateArguments
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

  private var rateArguments: [String: String] {
    var arguments = modeArguments
    if slowingControl != nil { arguments["cause"] = "exposure" }
    return arguments
  }

  /// The control that lets the exposure lengthen frames in low light, where it is on.
  private var slowingControl: CameraControl? {
    // V4L2_CID_EXPOSURE_AUTO_PRIORITY: its name changed with kernels, its id did not.
    device?.controls.first {
      $0.id == 0x009a_0903 && $0.value == 1 && !$0.flags.contains("disabled")
    }
  }

  private var rateRemedy: Remedy {
    guard let control = slowingControl, let path = device?.path else { return Remedy() }
    return Remedy(commands: [
      ShellQuoting.command(["v4l2-ctl", "-d", path, "-c", "\(control.name)=0"])
    ])
  }

  // MARK: Losses

  private var numbered: Double { Double(measurement.frames) + Double(measurement.droppedFrames) }

  private var lostShare: Double {
    (Double(measurement.droppedFrames) + Double(measurement.errorFrames)
      + Double(measurement.shortFrames)) / numbered
  }

  /// Frames that the driver numbered but never delivered.
  private var dropped: Finding? {
    let share = Double(measurement.droppedFrames) / numbered
    guard let breach = limits.droppedShare.ceiling(share) else { return nil }
    return Finding(
      .cameraDropped,
      breach.status,
      target,
      measured: .init(key: "dropped_share", value: share),
      threshold: breach.threshold,
      remedy: Remedy(),
      arguments: lossArguments
    )
  }

  /// Frames that arrived damaged or short.
  private var damaged: Finding? {
    let damaged = Double(measurement.errorFrames) + Double(measurement.shortFrames)
    let share = damaged / Double(measurement.frames)
    guard let breach = limits.errorShare.ceiling(share) else { return nil }
    return Finding(
      .cameraErrors,
      breach.status,
      target,
      measured: .init(key: "error_share", value: share),
      threshold: breach.threshold,
      remedy: Remedy(),
      arguments: lossArguments
    )
  }

  private var lossArguments: [String: String] {
    var arguments = modeArguments
    arguments["frames"] = "\(measurement.frames)"
    arguments["dropped_frames"] = "\(measurement.droppedFrames)"
    arguments["error_frames"] = "\(measurement.errorFrames)"
    arguments["short_frames"] = "\(measurement.shortFrames)"
    return arguments
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
    let periods = longest * fps / 1000
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
