/// Measures the true peak, the highest level that the waveform reaches between samples, as
/// ITU-R BS.1770-5 Annex 2 describes it.
///
/// Oversamples four times below 192 kHz, where the annex asks for 192 kHz at least from 48 kHz on;
/// from 192 kHz up the samples themselves are dense enough. Passes EBU Tech 3341 cases 15 to 23.
public struct TruePeakMeter: SampleMeter, Sendable {
  private let format: SignalFormat
  private var channels: [TruePeakChannel]

  /// Makes a meter for a stream.
  public init(_ format: SignalFormat) {
    self.format = format
    let interpolator = format.sampleRate < 192_000 ? TruePeakInterpolator() : nil
    channels = Array(repeating: TruePeakChannel(interpolator), count: format.channels)
  }

  /// The true peak of the loudest channel in dBTP, never below its sample peak; nil for digital
  /// silence. What lies between the last eight samples shows once the next ones are there.
  public var truePeakDBTP: Double? {
    let peak = channels.reduce(0) { max($0, $1.peak) }
    return Decibels.fromAmplitude(Double(peak))
  }

  /// Measures whole frames; a partial frame at the end is ignored.
  public mutating func add(_ interleaved: UnsafeBufferPointer<Float>) {
    guard let first = interleaved.baseAddress else { return }
    let frames = interleaved.count / format.channels
    for index in channels.indices {
      channels[index].add(first + index, stride: format.channels, count: frames)
    }
  }
}
