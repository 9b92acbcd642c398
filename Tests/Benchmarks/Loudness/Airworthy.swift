import Loudness

/// Integrated loudness, range and true peak by the meters of this project.
func measureWithAirworthy(_ material: Material) throws -> Readings {
  let format = try SignalFormat(sampleRate: Material.sampleRate, channels: Material.channels)
  var loudness = LoudnessMeter(format)
  var truePeak = TruePeakMeter(format)
  material.forEachBlock { block in
    loudness.add(block)
    truePeak.add(block)
  }
  return Readings(
    integratedLUFS: loudness.integratedLUFS ?? 0,
    rangeLU: loudness.loudnessRangeLU ?? 0,
    truePeakDBTP: truePeak.truePeakDBTP ?? 0
  )
}
