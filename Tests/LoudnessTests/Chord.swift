import Glibc

/// A sum of sines of whole Hz: a second of it repeats without a seam.
struct Chord: Sendable {
  struct Partial: Sendable {
    let frequency: Double
    let amplitude: Double
    let phase: Double
  }

  let partials: [Partial]

  func samples(sampleRate: Int) -> [Float] {
    var sum = [Float](repeating: 0, count: sampleRate)
    for partial in partials {
      let step = 2 * .pi * partial.frequency / Double(sampleRate)
      var frame = 0
      while frame < sampleRate {
        sum[frame] += Float(partial.amplitude * sin(step * Double(frame) + partial.phase))
        frame += 1
      }
    }
    return sum
  }
}
