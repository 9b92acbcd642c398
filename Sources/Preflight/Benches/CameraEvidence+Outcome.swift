public import Judge
public import Rig

extension CameraEvidence {
  /// A camera with how its bench ended.
  public init(_ camera: Camera, _ outcome: BenchOutcome<CameraMeasurement>) {
    self.init(
      device: camera,
      measurement: outcome.measurement,
      failure: outcome.failure(hung: .cameraHung, crashed: .cameraFailed).map { BenchFailure($0) }
    )
  }
}
