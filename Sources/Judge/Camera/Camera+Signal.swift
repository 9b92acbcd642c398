internal import Rig

extension Camera {
  /// A capture card at whose chosen input no picture comes in; nil where one does, or none can be told.
  func signalFinding(_ target: Finding.Target) -> Finding? {
    guard let input = inputs.first(where: \.isCurrent), let signal = input.signal else {
      return nil
    }
    let code: FindingCode
    switch signal {
    case .present: return nil
    case .noCable: code = .cameraNoCable
    case .noSignal: code = .cameraNoSignal
    case .noSync: code = .cameraNoSync
    case .outOfRange: code = .cameraSignalRange
    }
    return Finding(code, .fail, target, remedy: Remedy(), arguments: ["input": input.name])
  }

  /// A sensor whose nodes give no picture without libcamera; nil for all others.
  func libcameraFinding(_ target: Finding.Target) -> Finding? {
    guard kind == .needsLibcamera else { return nil }
    return Finding(.cameraNeedsLibcamera, .fail, target, remedy: Remedy())
  }
}
