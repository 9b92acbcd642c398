import Rig

/// Judges a camera.
public func judge(_ camera: CameraEvidence, by limits: CameraThresholds) -> Judgement {
  let target = Finding.Target(kind: .camera, id: camera.device?.id)
  if let hindrance = CameraHindrance(camera, target).finding {
    return Judgement(decisive: hindrance)
  }
  guard let measurement = camera.measurement, measurement.isUsable,
    let delivered = measurement.deliveredFps
  else {
    // Frames came, but nothing that can be judged was counted.
    return Judgement(
      decisive: Finding(
        .cameraFailed,
        .error,
        target,
        remedy: Remedy(),
        arguments: ["detail": "delivered_fps not measured"]
      )
    )
  }
  let check = CameraCheck(
    device: camera.device,
    measurement: measurement,
    delivered: delivered,
    limits: limits,
    target: target
  )
  let facts = camera.device.map {
    CameraFactsCheck(device: $0, measurement: measurement, target: target).findings
  }
  let picture = measurement.picture.map {
    PictureCheck(device: camera.device, picture: $0, limits: limits.picture, target: target)
      .findings
  }
  return Judgement(
    check.findings + (facts ?? []) + (picture ?? []),
    otherwise: check.ready
  )
}

extension CameraMeasurement {
  /// Whether every number that is judged is one.
  fileprivate var isUsable: Bool {
    guard let deliveredFps else { return false }
    return [deliveredFps, negotiatedFps ?? 0, intervalMs?.max ?? 0].allSatisfy {
      $0.isCredible && $0 >= 0
    } && frames > 0 && droppedFrames >= 0 && errorFrames >= 0 && shortFrames >= 0
  }
}

extension CaptureFormat {
  /// The words that name a mode.
  var arguments: [String: String] {
    ["fourcc": fourcc, "width": "\(width)", "height": "\(height)"]
  }
}
