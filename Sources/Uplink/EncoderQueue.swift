/// The send queue of a streaming program during a paced run.
///
/// OBS drops B-frames once its queue holds more than 700 ms of video, P-frames from 900 ms
/// (obs-outputs, rtmp-stream.c: `drop_threshold_ms`, `pframe_drop_threshold_ms`).
public struct EncoderQueue: Sendable {
  /// OBS's limit for frames that nothing refers to.
  public static let dropMilliseconds = 700.0

  private let bitrateKbps: Double
  /// What is under way on an empty path is no queue.
  private let pathMs: Double
  private var queueMs: [Double] = []
  /// Readings at which OBS would have been dropping.
  private var overLimit = 0

  /// The queue of a stream of a bitrate on a path of a shortest round trip.
  ///
  /// OBS counts what the kernel has not taken; but the kernel's own buffer can hide seconds of a
  /// stream, which a run of a few seconds would take for a link that holds. So all that waits is
  /// counted, in the kernel too, less what the path itself holds.
  public init(bitrateKbps: Double, shortestRoundTripMs: Double) {
    self.bitrateKbps = bitrateKbps
    pathMs = shortestRoundTripMs
  }

  /// Adds a reading.
  public mutating func add(_ sample: AckSample) {
    let queue = max(0, milliseconds(of: sample.queuedBytes) - pathMs)
    queueMs.append(queue)
    if queue > EncoderQueue.dropMilliseconds { overLimit += 1 }
  }

  /// The longest queue of 95 % of the readings.
  public var p95Ms: Double {
    guard !queueMs.isEmpty else { return 0 }
    let sorted = queueMs.sorted()
    return sorted[max(0, Int((0.95 * Double(sorted.count)).rounded(.up)) - 1)]
  }

  /// The longest queue.
  public var maxMs: Double { queueMs.max() ?? 0 }

  /// The share of readings over OBS's limit.
  public var shareOverLimit: Double {
    queueMs.isEmpty ? 0 : Double(overLimit) / Double(queueMs.count)
  }

  private func milliseconds(of bytes: Int) -> Double {
    bitrateKbps > 0 ? Double(bytes) * 8 / bitrateKbps : 0
  }
}
