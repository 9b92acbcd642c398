import Glibc

/// Samples that were made before, and silence after them.
public struct Recording: TestSignal {
  private static let tapsEachSide = 24

  /// The samples.
  public let samples: [Float]

  /// Keeps samples.
  public init(_ samples: [Float]) { self.samples = samples }

  /// The sample at a frame.
  public func sample(at frame: Int) -> Float {
    samples.indices.contains(frame) ? samples[frame] : 0
  }

  /// The recording at a multiple of its rate, as a sound server gives it: there is nothing new
  /// above half of the former rate.
  public func upsampled(by factor: Int) -> Recording {
    let phases = (0..<factor).map { Self.taps(Double($0) / Double(factor)) }
    let count = 2 * Self.tapsEachSide
    let padding = [Float](repeating: 0, count: Self.tapsEachSide)
    let padded = padding + samples + padding
    let result = [Float](unsafeUninitializedCapacity: samples.count * factor) { buffer, filled in
      padded.withUnsafeBufferPointer { padded in
        for index in 0..<samples.count {
          for phase in 0..<factor {
            var sum: Float = 0
            for tap in 0..<count { sum += padded[index + tap + 1] * phases[phase][tap] }
            buffer[index * factor + phase] = sum
          }
        }
      }
      filled = samples.count * factor
    }
    return Recording(result)
  }

  /// A sinc under a Blackman window, delayed by a fraction of a sample; it ends at 0.46 of the rate.
  private static func taps(_ fraction: Double) -> [Float] {
    (0..<(2 * tapsEachSide)).map { index in
      let time = Double(index - tapsEachSide + 1) - fraction
      let angle = 0.92 * .pi * time
      let sinc = angle == 0 ? 0.92 : 0.92 * sin(angle) / angle
      let place = .pi * time / Double(tapsEachSide)
      return abs(time) >= Double(tapsEachSide)
        ? 0 : Float(sinc * (0.42 + 0.5 * cos(place) + 0.08 * cos(2 * place)))
    }
  }
}
