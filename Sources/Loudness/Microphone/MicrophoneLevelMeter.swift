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
  private var stereo: StereoCorrelationMeter

  /// Makes a meter for the inputs of a capture device.
  public init(_ format: SignalFormat) {
    self.format = format
    level = LevelMeter(format)
    loudness = LoudnessMeter(format, layout: .capture)
    truePeak = TruePeakMeter(format)
    stereo = StereoCorrelationMeter(format)
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
      stereo.add(block)
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
    let voices = level.frameMeanSquares.map { VoiceOverNoise(frames: $0, quiet: quietFrames) }
    let noisiest = voices.max { ($0.noise?.meanSquare ?? 0) < ($1.noise?.meanSquare ?? 0) }
    let noise = noisiest?.noise
    let speech = voices.compactMap(\.speech).max { $0.meanSquare < $1.meanSquare }
    return MicrophoneLevels(
      seconds: Double(level.frames) / Double(format.sampleRate),
      isSilent: channels.allSatisfy(\.isSilent),
      channels: channels,
      peakDBFS: channels.compactMap(\.peakDBFS).max(),
      truePeakDBTP: truePeak.truePeakDBTP,
      rmsDBFS: channels.compactMap(\.rmsDBFS).max(),
      dcDBFS: channels.compactMap(\.dcDBFS).max(),
      integratedLUFS: loudness.integratedLUFS,
      maximumMomentaryLUFS: loudness.maximumMomentaryLUFS,
      maximumShortTermLUFS: loudness.maximumShortTermLUFS,
      noiseFloorDBFS: noise?.dBFS,
      noiseFloorBasis: noisiest?.basis,
      speechLevelDBFS: speech?.dBFS,
      speechSeconds: speech?.seconds ?? 0,
      signalToNoiseDB: noise.flatMap { speech?.signalToNoise($0) },
      clippedSamples: channels.reduce(0) { $0 + $1.clippedSamples },
      clipRuns: channels.reduce(0) { $0 + $1.clipRuns },
      longestClipRun: channels.reduce(0) { max($0, $1.longestClipRun) },
      invalidSamples: channels.reduce(0) { $0 + $1.invalidSamples },
      stereoCorrelation: stereo.correlation,
      isOneSided: isOneSided(channels)
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
