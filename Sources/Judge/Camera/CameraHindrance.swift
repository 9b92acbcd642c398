internal import Rig

/// What kept a camera from being measured.
struct CameraHindrance {
  private let camera: CameraEvidence
  private let target: Finding.Target

  init(_ camera: CameraEvidence, _ target: Finding.Target) {
    self.camera = camera
    self.target = target
  }

  /// The finding that stands for all others; nil where the camera was measured.
  var finding: Finding? {
    guard let hindrance else { return nil }
    return cause(of: hindrance) ?? hindrance
  }

  private var hindrance: Finding? {
    if let failure = camera.failure { return finding(on: failure) }
    guard let measurement = camera.measurement else {
      guard let device = camera.device else {
        return Finding(.cameraNone, .fail, target, remedy: Remedy())
      }
      return AccessCodes.camera.finding(device.access, device.barrier, on: target)
    }
    guard measurement.frames == 0 else { return nil }
    return Finding(
      .cameraNoFrames,
      .fail,
      target,
      measured: .init(key: "frames", value: 0),
      remedy: Remedy(),
      arguments: measurement.negotiated.arguments
    )
  }

  private func finding(on failure: BenchFailure) -> Finding {
    let device = camera.device
    var finding = AccessCodes.camera.finding(
      failure,
      device?.access,
      device?.barrier,
      on: target
    )
    if failure.code == .cameraLies { finding.arguments["faults"] = failure.detail }
    return finding
  }

  /// Where a camera gives nothing, what it is or what comes in at it says why.
  private func cause(of hindrance: Finding) -> Finding? {
    let codes: Set<FindingCode> = [.cameraNoFrames, .cameraModeRefused, .cameraFailed]
    guard let device = camera.device, codes.contains(hindrance.code) else { return nil }
    return device.libcameraFinding(target) ?? device.signalFinding(target)
  }
}
