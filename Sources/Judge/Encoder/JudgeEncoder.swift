import Rig

/// Judges the encoders: whether one of them keeps up with the show.
public func judge(_ evidence: EncoderEvidence, by limits: EncoderThresholds) -> Judgement {
  let target = Finding.Target(kind: .encoder, id: nil)
  if let failure = evidence.failure { return Judgement(decisive: failure.finding(on: target)) }
  guard let measurement = evidence.measurement else {
    return Judgement(decisive: Finding(.encoderProgram, .skip, target, remedy: Remedy()))
  }
  return EncoderCheck(measurement: measurement, limits: limits, target: target).judgement
}
