import CEBUR128
import Glibc

/// libebur128 as the independent opinion: what another implementation of BS.1770 reads.
struct EBUR128Reference {
  let integrated: Double
  /// Loudness range by its own windows, one a second.
  let range: Double
  /// True peak in dBTP.
  let truePeak: Double
  /// Readings every 100 ms.
  private(set) var momentary: [Double] = []
  private(set) var shortTerm: [Double] = []

  /// Measures interleaved samples; a single channel is told to count as dual mono.
  init?(_ samples: [Float], sampleRate: Int, channels: Int) {
    let mode =
      EBUR128_MODE_I.rawValue | EBUR128_MODE_LRA.rawValue | EBUR128_MODE_TRUE_PEAK.rawValue
    var state = ebur128_init(UInt32(channels), UInt(sampleRate), Int32(mode))
    guard state != nil else { return nil }
    defer { ebur128_destroy(&state) }
    if channels == 1 { ebur128_set_channel(state, 0, Int32(EBUR128_DUAL_MONO.rawValue)) }
    let step = sampleRate / 10 * channels
    for start in stride(from: 0, to: samples.count, by: step) {
      let block = samples[start..<min(start + step, samples.count)]
      let result = block.withUnsafeBufferPointer {
        ebur128_add_frames_float(state, $0.baseAddress, $0.count / channels)
      }
      guard result == 0 else { return nil }
      var (momentary, shortTerm) = (0.0, 0.0)
      ebur128_loudness_momentary(state, &momentary)
      ebur128_loudness_shortterm(state, &shortTerm)
      self.momentary.append(momentary)
      self.shortTerm.append(shortTerm)
    }
    var values = (integrated: 0.0, range: 0.0)
    ebur128_loudness_global(state, &values.integrated)
    ebur128_loudness_range(state, &values.range)
    var peak = 0.0
    for channel in 0..<channels {
      var channelPeak = 0.0
      ebur128_true_peak(state, UInt32(channel), &channelPeak)
      peak = max(peak, channelPeak)
    }
    (integrated, range) = values
    truePeak = 20 * log10(peak)
  }

  /// Loudness range by the code that Tech 3342 prints, from these short-term readings, ten a second.
  var rangeOfTenReadingsASecond: Double? {
    Tech3342Code.range(ofShortTermLoudness: Array(shortTerm.dropFirst(29)))
  }
}
