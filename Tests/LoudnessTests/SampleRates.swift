/// The sample rates in Hz, from a headset's to a studio interface's, at which every case must pass.
enum SampleRates {
  static let all = [8_000, 16_000, 44_100, 48_000, 96_000, 192_000]
}
