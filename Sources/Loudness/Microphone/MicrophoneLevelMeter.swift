/// Feeds every meter of a microphone from one pass over its samples.
///
/// Leave out the first second or so of a capture: many devices begin with silence or a thump.
public struct MicrophoneLevelMeter: SampleMeter, Sendable {
  /// Few enough to stay in the first-level cache while one meter after the other reads them.
  private static let samplesAtOnce = 2_048

  private let format: SignalFormat
  private var level: LevelMeter
  private var loudness: LoudnessMeter
  private var truePeak: TruePeakMeter
  private var correlation: StereoCorrelationMeter
  private var stereo: StereoImageMeter
  private var faults: FaultMeter

  /// Makes a meter for the inputs of a capture device.
  public init(_ format: SignalFormat) {
    self.format = format
    level = LevelMeter(format)
    loudness = LoudnessMeter(format, layout: .capture)
    truePeak = TruePeakMeter(format)
    correlation = StereoCorrelationMeter(format)
    stereo = StereoImageMeter(format)
    faults = FaultMeter(format)
  }

  /// Measures whole frames; a partial frame at the end is ignored.
  public mutating func add(_ interleaved: UnsafeBufferPointer<Float>) {
    let whole = interleaved.count - interleaved.count % format.channels
    let step = max(1, Self.samplesAtOnce / format.channels) * format.channels
    var start = 0
    while start < whole {
      let end = min(start + step, whole)
      let block = UnsafeBufferPointer(rebasing: interleaved[start..<end])
      level.add(block)
      loudness.add(block)
      truePeak.add(block)
      correlation.add(block)
      stereo.add(block)
      faults.add(block)
      start = end
    }
  }

  /// The levels so far.
  ///
  /// - Parameter quietPhase: the frames, counted from the first one measured, in which nobody
  ///   should have spoken. If somebody did, so that they are 10 dB above the pauses of the rest,
  ///   they are taken for speech. Without a quiet phase the pauses of all frames count.
  public func levels(quietPhase: Range<Int>? = nil) -> MicrophoneLevels {
    let channels = level.channels
    let quietFrames = quietPhase.map(energyFrames)
    let frames = level.frameMeanSquares
    let voices = zip(frames, faults.aWeightedFrames).map {
      VoiceOverNoise(frames: $0, aWeighted: $1, quiet: quietFrames)
    }
    let noisiest = voices.max { ($0.noise?.meanSquare ?? 0) < ($1.noise?.meanSquare ?? 0) }
    let voice = voices.max { ($0.speech?.meanSquare ?? 0) < ($1.speech?.meanSquare ?? 0) }
    let noise = noisiest?.noise
    let ratio = noise.flatMap { noise in
      voice?.speech.flatMap { SignalToNoise($0, over: noise) }
    }
    let found = faults.faults(voices, frames: frames)
    let loudest = channels.indices.max {
      channels[$0].meanSquareAboutMean < channels[$1].meanSquareAboutMean
    }
    return MicrophoneLevels(
      seconds: Double(level.frames) / Double(format.sampleRate),
      isSilent: channels.allSatisfy(\.isSilent),
      signal: MicrophoneSignal.mostAlive(found.compactMap(\.signal)),
      channels: channels,
      peakDBFS: channels.compactMap(\.peakDBFS).max(),
      framePeakDBFS: found.compactMap(\.framePeak).max().flatMap {
        Decibels.fromAmplitude(Double($0))
      },
      truePeakDBTP: truePeak.truePeakDBTP,
      rmsDBFS: channels.compactMap(\.rmsDBFS).max(),
      dcDBFS: channels.compactMap(\.dcDBFS).max(),
      crestFactorDB: loudest.flatMap { channels[$0].crestFactorDB },
      bitsInUse: found.compactMap(\.bitsInUse).max(),
      integratedLUFS: loudness.integratedLUFS,
      maximumMomentaryLUFS: loudness.maximumMomentaryLUFS,
      maximumShortTermLUFS: loudness.maximumShortTermLUFS,
      loudnessRangeLU: loudness.loudnessRangeLU,
      isLoudnessRangeStable: loudness.isLoudnessRangeStable,
      phases: (voice?.speech == nil ? noisiest : voice)?.phases ?? .unknown,
      noiseFloorDBFS: noise?.dBFS,
      noiseFloorDBA: voices.compactMap { $0.aWeightedNoise?.dBFS }.max(),
      noiseFloorBasis: noisiest?.basis,
      speechLevelDBFS: voice?.speech?.dBFS,
      speechSeconds: voice?.speech?.seconds ?? 0,
      signalToNoiseDB: ratio?.dB,
      signalToNoiseErrorDB: ratio?.errorDB,
      clippedSamples: channels.reduce(0) { $0 + $1.clippedSamples },
      clipRuns: channels.reduce(0) { max($0, $1.clipRuns) },
      longestClipRun: channels.reduce(0) { max($0, $1.longestClipRun) },
      firstClipSeconds: channels.compactMap(\.firstClipFrame).min().map {
        Double($0) / Double(format.sampleRate)
      },
      plateaus: found.compactMap(\.plateaus).max { $0.count < $1.count },
      invalidSamples: channels.reduce(0) { $0 + $1.invalidSamples },
      hum: found.compactMap(\.hum).max { $0.dBFS < $1.dBFS },
      humSeconds: found.map(\.humSeconds).max() ?? 0,
      bandwidth: loudest.flatMap { found[$0].bandwidth },
      zeroRuns: found.map(\.zeroRuns).max { $0.milliseconds < $1.milliseconds } ?? .none,
      gainPumping: found.compactMap(\.pumping).max { $0.riseDB < $1.riseDB },
      stereoCorrelation: correlation.correlation,
      isOneSided: isOneSided(channels),
      stereoImage: stereo.image(step: found.map(\.step).max() ?? 0)
    )
  }

  /// The energy frames that lie wholly in a range of sample frames.
  private func energyFrames(in frames: Range<Int>) -> Range<Int> {
    let perSecond = LevelMeter.energyFramesPerSecond
    let measured = frames.clamped(to: 0..<level.frames)
    let first = (measured.lowerBound * perSecond + format.sampleRate - 1) / format.sampleRate
    let end = measured.upperBound * perSecond / format.sampleRate
    return first..<max(first, end)
  }

  private func isOneSided(_ channels: [ChannelLevels]) -> Bool? {
    let powers = channels.map(\.meanSquareAboutMean)
    guard powers.count == 2, let louder = powers.max(), let quieter = powers.min(), louder > 0
    else { return nil }
    return quieter * 100 <= louder
  }
}
