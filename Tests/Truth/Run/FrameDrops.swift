/// What OBS drops of a stream (obs-outputs, rtmp-stream.c): from 700 ms of queue on frames that no
/// other needs, from 900 ms on all up to the next key frame. All that waits counts, in the kernel
/// too, beyond what the path itself holds.
struct FrameDrops: Sendable {
  private static let disposableLimitMs = 700.0
  private static let limitMs = 900.0

  private let kbps: Double
  private(set) var offeredBytes = 0
  private(set) var droppedBytes = 0
  private var waitsForKeyFrame = false

  init(kbps: Double) { self.kbps = kbps }

  /// Whether a frame is sent while so much waits before it.
  mutating func admits(_ frame: PacedFrames.Frame, behind waiting: Int, pathMs: Double) -> Bool {
    offeredBytes += frame.bytes
    let queueMs = Double(waiting) * 8 / kbps - pathMs
    if frame.isKey {
      waitsForKeyFrame = false
    } else if queueMs > FrameDrops.limitMs {
      waitsForKeyFrame = true
    }
    guard waitsForKeyFrame || frame.isDisposable && queueMs > FrameDrops.disposableLimitMs
    else { return true }
    droppedBytes += frame.bytes
    return false
  }

  /// The share of the bytes that were dropped.
  var share: Double { offeredBytes > 0 ? Double(droppedBytes) / Double(offeredBytes) : 0 }
}
