import Rig

/// Judges a microphone.
///
/// A microphone that is muted is not judged for the silence that follows from it.
public func judge(_ microphone: MicrophoneEvidence, by limits: MicrophoneThresholds) -> Judgement {
  let target = Finding.Target(kind: .microphone, id: microphone.device?.id)
  var findings = [microphone.monitorFinding(target)].compactMap { $0 }
  if let muted = microphone.mute(limits)?.finding(target) {
    if let failure = microphone.failure {
      findings.append(AccessCodes.microphone.finding(failure, nil, on: target))
    }
    return Judgement(findings, decisive: muted)
  }
  if let hindrance = hindrance(microphone, target) {
    return Judgement(findings, decisive: hindrance)
  }
  guard let measurement = microphone.measurement, measurement.isUsable else {
    return Judgement(
      findings,
      decisive: Finding(
        .microphoneFailed,
        .error,
        target,
        remedy: Remedy(),
        arguments: ["detail": "level not measured"]
      )
    )
  }
  let check = MicrophoneCheck(
    device: microphone.device,
    measurement: measurement,
    limits: limits,
    target: target
  )
  return Judgement(findings + check.findings, otherwise: check.ready)
}

/// What kept the microphone from being measured; nil where it was.
private func hindrance(
  _ microphone: MicrophoneEvidence,
  _ target: Finding.Target
) -> Finding? {
  if let failure = microphone.failure {
    return AccessCodes.microphone.finding(failure, microphone.device?.access, on: target)
  }
  guard let measurement = microphone.measurement else {
    guard let device = microphone.device else {
      return Finding(.microphoneNone, .fail, target, remedy: Remedy())
    }
    return AccessCodes.microphone.finding(device.access, on: target)
  }
  guard measurement.silent else { return nil }
  return Finding(
    .microphoneSilent,
    .fail,
    target,
    measured: .init(key: "peak_dbfs", value: nil),
    remedy: Remedy(),
    arguments: ["via": measurement.via]
  )
}

extension MicrophoneEvidence {
  fileprivate func monitorFinding(_ target: Finding.Target) -> Finding? {
    guard let defaultMonitor else { return nil }
    let commands = device?.source.map { source in
      [ShellQuoting.command(["pactl", "set-default-source", source.name])]
    }
    return Finding(
      .microphoneMonitorDefault,
      .warn,
      target,
      remedy: Remedy(commands: commands ?? []),
      arguments: ["source": defaultMonitor.name]
    )
  }
}

extension MicrophoneMeasurement {
  /// Whether there is a level to judge, and every number that is judged is one.
  fileprivate var isUsable: Bool {
    let levels = [peakDbfs, truePeakDbtp, loudnessLufs, noiseFloorDbfs].compactMap { $0 }
    return seconds.isCredible && seconds > 0 && (truePeakDbtp ?? peakDbfs) != nil
      && levels.allSatisfy(\.isCredible) && clippedSamples >= 0 && overruns >= 0
  }
}
