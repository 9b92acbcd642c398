import Rig

/// Holds what encoders did against what the show asks.
struct EncoderCheck {
  let measurement: EncoderMeasurement
  let limits: EncoderThresholds
  let target: Finding.Target

  var judgement: Judgement {
    guard measurement.encoders.contains(where: { $0.state == .works }) else {
      return Judgement(brokenHardware, decisive: none)
    }
    guard let best = measurement.best(margin: limits.margin.value) else {
      return Judgement(brokenHardware, decisive: measurement.wasCutShort ? untried : slow)
    }
    return Judgement(
      brokenHardware + [late(best), limited(best)].compactMap { $0 },
      otherwise: ready(best)
    )
  }

  private var none: Finding {
    let tried = measurement.encoders.first { $0.state == .fails }
    var arguments: [String: String] = [:]
    arguments["detail"] = tried?.detail
    return Finding(.encoderNone, .fail, target, remedy: Remedy(), arguments: arguments)
  }

  private var nearest: EncoderTrial? { measurement.trials.max { $0.margin < $1.margin } }

  /// Not even the smallest picture that was tried is encoded fast enough.
  private var slow: Finding {
    nearest.map { finding(.encoderSlow, .fail, $0) }
      ?? Finding(.encoderFailed, .error, target, remedy: Remedy())
  }

  /// The time was over before the smallest picture and the fastest preset had their turn.
  private var untried: Finding {
    nearest.map { finding(.encoderUntried, .skip, $0) }
      ?? Finding(.encoderUntried, .skip, target, remedy: Remedy())
  }

  /// A larger or faster picture was tried, and was too much.
  private func limited(_ best: EncoderTrial) -> Finding? {
    let missed = measurement.trials.filter { $0.encoder.codec == best.encoder.codec }
      .first { $0.pixelRate > best.pixelRate * 1.01 }
    guard let missed else { return nil }
    let wanted = [
      "wanted_width": "\(missed.width)", "wanted_height": "\(missed.height)",
      "wanted_fps": "\((missed.frameRate.value ?? 0).rounded(decimals: 2))",
    ]
    return finding(.encoderLimits, .warn, best, wanted)
  }

  private func late(_ trial: EncoderTrial) -> Finding? {
    guard let late = trial.lateFrames, trial.frames > 0 else { return nil }
    let paced = max(1, trial.frameRate.value ?? 30)
    let share = Double(late) / paced
    guard share > limits.lateShare.value else { return nil }
    return Finding(
      .encoderLate,
      // One frame of so short a run may have been anybody's doing.
      late > 1 ? .fail : .warn,
      target,
      measured: .init(key: "late_share", value: share.rounded(decimals: 4)),
      threshold: limits.lateShare,
      remedy: Remedy(),
      arguments: arguments(of: trial)
    )
  }

  private func ready(_ best: EncoderTrial) -> Finding { finding(.encoderReady, .pass, best) }

  /// Hardware that is there and whose encoders do not work, once a kind.
  private var brokenHardware: [Finding] {
    EncoderHardware.allCases.compactMap { hardware in
      let encoders = measurement.encoders.filter { $0.kind.hardware == hardware }
      guard !encoders.contains(where: { $0.state == .works }),
        let broken = encoders.first(where: { $0.state == .fails && $0.fault != .noDevice }),
        let fault = broken.fault
      else { return nil }
      var arguments = ["hardware": hardware.rawValue, "fault": fault.rawValue]
      arguments["detail"] = broken.detail
      arguments["device"] = broken.device
      return Finding(
        .encoderHardware,
        .warn,
        target,
        remedy: Remedy(commands: fault.commands(hardware)),
        arguments: arguments
      )
    }
  }

  private func finding(
    _ code: FindingCode,
    _ status: FindingStatus,
    _ trial: EncoderTrial,
    _ more: [String: String] = [:]
  ) -> Finding {
    Finding(
      code,
      status,
      target,
      measured: .init(key: "margin", value: trial.margin),
      threshold: limits.margin,
      remedy: Remedy(),
      arguments: arguments(of: trial).merging(more) { _, new in new }
    )
  }

  private func arguments(of trial: EncoderTrial) -> [String: String] {
    var arguments = [
      "encoder": trial.encoder.rawValue, "width": "\(trial.width)", "height": "\(trial.height)",
      "fps": "\((trial.frameRate.value ?? 0).rounded(decimals: 2))",
      "encode_fps": "\(trial.encodeFps)",
    ]
    arguments["preset"] = trial.preset
    return arguments
  }
}

extension EncoderMeasurement {
  /// The run of the largest picture that an encoder keeps up with, of those the slowest preset: what
  /// is slower looks better.
  func best(margin: Double) -> EncoderTrial? {
    let fitting = trials.filter { $0.margin >= margin }
    let most = fitting.map(\.pixelRate).max() ?? 0
    return fitting.last { $0.pixelRate >= most * 0.99 }
  }
}

extension MediaEncoder.Fault {
  /// What mends it, where a command does.
  fileprivate func commands(_ hardware: EncoderHardware) -> [String] {
    switch self {
    case .denied: ["sudo usermod -aG render,video $USER"]
    case .driver where hardware == .vaapi: ["vainfo"]
    case .driver where hardware == .nvenc: ["nvidia-smi"]
    case .driver, .noDevice, .unsupported, .sessions, .hung, .failed: []
    }
  }
}
