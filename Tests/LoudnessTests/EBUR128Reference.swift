import CEBUR128
import Glibc

/// libebur128 as the independent opinion: what another implementation of BS.1770 reads.
struct EBUR128Reference {
  let integrated: Double
  let momentary: Double
  let shortTerm: Double
  let truePeak: Double

  /// Measures interleaved samples; a single channel is told to count as dual mono.
  init?(_ samples: [Float], sampleRate: Int, channels: Int) {
    let mode = EBUR128_MODE_I.rawValue | EBUR128_MODE_S.rawValue | EBUR128_MODE_TRUE_PEAK.rawValue
    var state = ebur128_init(UInt32(channels), UInt(sampleRate), Int32(mode))
    guard state != nil else { return nil }
    defer { ebur128_destroy(&state) }
    if channels == 1 { ebur128_set_channel(state, 0, Int32(EBUR128_DUAL_MONO.rawValue)) }
    guard ebur128_add_frames_float(state, samples, samples.count / channels) == 0 else {
      return nil
    }
    var values = (integrated: 0.0, momentary: 0.0, shortTerm: 0.0)
    ebur128_loudness_global(state, &values.integrated)
    ebur128_loudness_momentary(state, &values.momentary)
    ebur128_loudness_shortterm(state, &values.shortTerm)
    var peak = 0.0
    for channel in 0..<channels {
      var channelPeak = 0.0
      ebur128_true_peak(state, UInt32(channel), &channelPeak)
      peak = max(peak, channelPeak)
    }
    (integrated, momentary, shortTerm) = values
    truePeak = 20 * log10(peak)
  }
}
