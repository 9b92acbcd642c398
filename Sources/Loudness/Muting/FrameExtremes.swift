/// The lowest and the highest sample of each 50 ms frame, of which dead inputs are told.
struct FrameExtremes: Sendable {
  /// Peak deviation from the middle: a muted microphone stays below it, a silent room does not.
  ///
  /// -54 dBFS; takes of analogue-muted headsets peaked at 0.001 at most, silent rooms at 0.017.
  private static let mutedPeak: Float = 0.002
  private static let stuckOffset: Float = 0.01
  private static let mutedSeconds = 2.0
  /// The press of a mute button clicks.
  private static let shareOfClicks = 0.02

  private var low = Float.infinity
  private var high = -Float.infinity
  private var lowest = Float.infinity
  private var highest = -Float.infinity
  private var frames = 0
  private var mutedFrames = 0
  private var mutedSum = 0.0
  /// Half of the span of each frame.
  private var deviations: [Float] = []

  mutating func add(_ samples: UnsafeBufferPointer<Float>) {
    var (low, high) = (low, high)
    for sample in samples {
      low = sample < low ? sample : low
      high = sample > high ? sample : high
    }
    (self.low, self.high) = (low, high)
  }

  mutating func endFrame() {
    frames += 1
    deviations.append((high - low) / 2)
    if (high - low) / 2 < Self.mutedPeak {
      mutedFrames += 1
      mutedSum += Double((high + low) / 2)
    }
    lowest = min(lowest, low)
    highest = max(highest, high)
    (low, high) = (.infinity, -.infinity)
  }

  /// What all frames but the clicks of a mute button stay below; nil for less than it takes to tell.
  var peak: Float? {
    guard Double(frames) / Double(LevelMeter.energyFramesPerSecond) >= Self.mutedSeconds else {
      return nil
    }
    let clicks = Int(Double(frames) * Self.shareOfClicks)
    return deviations.sorted()[frames - 1 - clicks]
  }

  /// What kind of dead the channel is; nil where it is alive, or shorter than it takes to tell.
  var dead: MicrophoneSignal? {
    guard frames > 0 else { return nil }
    if lowest == 0, highest == 0 { return .digitalZero }
    if lowest == highest { return .stuck }
    let seconds = Double(frames) / Double(LevelMeter.energyFramesPerSecond)
    let clicks = Double(frames - mutedFrames) / Double(frames)
    guard seconds >= Self.mutedSeconds, clicks <= Self.shareOfClicks else { return nil }
    let offset = abs(mutedSum / Double(max(mutedFrames, 1)))
    return offset >= Double(Self.stuckOffset) ? .stuck : .converterNoise
  }
}
