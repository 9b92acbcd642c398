/// How far the noise rises after somebody stopped speaking: an automatic gain at work.
public struct GainPumping: Sendable, Equatable {
  /// The median rise in dB from just after the speech to between 1 and 3 s after it.
  public let riseDB: Double
  /// How many pauses were long enough to tell.
  public let pauses: Int
  /// Whether the noise rises by 6 dB or more.
  public var isPumping: Bool { riseDB >= Self.thresholdDB }

  private static let thresholdDB = 6.0
  /// Speech is over when it stays this far below its own level.
  private static let belowSpeech = Decibels.toPower(-12)
  /// Within this spread the frames are noise, and not somebody speaking low.
  private static let evenDB = 8.0

  /// From the mean squares of 50 ms frames; nil without a pause of 1.5 s after speech.
  init?(frames: [Double], speechMeanSquare: Double) {
    let perSecond = LevelMeter.energyFramesPerSecond
    let threshold = speechMeanSquare * Self.belowSpeech
    guard threshold > 0, threshold.isFinite else { return nil }
    var rises: [Double] = []
    var index = frames.startIndex
    while let stop = frames[index...].firstIndex(where: { $0 > threshold }) {
      let start = frames[stop...].firstIndex { $0 <= threshold } ?? frames.endIndex
      let end = frames[start...].firstIndex { $0 > threshold } ?? frames.endIndex
      if end - start >= perSecond * 3 / 2, let rise = Self.rise(frames[start..<end], perSecond) {
        rises.append(rise)
      }
      guard end < frames.endIndex else { break }
      index = end
    }
    guard !rises.isEmpty else { return nil }
    let sorted = rises.sorted()
    riseDB = sorted[sorted.count / 2]
    pauses = sorted.count
  }

  private static func rise(_ pause: ArraySlice<Double>, _ perSecond: Int) -> Double? {
    let first = pause.startIndex
    // The lowest 150 ms of the first 600: the end of a word fades while the gain may rise already.
    let before = (first..<(first + perSecond * 9 / 20)).reduce(Double.infinity) { lowest, start in
      min(lowest, pause[start..<(start + 3)].reduce(0, +) / 3)
    }
    // The frame before the next word may hold its beginning.
    let last = min(pause.endIndex - 2, first + 3 * perSecond)
    let after = pause[max(first + perSecond, last - perSecond)..<last].sorted()
    guard before > 0, after[0] > 0,
      let spread = Decibels.fromPower(after[after.count * 9 / 10] / after[after.count / 10]),
      spread <= evenDB
    else { return nil }
    return Decibels.fromPower(after[after.count / 2] / before)
  }
}
