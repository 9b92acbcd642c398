/// Finds runs of exact zeros that begin and end abruptly.
///
/// A noise gate leaves zeros too, but in the pauses; where the pauses are known to be noise,
/// zeros are no pause.
struct ZeroRunDetector: Sendable {
  private static let shortestMs = 5
  /// The mean square beside a run is taken over about this time.
  private static let contextMs = 5
  /// Longer zeros within speech behind a noise gate are a pause.
  private static let longestWithinGatedMs = 250.0
  private static let loud = Decibels.toPower(-50)

  private struct Run: Sendable {
    let length: Int
    let before: Float
    let after: Float
  }

  private let sampleRate: Int
  private let shortest: Int
  private let context: Int
  private let smoothing: Float
  private var envelope: Float = 0
  private var zeros = 0
  private var hasSounded = false
  private var ended: (length: Int, before: Float)?
  private var afterEnergy: Float = 0
  private var afterLeft = 0
  private var runs: [Run] = []

  init(sampleRate: Int) {
    self.sampleRate = sampleRate
    shortest = max(1, sampleRate * Self.shortestMs / 1_000)
    context = max(1, sampleRate * Self.contextMs / 1_000)
    smoothing = 1 / Float(context)
    runs.reserveCapacity(256)
  }

  mutating func add(_ samples: UnsafeBufferPointer<Float>) {
    for sample in samples {
      if sample == 0 {
        zeros += 1
      } else {
        if zeros >= shortest { endRun() }
        zeros = 0
        hasSounded = true
      }
      if afterLeft > 0 { addAfter(sample) }
      // Zeros of a run that may yet be one leave the level before it as it was.
      if sample != 0 { envelope += (sample * sample - envelope) * smoothing }
    }
  }

  /// The runs that are losses.
  ///
  /// - Parameters:
  ///   - noise: the mean square of the noise in the pauses; nil where a gate empties them.
  ///   - step: the finest step of the samples: noise of less than a step has runs of its own.
  func runs(noise: Double?, step: Double) -> ZeroRuns {
    let least = max(step * step, noise.map { $0 / 8 } ?? Self.loud)
    let lost = runs.filter { run in
      Double(min(run.before, run.after)) >= least
        && (noise != nil || milliseconds(run) <= Self.longestWithinGatedMs)
    }
    return ZeroRuns(count: lost.count, milliseconds: lost.reduce(0) { $0 + milliseconds($1) })
  }

  private func milliseconds(_ run: Run) -> Double {
    Double(run.length) * 1_000 / Double(sampleRate)
  }

  private mutating func endRun() {
    finishAfter()
    guard hasSounded else { return }
    ended = (zeros, envelope)
    afterEnergy = 0
    afterLeft = context
  }

  private mutating func addAfter(_ sample: Float) {
    afterEnergy += sample * sample
    afterLeft -= 1
    if afterLeft == 0 { finishAfter() }
  }

  private mutating func finishAfter() {
    guard let ended else { return }
    let after = afterEnergy / Float(max(1, context - afterLeft))
    // A value that no sound has must not weigh on the others.
    if after.isFinite, ended.before.isFinite {
      runs.append(Run(length: ended.length, before: ended.before, after: after))
    }
    self.ended = nil
    afterLeft = 0
  }
}
