public import Rig

/// What a rehearsal showed, and what gave way.
public struct RehearsalJudgement: Sendable, Equatable {
  /// The whole.
  public let verdict: Verdict
  /// Every finding, grouped by part.
  public let findings: [Finding]
  /// The part that did not keep up with the show, the cause before what follows from it, unless it lost
  /// few frames beside what another lost; nil where the settings held.
  public let gaveWay: DeviceKind?
}

/// Judges a rehearsal: each part by what it is held against in a preflight.
///
/// An uplink to an ingest of this machine itself is not judged.
public func judge(
  _ rehearsal: RehearsalMeasurement,
  camera: Camera?,
  microphone: Microphone?,
  isOwnIngest: Bool,
  unpublished: UplinkEvidence.Unpublished,
  by thresholds: Thresholds
) -> RehearsalJudgement {
  var parts: [(part: DeviceKind, judgement: Judgement)] = []
  func failure(_ part: DeviceKind) -> BenchFailure? {
    rehearsal.failures.first { $0.part == part }
      .map { BenchFailure($0.code, detail: $0.detail) }
  }
  let uplink = UplinkEvidence(measurement: rehearsal.uplink, unpublished: unpublished)
  let reached = rehearsal.uplink?.published == true
  if reached {
    var evidence = CameraEvidence(device: camera)
    evidence.measurement = rehearsal.camera
    evidence.failure = failure(.camera)
    let encoding = EncodingCheck(run: rehearsal.encoding, failure: failure(.encoder))
    parts.append((.encoder, encoding.judgement(by: thresholds.encoder)))
    let camera = judge(evidence, by: thresholds.camera)
    parts.append((.camera, rehearsal.hasSpareFrames ? camera.asWarnings : camera))
  }
  if !isOwnIngest || !reached { parts.append((.uplink, judge(uplink, by: thresholds.uplink))) }
  let failed = parts.filter { $0.judgement.verdict == .notReady }.map(\.part)
  let most = failed.map(rehearsal.lostShare).max() ?? 0
  let gaveWay = failed.first { rehearsal.lostShare(by: $0) >= most / 2 }
  if reached, let microphone {
    var evidence = MicrophoneEvidence(device: microphone)
    evidence.measurement = rehearsal.microphone
    evidence.failure = failure(.microphone)
    parts.append((.microphone, judge(evidence, by: thresholds.microphone)))
  }
  if let heat = rehearsal.heat {
    let target = Finding.Target(kind: .computer, id: nil)
    let check = HeatCheck(heat: heat, limits: thresholds.computer, target: target)
    // What the heat cost shows in the frames; of the next minutes it is a warning.
    if let first = check.findings.first {
      parts.append((.computer, Judgement(check.findings, otherwise: first).asWarnings))
    }
  }
  return RehearsalJudgement(
    verdict: Verdict(of: parts.map(\.judgement.verdict)),
    findings: parts.flatMap(\.judgement.findings),
    gaveWay: gaveWay
  )
}

extension RehearsalMeasurement {
  /// What a part of the stream lost, as a share of its frames; all where the part was not measured.
  fileprivate func lostShare(by part: DeviceKind) -> Double {
    switch part {
    case .encoder: encoding?.skippedShare ?? 1
    case .camera: camera.map(lostShare) ?? 1
    default: uplink?.paced?.dropShare ?? 1
    }
  }

  private func lostShare(by camera: CameraMeasurement) -> Double {
    guard let wanted = settings.video.frameRate.value, let delivered = camera.deliveredFps else {
      return 1
    }
    return max(0, 1 - min(delivered, camera.uniqueFps ?? delivered) / wanted)
  }

  /// Whether the stream takes clearly fewer frames than the camera's mode has, and got as many: what the
  /// camera lost of its own rate was not needed.
  fileprivate var hasSpareFrames: Bool {
    guard let camera, let delivered = camera.deliveredFps,
      let wanted = settings.video.frameRate.value, let promised = camera.negotiated.rateFps
    else { return false }
    return wanted <= 0.9 * promised && delivered >= wanted
  }
}

extension Judgement {
  /// The same findings, none of which fails.
  fileprivate var asWarnings: Judgement {
    let findings = findings.map { finding in
      var finding = finding
      if finding.status == .fail { finding.status = .warn }
      return finding
    }
    return Judgement(findings, otherwise: findings[0])
  }
}
