import Rig

/// Judges a computer.
public func judge(_ computer: ComputerEvidence, by limits: ComputerThresholds) -> Judgement {
  let target = Finding.Target(kind: .computer, id: nil)
  if let failure = computer.failure {
    return Judgement(decisive: failure.finding(on: target))
  }
  guard let device = computer.device, device.wasRead else {
    return Judgement(decisive: Finding(.computerUnread, .error, target, remedy: Remedy()))
  }
  let check = ComputerCheck(device: device, limits: limits, target: target)
  return Judgement(check.findings, otherwise: check.ready)
}

extension Computer {
  /// Whether enough is known to say that nothing is wrong.
  fileprivate var wasRead: Bool {
    processors > 0 && (load1 != nil || memoryAvailableMib != nil || diskFreeMib != nil)
      && [load1, temperatureCelsius].compactMap { $0 }.allSatisfy(\.isCredible)
  }
}
