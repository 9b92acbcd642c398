internal import Bench
internal import Glibc
internal import SystemCore
internal import Synchronization
internal import Workers

/// Goes on capturing and decoding while encoders run, as the show will.
final class CaptureLoad: @unchecked Sendable {
  // The feed and the intake belong to the thread from `start` to `stop`.
  private let feed: CameraFrames
  private let intake: CameraIntake
  private let ends = Mutex(false)
  private let frames = Mutex(0)
  private var thread: WaitingThread?

  init(_ feed: CameraFrames, _ intake: CameraIntake) {
    self.feed = feed
    self.intake = intake
  }

  func start() { thread = WaitingThread { [self] in capture() } }

  private func capture() {
    while !ends.withLock({ $0 }) {
      let stamp = try? feed.next(until: .after(.milliseconds(200))) { bytes, _ in
        guard (try? self.intake.picture(of: bytes)) != nil else { return }
        self.frames.withLock { $0 += 1 }
      }
      // A camera that has gone makes no work; the runs go on without it.
      if stamp == nil { usleep(10_000) }
    }
  }

  /// Frames that were decoded so far.
  var decodedFrames: Int { frames.withLock { $0 } }

  func stop() {
    ends.withLock { $0 = true }
    thread?.join()
    thread = nil
  }
}
