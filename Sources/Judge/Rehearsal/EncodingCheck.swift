import Rig

/// Holds what an encoder did in a rehearsal against what the show asks.
struct EncodingCheck {
  let run: EncodingRun?
  let failure: BenchFailure?

  func judgement(by limits: EncoderThresholds) -> Judgement {
    let target = Finding.Target(kind: .encoder, id: nil)
    if let failure { return Judgement(decisive: failure.finding(on: target)) }
    guard let run, run.dueFrames > 0 else {
      return Judgement(decisive: Finding(.encoderFailed, .error, target, remedy: Remedy()))
    }
    let isLate = run.skippedShare > limits.lateShare.value
    return Judgement(
      decisive: Finding(
        isLate ? .encoderLate : .encoderKept,
        isLate ? .fail : .pass,
        target,
        measured: .init(key: "late_share", value: run.skippedShare.rounded(decimals: 4)),
        threshold: limits.lateShare,
        remedy: isLate ? Remedy() : nil,
        arguments: arguments(of: run)
      )
    )
  }

  private func arguments(of run: EncodingRun) -> [String: String] {
    var arguments = [
      "encoder": run.encoder.rawValue, "width": "\(run.settings.width)",
      "height": "\(run.settings.height)",
      "fps": "\((run.settings.frameRate.value ?? 0).rounded(decimals: 2))",
    ]
    arguments["preset"] = run.settings.preset.isEmpty ? nil : run.settings.preset
    return arguments
  }
}
