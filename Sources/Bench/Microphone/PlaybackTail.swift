internal import Loudness

/// The last seconds of a recording, for playing them back.
struct PlaybackTail {
  private let format: SignalFormat
  private var ring: [Float]
  private var next = 0
  private var isFull = false

  /// Keeps no more than so many seconds.
  init(_ format: SignalFormat, _ seconds: Double) {
    self.format = format
    let frames = max(1, Int(min(seconds, 60) * Double(format.sampleRate)))
    ring = [Float](repeating: 0, count: frames * format.channels)
  }

  /// Takes interleaved samples.
  mutating func add(_ samples: UnsafeBufferPointer<Float>) {
    for sample in samples.suffix(ring.count) {
      ring[next] = sample
      next += 1
      if next == ring.count {
        next = 0
        isFull = true
      }
    }
  }

  /// What is kept, the oldest first.
  var samples: [Float] {
    isFull ? Array(ring[next...] + ring[..<next]) : Array(ring[..<next])
  }
}
