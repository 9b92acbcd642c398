/// Tells speech from quiet by the energy of the frames over the noise.
///
/// Speech begins 10 dB above the noise, as in `SpeechLevel`, and lasts until 200 ms after it came
/// within 4 dB. A burst shorter than 150 ms is a click or a knock.
struct PhaseFinder {
  private static let begin = Decibels.toPower(10)
  private static let end = Decibels.toPower(4)
  private static let faintest = Decibels.toPower(-70)
  private static let hangover = 200 * LevelMeter.energyFramesPerSecond / 1_000
  private static let shortestSpeech = 3
  private static let shortestQuiet = LevelMeter.energyFramesPerSecond / 2
  private static let shortestPause = 4
  /// Speech that is this far above the noise, and less: sure, and not at all.
  private static let (sureDB, unsureDB) = (12.0, 4.0)

  private let frames: [Double]
  private let noise: Double

  /// - Parameter noise: the mean square of the noise as far as it is known; zero behind a gate.
  init(frames: [Double], noise: Double) {
    self.frames = frames
    self.noise = noise
  }

  /// Finds the phases by the frames alone.
  func found() -> RecordingPhases {
    let active = activeRanges(in: frames.indices)
    let speech = active.filter { loudFrames(in: $0) >= Self.shortestSpeech }
    let gaps = Self.gaps(between: active, in: frames.indices)
    let long = gaps.filter { $0.count >= Self.shortestQuiet }
    let quiet = long.isEmpty ? gaps.filter { $0.count >= Self.shortestPause } : long
    return RecordingPhases(
      quiet: quiet,
      speech: speech,
      basis: .found,
      confidence: confidence(quiet, speech)
    )
  }

  /// Takes a range of frames for quiet, but for what sticks out of it, and looks for speech in
  /// the rest.
  func prompted(_ range: Range<Int>) -> RecordingPhases {
    let outside = [frames.startIndex..<range.lowerBound, range.upperBound..<frames.endIndex]
    let speech = outside.flatMap(activeRanges).filter { loudFrames(in: $0) >= Self.shortestSpeech }
    let quiet = Self.gaps(between: activeRanges(in: range), in: range)
    return RecordingPhases(
      quiet: quiet.filter { $0.count >= Self.shortestPause },
      speech: speech,
      basis: .prompted,
      confidence: confidence(quiet, speech)
    )
  }

  private func loudFrames(in range: Range<Int>) -> Int {
    let threshold = max(noise * Self.begin, Self.faintest)
    return frames[range].reduce(0) { $0 + ($1 > threshold ? 1 : 0) }
  }

  private func activeRanges(in range: Range<Int>) -> [Range<Int>] {
    let begin = max(noise * Self.begin, Self.faintest)
    let end = max(noise * Self.end, Self.faintest)
    var ranges: [Range<Int>] = []
    var start: Int?
    var hangover = 0
    for index in range {
      if frames[index] > begin || (start != nil && frames[index] > end) {
        // The frame before holds the onset.
        start = start ?? max(index - 1, range.lowerBound)
        hangover = Self.hangover
      } else if let first = start {
        hangover -= 1
        guard hangover < 0 else { continue }
        ranges.append(first..<index)
        start = nil
      }
    }
    if let start { ranges.append(start..<range.upperBound) }
    return ranges
  }

  private static func gaps(between ranges: [Range<Int>], in whole: Range<Int>) -> [Range<Int>] {
    var start = whole.lowerBound
    var gaps: [Range<Int>] = []
    for range in ranges {
      if range.lowerBound > start { gaps.append(start..<range.lowerBound) }
      start = max(start, range.upperBound)
    }
    if start < whole.upperBound { gaps.append(start..<whole.upperBound) }
    return gaps
  }

  private func confidence(_ quiet: [Range<Int>], _ speech: [Range<Int>]) -> Double {
    guard let longest = quiet.map(\.count).max() else { return 0 }
    let steadiness = min(Double(longest) / Double(Self.shortestQuiet), 1)
    guard !speech.isEmpty else { return steadiness * evenness(quiet) }
    let levels = speech.flatMap { frames[$0] }.sorted()
    let level = levels[levels.count / 2]
    guard noise > 0, let distance = Decibels.fromPower(level / noise) else { return steadiness }
    let share = (distance - Self.unsureDB) / (Self.sureDB - Self.unsureDB)
    return steadiness * min(max(share, 0), 1)
  }

  /// Noise alone: sure when its loud frames are near the quiet ones, as music's are not.
  private func evenness(_ quiet: [Range<Int>]) -> Double {
    let levels = quiet.flatMap { frames[$0] }.sorted()
    guard levels.count >= NoiseFloor.fewestFrames, levels[0] > 0,
      let spread = Decibels.fromPower(
        levels[levels.count * 9 / 10] / levels[levels.count / 10]
      )
    else { return 0 }
    return min(max((Self.sureDB - spread) / (Self.sureDB - Self.unsureDB), 0), 1)
  }
}
