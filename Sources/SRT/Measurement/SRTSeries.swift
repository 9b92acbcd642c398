/// The readings of a run, and what was handed to libsrt meanwhile.
public struct SRTSeries: Sendable, Equatable {
  /// The readings, in the order of time.
  public private(set) var samples: [SRTSample] = []
  /// Messages that libsrt took.
  public private(set) var acceptedMessages = 0
  /// Messages for which its buffer had no room: lost, as an encoder cannot wait.
  public private(set) var refusedMessages = 0
  /// How long messages were handed over.
  public var sendingSeconds = 0.0
  /// The latency that was agreed on.
  public var latencyMs: Int?

  /// No readings yet.
  public init() {}

  /// Adds a reading; one that does not advance in time is left out.
  public mutating func add(_ sample: SRTSample) {
    if let last = samples.last, sample.time <= last.time { return }
    samples.append(sample)
  }

  /// Counts a message that was handed over.
  public mutating func count(isAccepted: Bool) {
    if isAccepted { acceptedMessages += 1 } else { refusedMessages += 1 }
  }

  /// Round trips that were measured: before the first acknowledgement libsrt says what it remembers
  /// of another connection to the host, or 100 ms (INITIAL_RTT).
  public var measuredRTTs: [Double] {
    let assumed = samples.first.flatMap { $0.acknowledgements == 0 ? $0.rttMs : nil }
    return samples.drop { $0.acknowledgements == 0 || $0.rttMs == assumed }.map(\.rttMs)
  }
}
