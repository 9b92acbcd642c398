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
  private var thread = pthread_t()
  private var runs = false

  init(_ feed: CameraFrames, _ intake: CameraIntake) {
    self.feed = feed
    self.intake = intake
  }

  func start() {
    let context = Unmanaged.passRetained(self)
    let code = pthread_create(
      &thread,
      nil,
      { argument in
        guard let argument else { return nil }
        Unmanaged<CaptureLoad>.fromOpaque(argument).takeRetainedValue().capture()
        return nil
      },
      context.toOpaque()
    )
    runs = code == 0
    if !runs { context.release() }
  }

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
    guard runs else { return }
    pthread_join(thread, nil)
    runs = false
  }
}
