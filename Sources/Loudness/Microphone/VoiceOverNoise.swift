/// The noise and the speech of one channel.
struct VoiceOverNoise {
  let noise: NoiseFloor?
  let aWeightedNoise: NoiseFloor?
  let basis: NoiseFloorBasis?
  let speech: SpeechLevel?
  let phases: RecordingPhases

  /// Tells noise and speech apart in the mean squares of the energy frames.
  init(frames: [Double], aWeighted: [Double], quiet: Range<Int>?) {
    let pauses = NoiseFloor(speechAndPauses: frames)
    let rest: [Double]
    if let quiet = quiet?.clamped(to: frames.indices),
      let quietNoise = NoiseFloor(quietFrames: frames[quiet]),
      !Self.isSpokenThrough(quietNoise, pauses: pauses)
    {
      noise = quietNoise
      basis = .quietPhase
      phases = PhaseFinder(frames: frames, noise: quietNoise.meanSquare).prompted(quiet)
      rest = Array(frames[..<quiet.lowerBound] + frames[quiet.upperBound...])
    } else {
      phases =
        frames.count < NoiseFloor.fewestFrames
        ? .unknown : PhaseFinder(frames: frames, noise: pauses?.meanSquare ?? 0).found()
      noise = pauses == nil ? nil : Self.noise(frames, in: phases.quiet) ?? pauses
      basis = pauses == nil ? nil : .pauses
      rest = frames
    }
    aWeightedNoise =
      noise == nil
      ? nil : Self.noise(aWeighted, in: phases.quiet) ?? NoiseFloor(speechAndPauses: aWeighted)
    speech = SpeechLevel(frames: rest, over: noise)
  }

  private static func noise(_ frames: [Double], in quiet: [Range<Int>]) -> NoiseFloor? {
    NoiseFloor(quietFrames: quiet.flatMap { frames[$0.clamped(to: frames.indices)] })
  }

  /// Whether a quiet phase is so much louder than the pauses that somebody spoke in it.
  private static func isSpokenThrough(_ quiet: NoiseFloor, pauses: NoiseFloor?) -> Bool {
    guard let pauses else { return false }
    return quiet.meanSquare > pauses.meanSquare * 10
  }
}
