/// Looks for a higher true peak, interpolating only where there can be one.
///
/// A value between samples exceeds the largest of them by no more than a known factor. Where even
/// that does not reach the peak found so far nothing is lost by not looking, not one bit; in most
/// programmes that is nearly everywhere.
struct TruePeakSearch: Sendable {
  /// Frames of the past that the next interpolated values need.
  static let history = TruePeakInterpolator.taps - 1
  /// Frames of which it is decided at once whether to interpolate.
  static let framesAtOnce = 64

  let channels: Int
  private let interpolator = TruePeakInterpolator()

  init(channels: Int) {
    self.channels = channels
  }

  /// The larger of a peak and the largest magnitude in and between the samples of a window, both as
  /// `PeakBits`. Zeros what is no finite number.
  ///
  /// - Parameters:
  ///   - window: frames, interleaved, after `history` frames that have been searched before.
  ///   - count: how many samples there are after the history.
  ///   - scratch: room for `framesAtOnce` frames.
  func peak(
    _ peak: Int32,
    in window: UnsafeMutablePointer<Float>,
    count: Int,
    scratch: UnsafeMutablePointer<Int32>
  ) -> Int32 {
    let samplesAtOnce = Self.framesAtOnce * channels
    var peak = peak
    var start = 0
    while start < count {
      let part = min(samplesAtOnce, count - start)
      let samples = window + start
      let largest = largestMagnitude(samples, count: part + Self.history * channels)
      peak = largest > peak ? largest : peak
      let bound = PeakBits.magnitude(largest) * interpolator.largestGain
      if bound > PeakBits.magnitude(peak) {
        interpolator.interpolate(samples, channels: channels, count: part, into: scratch)
        let between = PeakBits.largest(scratch, count: part)
        peak = between > peak ? between : peak
      }
      start += part
    }
    return peak
  }

  private func largestMagnitude(_ samples: UnsafeMutablePointer<Float>, count: Int) -> Int32 {
    let largest = PeakBits.largest(samples, count: count)
    guard largest >= PeakBits.infinity else { return largest }
    for index in 0..<count { samples[index] = samples[index].orZeroIfNotFinite }
    return PeakBits.largest(samples, count: count)
  }
}
