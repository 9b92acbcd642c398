/// Measures the true peak, the highest level that the waveform reaches between samples, as
/// ITU-R BS.1770-5 Annex 2 describes it.
///
/// Oversamples four times at every rate; the annex asks for 192 kHz at least, which is that at
/// 48 kHz and less above. Passes EBU Tech 3341 cases 15 to 23 at every rate.
public struct TruePeakMeter: SampleMeter, Sendable {
  /// Few enough to stay in the first-level cache.
  private static let samplesAtOnce = 2_048

  private let search: TruePeakSearch
  private let framesAtOnce: Int
  /// The history, then the frames that are being measured, interleaved.
  private var window: [Float]
  private var scratch: [Int32]
  private var peak: Int32 = 0

  /// Makes a meter for a stream.
  public init(_ format: SignalFormat) {
    search = TruePeakSearch(channels: format.channels)
    framesAtOnce = max(1, Self.samplesAtOnce / format.channels)
    let frames = TruePeakSearch.history + framesAtOnce
    window = Array(repeating: 0, count: frames * format.channels)
    scratch = Array(repeating: 0, count: TruePeakSearch.framesAtOnce * format.channels)
  }

  /// The true peak of the loudest channel in dBTP, never below its sample peak; nil for digital
  /// silence. What lies between the last eight samples shows once the next ones are there.
  public var truePeakDBTP: Double? {
    Decibels.fromAmplitude(Double(PeakBits.magnitude(peak)))
  }

  /// Measures whole frames; a partial frame at the end is ignored.
  public mutating func add(_ interleaved: UnsafeBufferPointer<Float>) {
    guard var samples = interleaved.baseAddress else { return }
    var remaining = interleaved.count / search.channels
    while remaining > 0 {
      let frames = min(remaining, framesAtOnce)
      let count = frames * search.channels
      measure(samples, count: count)
      samples += count
      remaining -= frames
    }
  }

  private mutating func measure(_ samples: UnsafePointer<Float>, count: Int) {
    let (search, highest) = (search, peak)
    let history = TruePeakSearch.history * search.channels
    peak = window.withUnsafeMutableBufferPointer { window in
      scratch.withUnsafeMutableBufferPointer { scratch in
        guard let window = window.baseAddress, let scratch = scratch.baseAddress
        else { return highest }
        (window + history).update(from: samples, count: count)
        defer { window.update(from: window + count, count: history) }
        return search.peak(highest, in: window, count: count, scratch: scratch)
      }
    }
  }
}
