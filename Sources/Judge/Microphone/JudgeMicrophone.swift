import Rig

/// Judges a microphone.
///
/// A microphone that is muted is not judged for the silence that follows from it.
public func judge(_ microphone: MicrophoneEvidence, by limits: MicrophoneThresholds) -> Judgement {
  let target = Finding.Target(kind: .microphone, id: microphone.device?.id)
  var findings = [
    microphone.monitorFinding(target), microphone.otherDefaultFinding(target),
    microphone.lowestGain(limits)?.finding(target),
  ].compactMap { $0 }
  if let muted = microphone.mute(limits)?.finding(target) {
    if let failure = microphone.failure {
      let device = microphone.device
      findings.append(
        AccessCodes.microphone.finding(failure, device?.access, device?.barrier, on: target)
      )
    }
    return Judgement(findings, decisive: muted)
  }
  if let hindrance = hindrance(microphone, limits, target) {
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
  let sound = SoundCheck(
    device: microphone.device,
    measurement: measurement,
    limits: limits,
    target: target
  )
  let facts = microphone.device.map { MicrophoneFactsCheck(device: $0, target: target).findings }
  return Judgement(
    findings + check.findings + sound.findings + (facts ?? []),
    otherwise: check.ready
  )
}

/// What kept the microphone from being measured; nil where it was.
private func hindrance(
  _ microphone: MicrophoneEvidence,
  _ limits: MicrophoneThresholds,
  _ target: Finding.Target
) -> Finding? {
  if let failure = microphone.failure {
    let device = microphone.device
    return AccessCodes.microphone.finding(failure, device?.access, device?.barrier, on: target)
  }
  guard let measurement = microphone.measurement else {
    guard let device = microphone.device else {
      return Finding(.microphoneNone, .fail, target, remedy: Remedy())
    }
    return AccessCodes.microphone.finding(device.access, device.barrier, on: target)
  }
  return silence(measurement, limits, target)
}

/// What there is instead of a room: zeros, one value, or a converter's noise alone.
private func silence(
  _ measurement: MicrophoneMeasurement,
  _ limits: MicrophoneThresholds,
  _ target: Finding.Target
) -> Finding? {
  if measurement.silent || measurement.activity == .digitalZero {
    return Finding(
      .microphoneSilent,
      .fail,
      target,
      measured: .init(key: "peak_dbfs", value: nil),
      remedy: Remedy(),
      arguments: ["via": measurement.via]
    )
  }
  if measurement.activity == .stuck {
    return Finding(
      .microphoneStuck,
      .fail,
      target,
      measured: .init(key: "dc_dbfs", value: measurement.dcDbfs),
      remedy: Remedy()
    )
  }
  // Reports of older versions tell only what was found at the limit of then.
  let isMuted =
    measurement.framePeakDbfs.map { $0 < limits.analogueMute.value }
    ?? (measurement.activity == .analogueMute)
  guard isMuted else { return nil }
  return Finding(
    .microphoneMutedHardware,
    .fail,
    target,
    measured: .init(key: "frame_peak_dbfs", value: measurement.framePeakDbfs),
    threshold: limits.analogueMute,
    remedy: Remedy()
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

extension MicrophoneEvidence {
  /// Programs that take the default input get another microphone than the one that was tested.
  fileprivate func otherDefaultFinding(_ target: Finding.Target) -> Finding? {
    guard defaultMonitor == nil, let defaultSource, let source = device?.source,
      source.name != defaultSource.name, device?.kind != .loopback
    else { return nil }
    return Finding(
      .microphoneDefaultOther,
      .warn,
      target,
      remedy: Remedy(commands: [
        ShellQuoting.command(["pactl", "set-default-source", source.name])
      ]),
      arguments: ["default": defaultSource.name, "reason": defaultSource.reason.rawValue]
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
