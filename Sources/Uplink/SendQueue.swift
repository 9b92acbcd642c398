/// The send queue of a streaming program during a paced run, and what it drops.
///
/// OBS drops B-frames once its queue holds more than 700 ms of video, and from 900 ms everything up
/// to the next key frame (obs-outputs, rtmp-stream.c: `drop_threshold_ms`,
/// `pframe_drop_threshold_ms`). Sound and key frames are never dropped.
public struct SendQueue: Sendable {
  /// What a packet is to the pictures after it.
  public enum Packet: Sendable, Equatable {
    /// Sound, or a codec's configuration.
    case essential
    /// A picture that needs no other.
    case keyFrame
    /// A picture that later ones need.
    case reference
    /// A picture that no other needs (B-frame).
    case disposable
  }

  /// OBS's limit for frames that nothing refers to.
  public static let disposableLimitMs = 700.0
  /// OBS's limit for all frames up to the next key frame.
  public static let referenceLimitMs = 900.0
  /// What the queue may reach on a link that is not even: in another minute its dips are longer.
  public static let unevenLimitMs = disposableLimitMs * 2 / 3

  private let bitrateKbps: Double
  /// What is under way on an empty path is no queue.
  private let pathMs: Double
  private var queueMs: [Double] = []
  private var extremes = QueueExtremes()
  private var waitsForKeyFrame = false
  private var offeredBytes = 0
  private var droppedBytes = 0
  /// Pictures that were not sent.
  public private(set) var droppedFrames = 0

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
    let waiting = waitingMs(sample.queuedBytes)
    queueMs.append(waiting)
    extremes.add(time: sample.time, queueMs: waiting)
  }

  /// Whether a stream whose segments are lost on the way, and whose queue got as long as this, drops no
  /// more than a frame here and there in a minute; `minuteMs` is nil after a run too short to tell.
  public static func outlastsLosses(maxMs: Double, minuteMs: Double?) -> Bool {
    minuteMs.map { $0 <= referenceLimitMs } ?? (2 * maxMs <= disposableLimitMs)
  }

  /// Whether it held so far, and went on for too short a time to tell whether it would for a minute.
  public var leavesMinuteOpen: Bool {
    droppedBytes == 0 && maxMs <= Self.disposableLimitMs
      && !Self.outlastsLosses(maxMs: maxMs, minuteMs: minuteMs)
  }

  /// Whether a packet is sent, while so many bytes wait before it.
  public mutating func admits(_ packet: Packet, bytes: Int, behind waiting: Int) -> Bool {
    offeredBytes += bytes
    guard isDropped(packet, waitingMs(waiting)) else { return true }
    droppedBytes += bytes
    droppedFrames += 1
    return false
  }

  private mutating func isDropped(_ packet: Packet, _ waitingMs: Double) -> Bool {
    switch packet {
    case .essential: return false
    case .keyFrame:
      waitsForKeyFrame = false
      return false
    case .reference, .disposable:
      if waitingMs > SendQueue.referenceLimitMs { waitsForKeyFrame = true }
      return waitsForKeyFrame
        || packet == .disposable && waitingMs > SendQueue.disposableLimitMs
    }
  }

  /// The longest queue of 95 % of the readings.
  public var p95Ms: Double {
    guard !queueMs.isEmpty else { return 0 }
    let sorted = queueMs.sorted()
    return sorted[max(0, Int((0.95 * Double(sorted.count)).rounded(.up)) - 1)]
  }

  /// The longest queue.
  public var maxMs: Double { queueMs.max() ?? 0 }

  /// The queue in milliseconds that nine minutes of ten of such a stream stay under, of a run of a minute
  /// the longest; nil where the run was too short to tell.
  public var minuteMs: Double? { extremes.minuteMs }

  /// The share of the stream's bytes that were dropped.
  public var dropShare: Double {
    offeredBytes > 0 ? Double(droppedBytes) / Double(offeredBytes) : 0
  }

  private func waitingMs(_ bytes: Int) -> Double {
    guard bitrateKbps > 0 else { return 0 }
    return max(0, Double(bytes) * 8 / bitrateKbps - pathMs)
  }
}
