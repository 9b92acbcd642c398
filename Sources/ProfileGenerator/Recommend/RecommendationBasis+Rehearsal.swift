internal import Judge
public import Rig

extension RecommendationBasis {
  /// Learns from a rehearsal that did not hold: what gave way is known better now than before.
  public mutating func learn(from rehearsal: RehearsalMeasurement, gaveWay part: DeviceKind) {
    switch part {
    case .uplink: if let measured = rehearsal.uplink { uplink = measured }
    case .camera: if let measured = rehearsal.camera { cameraMeasurement = measured }
    case .encoder: if let run = rehearsal.encoding { learn(from: run) }
    case .microphone, .computer: break
    }
  }

  private mutating func learn(from run: EncodingRun) {
    let fps = run.settings.frameRate.value ?? 30
    let seconds = max(run.seconds, 0.001)
    let failed = EncoderTrial(
      run.encoder,
      preset: run.settings.preset.isEmpty ? nil : run.settings.preset,
      width: run.settings.width,
      height: run.settings.height,
      frameRate: run.settings.frameRate,
      bitrateKbps: run.settings.bitrateKbps,
      frames: run.encodedFrames,
      encodeFps: (Double(run.encodedFrames) / seconds).rounded(decimals: 1),
      margin: min(0.99, Double(run.encodedFrames) / seconds / fps).rounded(decimals: 2)
    )
    var measured =
      encoders
      ?? EncoderMeasurement(
        material: .camera,
        sourceWidth: run.settings.width,
        sourceHeight: run.settings.height,
        sourceRate: run.settings.frameRate,
        whileCapturing: true,
        encoders: [MediaEncoder(run.encoder, state: .works)]
      )
    // What asks as much of the encoder, or more, will not keep up either.
    measured.trials.removeAll { $0.asksAsMuch(as: failed) }
    measured.trials.append(failed)
    encoders = measured
  }
}

extension EncoderTrial {
  fileprivate func asksAsMuch(as other: EncoderTrial) -> Bool {
    guard encoder == other.encoder, pixelRate >= other.pixelRate * 0.99 else {
      return false
    }
    let presets = encoder.presets
    guard let own = preset.flatMap(presets.firstIndex),
      let its = other.preset.flatMap(presets.firstIndex)
    else { return true }
    return own >= its
  }
}
