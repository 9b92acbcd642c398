/// Finds the pulsing of lamps in the brightness of rows over time.
///
/// A rolling shutter reads row after row, so light that pulses at twice the mains' frequency leaves
/// bands, and they move unless the frame rate divides that frequency. Each row over its own mean
/// leaves the scene out; what then turns with time and row as the lamp does is flicker.
struct FlickerMeter: Sendable {
  /// At ten frames a second these are 15 s; a longer run tells no more.
  private static let mostFrames = 150
  private static let fewestFrames = 6

  private var times: [Int64] = []
  private var profiles: [[Double]] = []
  private var followers: [Int] = []

  mutating func add(_ picture: AnalysisPicture, followsPrevious: Bool) {
    guard profiles.count < FlickerMeter.mostFrames else { return }
    var rows = [Double](repeating: 0, count: picture.height)
    picture.luma.withUnsafeBufferPointer { luma in
      for row in 0..<picture.height {
        let first = row &* picture.width
        var sum = 0
        for at in first..<(first &+ picture.width) { sum &+= Int(luma[at]) }
        rows[row] = Double(sum) / Double(picture.width)
      }
    }
    if followsPrevious, !profiles.isEmpty { followers.append(profiles.count) }
    profiles.append(rows)
    times.append(picture.timeNanoseconds)
  }

  var frames: Int { profiles.count }

  /// The rows' means over all frames; nil before the first.
  var rowProfile: RowProfile? {
    guard let first = profiles.first else { return nil }
    let count = Double(profiles.count)
    let rows = first.indices.map { row in profiles.reduce(0) { $0 + $1[row] } / count }
    return RowProfile(rows: rows, frames: profiles.count)
  }

  /// The amplitude at a lamp's frequency.
  func flicker(atHertz hertz: Double, period: Double) -> LampFlicker {
    guard frames >= FlickerMeter.fewestFrames, let mean = rowProfile?.rows else {
      return .notMeasured("too_few_frames")
    }
    let weights = ReadOut.weights(mean)
    guard ReadOut.suffices(weights) else { return .notMeasured("too_dark_or_bright") }
    let seconds = FrameTimes.smoothed(times, period: period)
    let walk = PhaseWalk(seconds, followers: followers, hertz: hertz)
    guard walk.gain >= PhaseWalk.leastGain else { return .blind }
    let deviations = profiles.map { rows in
      RowBasis.detrended(
        rows.indices.map { weights[$0] > 0 ? rows[$0] / mean[$0] - 1 : 0 },
        weights
      )
    }
    let lampPatterns = walk.mainsOffsets.compactMap { walk.pattern(hertz + $0) }
    let otherPatterns = FlickerMeter.otherHertz.map { walk.pattern(hertz + $0) }
    var lamp = BestFit()
    var others = [BestFit](repeating: BestFit(), count: otherPatterns.count)
    for share in ReadOut.shares {
      let basis = RowBasis(cycles: hertz * share * period, weights: weights)
      let rows = walk.compared(deviations.map { basis.projection(of: $0) })
      for direction in [1.0, -1] {
        for pattern in lampPatterns { lamp.consider(pattern.fit(rows, basis, direction)) }
        for (index, pattern) in otherPatterns.enumerated() {
          others[index].consider(pattern?.fit(rows, basis, direction))
        }
      }
    }
    return lamp.weighed(against: others.map(\.explained).median ?? 0)
  }

  /// Frequencies that no lamp has: what is found there is motion and noise.
  private static let otherHertz = [-7.3, -6.1, -3.7, -2.3, 2.3, 3.7, 6.1, 7.3]
}
