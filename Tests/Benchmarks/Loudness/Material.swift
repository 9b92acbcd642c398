import TestSignals

/// Stereo programme at 48 kHz, made of a seed.
struct Material {
  static let sampleRate = 48_000
  static let channels = 2

  let name: String
  /// Interleaved.
  let samples: [Float]

  /// Two voices over music-like noise; now and then all becomes quieter or louder.
  static func talk(seconds: Int) -> Material {
    let left = SpeechLike(sampleRate: sampleRate, speechLUFS: -17, seed: 1)
    let right = SpeechLike(sampleRate: sampleRate, speechLUFS: -19, quietSeconds: 2, seed: 2)
    let bed = WhiteNoise(rmsDBFS: -28, seed: 3)
    let gains: [Float] = [0.5, 0.25, 1, 0.35]
    var slow: Float = 0
    return Material(name: "speech over noise", seconds: seconds) { frame in
      slow += 0.3 * (bed.sample(at: frame) - slow)
      let gain = gains[frame / sampleRate / 17 % gains.count]
      return (gain * (left.sample(at: frame) + slow), gain * (right.sample(at: frame) + slow))
    }
  }

  /// Full scale everywhere, as no programme is: interpolation can never be passed over.
  static func clippedNoise(seconds: Int) -> Material {
    let left = WhiteNoise(rmsDBFS: -3, seed: 4)
    let right = WhiteNoise(rmsDBFS: -3, seed: 5)
    return Material(name: "clipped white noise", seconds: seconds) { frame in
      (
        min(max(left.sample(at: frame), -1), 1),
        min(max(right.sample(at: frame), -1), 1)
      )
    }
  }

  private init(name: String, seconds: Int, frame: (Int) -> (Float, Float)) {
    self.name = name
    let frames = seconds * Self.sampleRate
    samples = [Float](unsafeUninitializedCapacity: 2 * frames) { buffer, count in
      for index in 0..<frames {
        (buffer[2 * index], buffer[2 * index + 1]) = frame(index)
      }
      count = 2 * frames
    }
  }

  /// Calls back with one block after the other, as whoever reads a file would.
  func forEachBlock(_ body: (UnsafeBufferPointer<Float>) -> Void) {
    let step = 4_096 * Self.channels
    samples.withUnsafeBufferPointer { samples in
      for start in stride(from: 0, to: samples.count, by: step) {
        body(UnsafeBufferPointer(rebasing: samples[start..<min(start + step, samples.count)]))
      }
    }
  }
}
