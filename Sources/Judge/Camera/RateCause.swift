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
    // A step of the lamps' that was proven is told before low light: its cure costs no light.
    let causes = [
      rate.manualExposure, rate.provenAntiFlicker, rate.lowLight, rate.antiFlicker,
      rate.rawFormat, rate.slowLink, rate.firmware,
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

  var provenAntiFlicker: RateCause? {
    proves(experiment(CameraControl.powerLineFrequency)) ? antiFlicker : nil
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
        "proven": trial == nil ? nil : "yes",
      ]
    )
  }

  /// How long a frame is on its way, where that is longer than a frame may last: uvcvideo stamps a
  /// frame at its first packet and hands it over after its last.
  private var overlongWireMs: Double? {
    guard device?.usbLink != nil, periodMs > 0, let wireMs = measurement.latencyMs?.p50,
      wireMs > 1.1 * periodMs
    else { return nil }
    return wireMs
  }

  /// Frames take longer over USB than a frame may last: the controller or its driver serves the
  /// camera too rarely, or frames are larger than what is kept free for them.
  var slowLink: RateCause? {
    guard let usb = device?.usbLink, let wireMs = overlongWireMs, delivered > 0,
      measurement.droppedFrames == 0, wireMs < 1100 / delivered, fillsLink(usb, wireMs)
    else { return nil }
    let trial = measurement.experiments.first { $0.setting == "pixel_format" }
    if trial != nil, !proves(trial) { return nil }
    let share = promised / delivered
    return RateCause(
      .cameraRateLink,
      [
        "wire_ms": "\(wireMs.rounded(decimals: 1))",
        "period_ms": "\(periodMs.rounded(decimals: 1))",
        "halved": isRaw && abs(share - 2) < 0.06 ? "yes" : nil,
        "proven": trial == nil ? nil : "yes", "port": usb.port,
      ]
    )
  }

  private var isRaw: Bool {
    let fourcc = measurement.negotiated.fourcc
    return device?.modes.first { $0.fourcc == fourcc }?.compressed == false
  }

  /// A raw frame is handed over with its last byte. A compressed one may be handed over when the
  /// next begins, so that it has to have kept the link full, too.
  private func fillsLink(_ usb: USBCameraFacts, _ wireMs: Double) -> Bool {
    if isRaw { return true }
    guard let need = usb.need(of: measurement.negotiated), need.reservedBytesPerInterval > 0,
      let bus = usb.bus, let bytes = measurement.frameBytes?.p50
    else { return false }
    let intervals = wireMs * 1000 / Double(bus.intervalUs)
    return bytes > 0.8 * intervals * Double(need.reservedBytesPerInterval)
  }

  /// A rate that is promised and never given: an even fraction of it arrives, in good light, with
  /// nothing that may lengthen the exposure.
  var firmware: RateCause? {
    let trial = experiment(CameraControl.exposureAutoPriority)
    let isRuledOut =
      trial.map { !proves($0) } ?? (value(CameraControl.exposureAutoPriority) ?? 0 == 0)
    guard isRegular, isRuledOut, overlongWireMs == nil, delivered > 0, promised > 0,
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
