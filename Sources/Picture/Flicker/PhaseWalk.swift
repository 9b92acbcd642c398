internal import Glibc

/// How the phase of a lamp walks from frame to frame, and what is compared to see it.
///
/// Best are frames that follow each other: between them little else moves. Where the lamp's phase
/// is nearly the same in both, each frame is compared with the mean of all.
struct PhaseWalk {
  /// With less, the bands nearly stand still, and what is compared takes them away.
  static let leastGain = 0.4
  /// The mains swing around their frequency by 0.1 Hz, the lamp by twice that.
  private static let largestOffset = 0.2
  private static let mostSteps = 50.0
  private static let fewestPairs = 5

  /// A cosine and a sine, of time or of rows.
  typealias Phasor = (cosine: Double, sine: Double)

  private let seconds: [Double]
  /// The frames that follow the one before; nil where each is compared with the mean.
  private let followers: [Int]?
  /// What is left of a lamp's light in what is compared: 0 for bands that stand still.
  let gain: Double

  init(_ seconds: [Double], followers: [Int], hertz: Double) {
    let all = PhaseWalk(seconds, nil, hertz)
    let pairs = PhaseWalk(seconds, followers, hertz)
    let usesPairs = followers.count >= PhaseWalk.fewestPairs && pairs.gain >= PhaseWalk.leastGain
    self = usesPairs ? pairs : all
  }

  private init(_ seconds: [Double], _ followers: [Int]?, _ hertz: Double) {
    self.seconds = seconds
    self.followers = followers
    let turns = PhaseWalk.compared(PhaseWalk.turns(seconds, hertz), followers)
    let power = turns.reduce(0) { $0 + $1.cosine * $1.cosine + $1.sine * $1.sine }
    gain = turns.isEmpty ? 0 : power / Double(turns.count)
  }

  /// Offsets to try, close enough that the phase turns by no more than a quarter between them.
  var mainsOffsets: [Double] {
    let span = (seconds.last ?? 0) - (seconds.first ?? 0)
    // Times that a driver made up must not become a search without end.
    let wanted = (PhaseWalk.largestOffset * span * 4).rounded(.up)
    let steps = max(1, min(PhaseWalk.mostSteps, wanted))
    return (-Int(steps)...Int(steps)).map { Double($0) * PhaseWalk.largestOffset / steps }
  }

  /// What of the frames' values is compared.
  func compared(_ values: [Phasor]) -> [Phasor] { PhaseWalk.compared(values, followers) }

  /// The lamp's phase in what is compared; nil where the bands nearly stand still.
  func pattern(_ hertz: Double) -> TimePattern? {
    let pattern = TimePattern(compared(PhaseWalk.turns(seconds, hertz)))
    return pattern.power >= PhaseWalk.leastGain / 2 ? pattern : nil
  }

  private static func turns(_ seconds: [Double], _ hertz: Double) -> [Phasor] {
    seconds.map { (cosine: cos(2 * .pi * hertz * $0), sine: sin(2 * .pi * hertz * $0)) }
  }

  private static func compared(_ values: [Phasor], _ followers: [Int]?) -> [Phasor] {
    if let followers {
      return followers.map { at in
        (
          cosine: values[at].cosine - values[at - 1].cosine,
          sine: values[at].sine - values[at - 1].sine
        )
      }
    }
    let count = Double(values.count)
    let cosine = values.reduce(0) { $0 + $1.cosine } / count
    let sine = values.reduce(0) { $0 + $1.sine } / count
    return values.map { (cosine: $0.cosine - cosine, sine: $0.sine - sine) }
  }
}
