/// Looks in one channel for what is wrong with it, beside its level.
struct ChannelFaultMeter: Sendable {
  /// Hum is looked for in the first two minutes.
  private static let humSeconds = 120

  private(set) var aWeighted: AWeightedChannel
  private var step = FinestStep()
  private var plateaus = PlateauDetector()
  private var zeros: ZeroRunDetector
  private var extremes = FrameExtremes()
  private var spectra: LevelSortedSpectra
  private var decimator: Decimator
  private var decimated: [Float] = []
  private let decimatedLimit: Int

  init(sampleRate: Int, _ weighting: AWeighting) {
    aWeighted = AWeightedChannel(weighting)
    zeros = ZeroRunDetector(sampleRate: sampleRate)
    spectra = LevelSortedSpectra(sampleRate: sampleRate)
    decimator = Decimator(sampleRate: sampleRate)
    decimatedLimit = Int(decimator.outputRate) * Self.humSeconds
    // Memory that is never written to is never taken.
    decimated.reserveCapacity(decimatedLimit)
  }

  /// Takes finite samples that lie within one energy frame.
  mutating func add(_ samples: UnsafeBufferPointer<Float>, _ spectrum: inout PowerSpectrum) {
    aWeighted.add(samples)
    step.add(samples)
    extremes.add(samples)
    zeros.add(samples)
    plateaus.add(samples, step: step.step)
    spectra.add(samples, &spectrum)
    decimator.add(samples, to: &decimated, limit: decimatedLimit)
  }

  mutating func endFrame(length: Int) {
    aWeighted.endFrame(length: length)
    extremes.endFrame()
    spectra.beginFrame()
  }

  /// What was found, given the levels of the channel.
  func faults(_ voice: VoiceOverNoise, frames: [Double], scale: Double) -> ChannelFaults {
    let fineStep = Double(step.step)
    let hum = HumSpectrum(decimated, rate: decimator.outputRate, quiet: decimatedQuiet(voice))
    return ChannelFaults(
      step: step.step,
      bitsInUse: step.bitsInUse,
      plateaus: plateaus.plateaus,
      hum: hum.flatMap(HumDetector.hum),
      humSeconds: hum?.seconds ?? 0,
      zeroRuns: zeros.runs(noise: voice.noise?.meanSquare, step: fineStep),
      bandwidth: Bandwidth(
        spectra,
        scale: scale,
        step: fineStep,
        hasPauses: voice.phases.quiet.contains { $0.count >= NoiseFloor.fewestFrames }
      ),
      pumping: voice.speech.flatMap {
        GainPumping(frames: frames, speechMeanSquare: $0.meanSquare)
      },
      signal: signal(voice),
      framePeak: extremes.peak
    )
  }

  private func signal(_ voice: VoiceOverNoise) -> MicrophoneSignal? {
    if let dead = extremes.dead { return dead }
    guard aWeighted.frameMeanSquares.count >= NoiseFloor.fewestFrames else { return nil }
    return (voice.speech?.seconds ?? 0) >= 0.3 ? .speech : .roomNoise
  }

  private func decimatedQuiet(_ voice: VoiceOverNoise) -> [Range<Int>] {
    let perFrame = decimator.outputRate / Double(LevelMeter.energyFramesPerSecond)
    return voice.phases.quiet.map { range in
      Int(Double(range.lowerBound) * perFrame)..<Int(Double(range.upperBound) * perFrame)
    }
  }
}
