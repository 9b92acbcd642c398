import TestSignals
import Testing

@testable import Loudness

@Suite("Search for the true peak")
struct TruePeakSearchTests {
  /// Growing, so that a higher peak is found again and again; falling, so that none is.
  static let gains: [[Float]] = [[0.1, 0.2, 0.4, 0.8], [0.8, 0.4, 0.2, 0.1]]

  @Test("passing over what cannot be higher loses not one bit", arguments: 1...4, gains)
  func same(channels: Int, gains: [Float]) throws {
    let noise = WhiteNoise(rmsDBFS: -12, seed: 1).samples(0..<(8_000 * channels))
    let samples = noise.enumerated().map { $1 * gains[$0 * gains.count / noise.count] }
    var meter = TruePeakMeter(try SignalFormat(sampleRate: 48_000, channels: channels))
    meter.add(samples)
    let expected = everywhere(samples, channels: channels)
    #expect(meter.truePeakDBTP == Decibels.fromAmplitude(Double(expected)))
    #expect(expected > samples.reduce(0) { max($0, $1.magnitude) })
  }

  /// The largest magnitude, interpolated between all samples.
  private func everywhere(_ samples: [Float], channels: Int) -> Float {
    let history = [Float](repeating: 0, count: TruePeakSearch.history * channels)
    var between = [Int32](repeating: 0, count: samples.count)
    (history + samples).withUnsafeBufferPointer { window in
      between.withUnsafeMutableBufferPointer { between in
        guard let window = window.baseAddress, let first = between.baseAddress else { return }
        TruePeakInterpolator().interpolate(
          window,
          channels: channels,
          count: between.count,
          into: first
        )
      }
    }
    let highest = between.map(PeakBits.magnitude).max() ?? 0
    return samples.reduce(highest) { max($0, $1.magnitude) }
  }

  @Test("no value between samples exceeds them by more than the gain")
  func gain() {
    let interpolator = TruePeakInterpolator()
    // The signs that add up all weights of the half.
    let worst: [Float] = (0..<16).map { ($0 < 8 ? $0 : 15 - $0).isMultiple(of: 2) ? -1 : 1 }
    var found: Int32 = 0
    worst.withUnsafeBufferPointer { worst in
      guard let samples = worst.baseAddress else { return }
      interpolator.interpolate(samples, channels: 1, count: 1, into: &found)
    }
    let ratio = PeakBits.magnitude(found) / interpolator.largestGain
    #expect((0.9998...1).contains(ratio))
  }
}
