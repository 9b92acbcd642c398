public import Rig

/// All that was read and measured.
public struct RigEvidence: Sendable, Equatable {
  /// The camera.
  public var camera: CameraEvidence
  /// The microphone.
  public var microphone: MicrophoneEvidence
  /// The computer.
  public var computer: ComputerEvidence
  /// The uplink.
  public var uplink: UplinkEvidence
  /// The encoders.
  public var encoder: EncoderEvidence

  /// The evidence on all parts.
  public init(
    camera: CameraEvidence,
    microphone: MicrophoneEvidence,
    computer: ComputerEvidence,
    uplink: UplinkEvidence,
    encoder: EncoderEvidence
  ) {
    self.camera = camera
    self.microphone = microphone
    self.computer = computer
    self.uplink = uplink
    self.encoder = encoder
  }
}

/// The judgements on all parts.
public struct RigJudgement: Sendable, Equatable {
  /// The camera's.
  public let camera: Judgement
  /// The microphone's.
  public let microphone: Judgement
  /// The computer's.
  public let computer: Judgement
  /// The uplink's.
  public let uplink: Judgement
  /// The encoders'.
  public let encoder: Judgement

  /// The whole.
  public var verdict: Verdict {
    Verdict(of: [camera, microphone, computer, uplink, encoder].map(\.verdict))
  }

  /// Every finding, grouped by part.
  public var findings: [Finding] {
    [camera, microphone, computer, uplink, encoder].flatMap(\.findings)
  }
}

/// Judges a rig.
public func judge(_ rig: RigEvidence, by thresholds: Thresholds) -> RigJudgement {
  RigJudgement(
    camera: judge(rig.camera, by: thresholds.camera),
    microphone: judge(rig.microphone, by: thresholds.microphone),
    computer: judge(rig.computer, by: thresholds.computer),
    uplink: judge(rig.uplink, by: thresholds.uplink),
    encoder: judge(rig.encoder, by: thresholds.encoder)
  )
}
