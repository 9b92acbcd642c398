/// Finds clipping below full scale: flat tops, at one level, that the signal enters and leaves at
/// a corner. An amplifier or a converter clipped, and the level was lowered afterwards.
///
/// A rounded crest that quantisation flattens has no corners; the tops of a square wave change
/// their level with its envelope, or are all there is.
struct PlateauDetector: Sendable {
  private static let shortestRun = 3
  private static let fewestPlaces = 5
  /// 0.1 dB.
  private static let nearHighest: Float = 0.98855
  /// Samples this alike are level: the noise of a converter after the clipping.
  private static let alike: Float = 0x1p-10

  private var positive = OneSide()
  private var negative = OneSide()

  /// The plateaus of both polarities; nil where there are none.
  var plateaus: Plateaus? {
    let sides = [positive, negative].filter(\.isClipped)
    guard let highest = sides.map(\.level).max(), let dBFS = Decibels.fromAmplitude(Double(highest))
    else { return nil }
    return Plateaus(
      dBFS: dBFS,
      count: sides.reduce(0) { $0 + $1.places },
      samples: sides.reduce(0) { $0 + $1.samples },
      longest: sides.reduce(0) { max($0, $1.longest) }
    )
  }

  /// - Parameter step: the finest step between samples so far.
  mutating func add(_ samples: UnsafeBufferPointer<Float>, step: Float) {
    for sample in samples {
      positive.add(sample, step)
      negative.add(-sample, step)
    }
  }

  /// The crests of one polarity.
  private struct OneSide: Sendable {
    private var highest: Float = 0
    private var half: Float = .leastNonzeroMagnitude
    private var previous: Float = 0
    private var reference: Float = 0
    private var tolerance: Float = 0
    private var entry: Float = 0
    private var run = 0
    private var upperHalf = 0
    private var elsewhere = 0
    /// Flat tops with and without corners.
    private var flatTops = 0
    private var flatSamples = 0
    private(set) var level: Float = 0
    private(set) var places = 0
    private(set) var samples = 0
    private(set) var longest = 0

    var isClipped: Bool {
      places >= fewestPlaces && places * 3 >= flatTops && elsewhere * 2 <= places
        && flatSamples * 100 <= upperHalf * 85 && level < ClipDetector.fullScale
    }

    @inline(__always)
    mutating func add(_ value: Float, _ step: Float) {
      if value >= half {
        addUpper(value, step)
      } else if run > 0 {
        close(exit: reference - value, step)
      }
      previous = value
    }

    private mutating func addUpper(_ value: Float, _ step: Float) {
      upperHalf += 1
      if value > highest { rise(to: value) }
      if run > 0, (value - reference).magnitude <= tolerance {
        run += 1
        return
      }
      if run > 0 { close(exit: reference - value, step) }
      reference = value
      tolerance = max(step, value * alike)
      entry = value - previous
      run = 1
    }

    private mutating func rise(to value: Float) {
      if level > 0, level < value * nearHighest {
        // What was the top is not the top any more.
        elsewhere = level >= value / 2 ? elsewhere + places : 0
        (level, places, samples, longest) = (0, 0, 0, 0)
        (upperHalf, flatTops, flatSamples) = (1, 0, 0)
      }
      highest = value
      half = max(value / 2, .leastNonzeroMagnitude)
    }

    private mutating func close(exit: Float, _ step: Float) {
      defer { run = 0 }
      guard run >= shortestRun, reference >= 64 * step else { return }
      let isTop = reference >= highest * nearHighest
      if isTop {
        flatTops += 1
        flatSamples += run
      }
      // Outside a parabola's flat top of three samples the next ones drop by no more than four
      // tolerances each.
      guard entry >= 4 * tolerance, exit >= 4 * tolerance, entry + exit >= 16 * tolerance else {
        return
      }
      guard isTop else {
        elsewhere += 1
        return
      }
      level = max(level, reference)
      places += 1
      samples += run
      longest = max(longest, run)
    }
  }
}
