internal import Picture
internal import Rig
internal import SystemCore
internal import V4L2
internal import Workers

/// Experiments that prove a cause: a control is set, the stream measured again, the control put back.
/// Only where the user asked for them: a control that is written can upset a camera's firmware.
struct CameraExperiments {
  private let source: any FrameSource
  private let request: CameraBenchRequest
  private let channel: WorkerChannel
  private let deadline: Deadline

  init(
    _ source: any FrameSource,
    _ request: CameraBenchRequest,
    _ channel: WorkerChannel,
    until deadline: Deadline
  ) {
    self.source = source
    self.request = request
    self.channel = channel
    self.deadline = deadline
  }

  /// Tries what may explain a measurement, and writes down what came of it.
  func run(into measurement: inout CameraMeasurement) throws(WorkerFailure) {
    guard request.experimentSeconds > 0 else { return }
    let trials = self.trials
    guard !trials.isEmpty else { return }
    // Before the first change, so that another worker can put the controls back.
    source.announce(trials.map { SavedState.Control(id: $0.control.id, value: $0.from) })
    for trial in trials where !channel.isCancelled && !source.hasPassed(deadline) {
      try run(trial, into: &measurement)
    }
  }

  private struct Trial {
    let control: CameraControl
    let from: Int64
    let to: Int64
  }

  /// The exposure kept within the frame; the lamps' frequency taken for another one.
  private var trials: [Trial] {
    var trials: [Trial] = []
    if let control = source.control(CameraControl.exposureAutoPriority), control.value == 1 {
      trials.append(Trial(control: control, from: 1, to: 0))
    }
    if let control = source.control(CameraControl.powerLineFrequency), let value = control.value {
      trials += settings(besides: value)
        .filter { control.minimum <= $0 && $0 <= control.maximum }
        .map { Trial(control: control, from: value, to: $0) }
    }
    return trials
  }

  /// The settings of the lamps' frequency that tell more than the present one: 50 Hz (1) and 60 Hz
  /// (2) for each other; where it is off (0) or automatic (3) the mains whose bands stand still at
  /// this rate, so that no look at the moving picture could see them.
  private func settings(besides value: Int64) -> [Int64] {
    switch value {
    case 1: [2]
    case 2: [1]
    default: [(50.0, 1), (60, 2)].filter { standsStill($0.0) }.map(\.1)
    }
  }

  /// Lamps pulse twice a period of the mains; slower bands than this take longer than a bench to roll.
  private func standsStill(_ mainsHz: Double) -> Bool {
    guard let fps = source.negotiated.rateFps, fps > 0 else { return false }
    let pulses = 2 * mainsHz / fps
    return abs(pulses - pulses.rounded()) * fps < 0.2 && pulses.rounded() >= 1
  }

  private func run(
    _ trial: Trial,
    into measurement: inout CameraMeasurement
  ) throws(WorkerFailure) {
    let before = source.look?.rowProfile
    var experiment = CameraExperiment(
      trial.control,
      from: trial.from,
      to: trial.to,
      beforeFps: measurement.deliveredFps ?? 0
    )
    experiment.beforeLuma = measurement.picture?.meanLuma
    guard source.set(trial.to, ofControl: trial.control.id) else { return }
    defer { _ = source.set(trial.from, ofControl: trial.control.id) }
    // A third of the time for the camera to follow, the rest to measure.
    try CameraBench.warmUp(
      source,
      for: request.experimentSeconds / 3,
      settles: false,
      channel,
      until: deadline
    )
    source.look?.startOver()
    let log = try CameraBench.record(
      source,
      for: request.experimentSeconds,
      channel,
      until: deadline
    )
    var after = CameraMeasurement(asked: measurement.asked, negotiated: measurement.negotiated)
    log.measure(into: &after)
    experiment.afterFps = after.deliveredFps
    experiment.afterLuma = source.look?.measurement.meanLuma
    measurement.experiments.append(experiment)
    if trial.control.id == CameraControl.powerLineFrequency {
      tellStandingBands(before, into: &measurement)
    }
  }

  /// Bands that stand still show only against the same scene under the other setting.
  private func tellStandingBands(
    _ before: RowProfile?,
    into measurement: inout CameraMeasurement
  ) {
    guard let before, let after = source.look?.rowProfile,
      let period = measurement.negotiated.interval?.value,
      let bands = standingBands(before: before, after: after, framePeriodSeconds: period)
    else { return }
    // Two settings may have been tried: the one that changed more tells.
    let known = measurement.picture?.flicker
    let standing50 = max(bands.mains50Percent, known?.standing50Percent ?? 0)
    let standing60 = max(bands.mains60Percent, known?.standing60Percent ?? 0)
    measurement.picture?.flicker.standing50Percent = standing50.rounded(decimals: 2)
    measurement.picture?.flicker.standing60Percent = standing60.rounded(decimals: 2)
  }
}
