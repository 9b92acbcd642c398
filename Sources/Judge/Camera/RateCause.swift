internal import Rig

/// Why a camera gives fewer frames than it was set to, as far as its controls, its picture and the
/// experiments show it; the signature of each cause differs in at least one of them.
struct RateCause {
  /// The finding's code: `cameraRateLow` where no cause shows.
  let code: FindingCode
  let arguments: [String: String]
  let commands: [String]

  init(
    _ device: Camera?,
    _ measurement: CameraMeasurement,
    delivered: Double,
    slowest: Double
  ) {
    let rate = SlowRate(
      device: device,
      measurement: measurement,
      delivered: delivered,
      slowest: slowest
    )
    let causes = [
      rate.manualExposure, rate.lowLight, rate.antiFlicker, rate.rawFormat, rate.firmware,
    ]
    self = causes.lazy.compactMap { $0 }.first ?? rate.unknown
  }

  init(_ code: FindingCode, _ arguments: [String: String?] = [:], commands: [String] = []) {
    self.code = code
    self.arguments = arguments.compactMapValues { $0 }
    self.commands = commands
  }
}

/// A rate that is too low, with what may explain it.
private struct SlowRate {
  let device: Camera?
  let measurement: CameraMeasurement
  let delivered: Double
  let slowest: Double

  private var promised: Double { measurement.negotiatedFps ?? 0 }
  private var periodMs: Double { promised > 0 ? 1000 / promised : 0 }

  private func value(_ id: UInt32) -> Int64? { device?.control(id)?.value }

  private func command(_ control: CameraControl, _ value: Int64) -> [String] {
    device?.command(setting: control, to: value) ?? []
  }

  private func experiment(_ id: UInt32) -> CameraExperiment? {
    measurement.experiments.first { $0.controlId == id }
  }

  /// Switching a control brought the rate back by a tenth at least.
  private func proves(_ experiment: CameraExperiment?) -> Bool {
    guard let experiment, let after = experiment.afterFps else { return false }
    return after > experiment.beforeFps * 1.1
  }

  /// The frames come evenly: late, but none is missing.
  private var isRegular: Bool {
    guard let interval = measurement.intervalMs, interval.p50 > 0 else { return false }
    return interval.p95 < 1.4 * interval.p50
  }

  private var exposureMs: Double? {
    value(CameraControl.exposureAbsolute).map { Double($0) / 10 }
  }

  private var isManualExposure: Bool { value(CameraControl.exposureAuto) == 1 }

  /// The exposure is set by hand to longer than a frame.
  var manualExposure: RateCause? {
    guard isManualExposure, periodMs > 0, let exposureMs, exposureMs > periodMs,
      let control = device?.control(CameraControl.exposureAbsolute)
    else { return nil }
    let longest = Int64(periodMs * 10)
    return RateCause(
      .cameraRateExposure,
      [
        "control": control.name, "exposure_ms": "\(exposureMs.rounded(decimals: 1))",
        "period_ms": "\(periodMs.rounded(decimals: 1))", "longest_value": "\(longest)",
      ],
      commands: longest >= control.minimum ? command(control, longest) : []
    )
  }

  /// The automatic exposure lengthens frames: proven by switching that off, or borne out by a dark or
  /// noisy picture or an exposure as long as a frame.
  var lowLight: RateCause? {
    let trial = experiment(CameraControl.exposureAutoPriority)
    let control = device?.control(CameraControl.exposureAutoPriority)
    guard !isManualExposure, isRegular, control?.value == 1 || proves(trial) else { return nil }
    if trial != nil, !proves(trial) { return nil }
    let picture = measurement.picture
    let isDim = (picture?.meanLuma ?? 255) < 80 || (picture?.noiseSigma ?? 0) > 3
    let isLong = exposureMs.map { periodMs > 0 && $0 >= periodMs } ?? false
    guard proves(trial) || isDim || isLong else { return nil }
    return RateCause(
      .cameraRateLowLight,
      [
        "control": control?.name ?? trial?.setting,
        "proven": proves(trial) ? "yes" : nil,
        "after_fps": trial?.afterFps.map { "\($0.rounded(decimals: 2))" },
        "exposure_ms": isLong ? exposureMs.map { "\($0.rounded(decimals: 1))" } : nil,
      ],
      commands: control.map { command($0, 0) } ?? []
    )
  }

  /// The exposure is held at multiples of the lamps' period, none of which fits the frame.
  var antiFlicker: RateCause? {
    guard let control = device?.control(CameraControl.powerLineFrequency),
      let mains = control.value == 1 ? 50.0 : control.value == 2 ? 60.0 : nil,
      isRegular, periodMs > 0, delivered > 0
    else { return nil }
    let trial = experiment(CameraControl.powerLineFrequency)
    let step = 1000 / (2 * mains)
    let steps = 1000 / delivered / step
    let isStep = abs(steps - steps.rounded()) < 0.02 * steps
    let frames = 1000 / delivered / periodMs
    let isMultiple = abs(frames - frames.rounded()) < 0.03 * frames
    guard proves(trial) || trial == nil && isStep && !isMultiple else { return nil }
    return RateCause(
      .cameraRateAntiFlicker,
      [
        "control": control.name, "value": "\(Int(mains))", "proven": proves(trial) ? "yes" : nil,
      ],
      commands: trial.flatMap { Int64($0.to) }.map { command(control, $0) } ?? []
    )
  }

  /// A raw format that the USB 2 link can't carry any faster, where a compressed one promises more.
  var rawFormat: RateCause? {
    let format = measurement.negotiated
    guard promised > 0, promised < slowest, delivered > promised * 0.9,
      (device?.usb?.speedMbps ?? 0) <= 480,
      device?.modes.first(where: { $0.fourcc == format.fourcc })?.compressed == false,
      let faster = device?.modes
        .filter({ $0.compressed && $0.width == format.width && $0.height == format.height })
        .max(by: { ($0.fastestFps ?? 0) < ($1.fastestFps ?? 0) }),
      let fps = faster.fastestFps, fps > promised * 1.1
    else { return nil }
    let trial = measurement.experiments.first { $0.setting == "pixel_format" }
    if trial != nil, !proves(trial) { return nil }
    return RateCause(
      .cameraRateRaw,
      [
        "faster_fourcc": faster.fourcc,
        "faster_fps": "\((trial?.afterFps ?? fps).rounded(decimals: 2))",
      ]
    )
  }

  /// A rate that is promised and never given: an even fraction of it arrives, in good light, with
  /// nothing that may lengthen the exposure.
  var firmware: RateCause? {
    let trial = experiment(CameraControl.exposureAutoPriority)
    let isRuledOut =
      trial.map { !proves($0) } ?? (value(CameraControl.exposureAutoPriority) ?? 0 == 0)
    guard isRegular, isRuledOut, delivered > 0, promised > 0,
      let luma = measurement.picture?.meanLuma, luma >= 80
    else { return nil }
    let share = promised / delivered
    guard share > 1.5, abs(share - share.rounded()) < 0.03 * share else { return nil }
    return RateCause(.cameraRateFirmware, ["proven": trial == nil ? nil : "yes"])
  }

  /// No cause shows; what may slow cameras is named where it is on.
  var unknown: RateCause {
    guard let control = device?.control(CameraControl.exposureAutoPriority), control.value == 1,
      experiment(control.id) == nil
    else { return RateCause(.cameraRateLow) }
    return RateCause(.cameraRateLow, ["cause": "exposure"], commands: command(control, 0))
  }
}
