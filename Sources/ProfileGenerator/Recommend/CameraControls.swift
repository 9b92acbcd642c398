import Judge
import Rig

/// The controls of the camera that are worth setting, because their effect was seen.
struct CameraControls {
  let settings: [ControlSetting]
  let reasons: [Reason]

  /// By what the judgement of the camera found, where a trial or the picture proves it.
  init(_ basis: RecommendationBasis, by thresholds: CameraThresholds) {
    guard let camera = basis.camera, let measurement = basis.cameraMeasurement else {
      settings = []
      reasons = []
      return
    }
    let evidence = CameraEvidence(device: camera, measurement: measurement)
    var settings: [ControlSetting] = []
    var reasons: [Reason] = []
    for finding in judge(evidence, by: thresholds).findings {
      guard let setting = CameraControls.setting(finding, camera, measurement),
        !settings.contains(where: { $0.id == setting.id })
      else { continue }
      settings.append(setting)
      reasons.append(CameraControls.reason(setting, finding))
    }
    self.settings = settings
    self.reasons = reasons
  }

  private static func setting(
    _ finding: Finding,
    _ camera: Camera,
    _ measurement: CameraMeasurement
  ) -> ControlSetting? {
    let isProven = finding.arguments["proven"] == "yes"
    switch finding.code {
    case .cameraRateLowLight where isProven:
      return camera.setting(CameraControl.exposureAutoPriority, to: 0)
    case .cameraRateAntiFlicker where isProven:
      let trial = measurement.experiments.first {
        $0.controlId == CameraControl.powerLineFrequency
      }
      return trial.flatMap { Int64($0.to) }.flatMap {
        camera.setting(CameraControl.powerLineFrequency, to: $0)
      }
    case .cameraRateExposure:
      return finding.arguments["longest_value"].flatMap { Int64($0) }.flatMap {
        camera.setting(CameraControl.exposureAbsolute, to: $0)
      }
    case .pictureFlicker:
      let hertz = finding.arguments["mains_hz"].flatMap { Int64($0) }
      return hertz.flatMap {
        camera.setting(CameraControl.powerLineFrequency, to: $0 == 50 ? 1 : 2)
      }
    default: return nil
    }
  }

  private static func reason(_ setting: ControlSetting, _ finding: Finding) -> Reason {
    var arguments = ["control": setting.name, "value": "\(setting.value)"]
    for name in ["after_fps", "delivered_fps", "mains_hz"] {
      arguments[name] = finding.arguments[name]
    }
    arguments["cause"] =
      switch finding.code {
      case .pictureFlicker: "flicker"
      case .cameraRateExposure: "exposure"
      case .cameraRateAntiFlicker: "anti_flicker"
      default: "low_light"
      }
    return Reason(.controls, arguments)
  }
}

extension Camera {
  /// A control with a value that it takes and has not; nil without such a control.
  fileprivate func setting(_ id: UInt32, to value: Int64) -> ControlSetting? {
    guard let control = control(id), control.value != value,
      control.minimum <= value, value <= control.maximum
    else { return nil }
    return ControlSetting(id: id, name: control.name, value: value)
  }
}
