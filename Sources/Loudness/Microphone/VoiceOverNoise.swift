/// The noise and the speech of one channel.
struct VoiceOverNoise {
  private(set) var noise: NoiseFloor?
  private(set) var basis: NoiseFloorBasis?
  let speech: SpeechLevel?

  /// Tells noise and speech apart in the mean squares of the energy frames.
  init(frames: [Double], quiet: Range<Int>?) {
    let pauses = NoiseFloor(speechAndPauses: frames)
    guard let quiet = quiet?.clamped(to: frames.indices),
      let quietNoise = NoiseFloor(quietFrames: frames[quiet]),
      !Self.isSpokenThrough(quietNoise, pauses: pauses)
    else {
      noise = pauses
      basis = pauses == nil ? nil : .pauses
      speech = SpeechLevel(frames: frames, over: pauses)
      return
    }
    noise = quietNoise
    basis = .quietPhase
    let rest = frames[..<quiet.lowerBound] + frames[quiet.upperBound...]
    speech = SpeechLevel(frames: rest, over: quietNoise)
  }

  /// Whether a quiet phase is so much louder than the pauses that somebody spoke in it.
  private static func isSpokenThrough(_ quiet: NoiseFloor, pauses: NoiseFloor?) -> Bool {
    guard let pauses else { return false }
    return quiet.meanSquare > pauses.meanSquare * 10
  }
}
