internal import Glibc
internal import Picture
internal import Rig
internal import SystemCore
internal import V4L2
internal import Workers

/// The demo rig's camera: a moving test picture with a clock in it, in real time.
///
/// Frames are really drawn and really awaited, so that the bench measures them as it would a
/// camera's.
final class SyntheticFrameSource: PictureSource {
  let negotiated: CaptureFormat
  let rawFrameBytes: Int?
  let fieldsAlternate = false
  private(set) var look: PictureLook?
  private(set) var lookFault: String?
  var onFrame: ((UnsafeRawBufferPointer, FrameStamp) -> Void)?
  private let periodNanoseconds: Int64
  private var picture: TestPicture
  private var startNanoseconds: Int64 = 0
  private var number: UInt32 = 0

  /// A camera that grants any size and rate; the default is 1280x720 at 30.
  init(mode: CaptureFormat?, looksAtPicture: Bool = false, wantsSnapshot: Bool = false) {
    negotiated = mode ?? SyntheticCamera.camera.format ?? SyntheticCamera.defaultFormat
    let interval = negotiated.interval?.value ?? 1 / 30
    periodNanoseconds = Int64(interval * 1e9)
    picture = TestPicture(width: Int(negotiated.width), height: Int(negotiated.height))
    rawFrameBytes = picture.bytes.count
    guard looksAtPicture else { return }
    startLooking(framePeriodSeconds: interval, wantsSnapshot: wantsSnapshot)
  }

  var layout: FrameLayout {
    FrameLayout(fourcc: "GREY", width: Int(negotiated.width), height: Int(negotiated.height))
  }

  private func startLooking(framePeriodSeconds: Double, wantsSnapshot: Bool) {
    do throws(PictureError) {
      look = try PictureLook(
        layout,
        framePeriodSeconds: framePeriodSeconds,
        wantsSnapshot: wantsSnapshot
      )
    } catch {
      lookFault = error.reason
    }
  }

  func start() throws(WorkerFailure) { startNanoseconds = monotonicNanoseconds() }

  func next(until deadline: Deadline) throws(WorkerFailure) -> FrameStamp? {
    let due = startNanoseconds + Int64(number + 1) * periodNanoseconds
    let wait = due - monotonicNanoseconds()
    guard deadline.remaining > .nanoseconds(wait) else {
      sleep(nanoseconds: Int64(deadline.remaining.milliseconds * 1e6))
      return nil
    }
    sleep(nanoseconds: wait)
    picture.draw(frame: Int(number))
    number += 1
    let dequeued = monotonicNanoseconds()
    var stamp = FrameStamp(
      sequence: number,
      timestampNanoseconds: due,
      isMonotonic: true,
      dequeuedNanoseconds: dequeued,
      hasError: false,
      byteCount: picture.bytes.count,
      digest: 0
    )
    picture.bytes.withUnsafeBytes { bytes in
      stamp.digest = FrameDigest.whole(bytes)
      look?.see(bytes, atNanoseconds: due, digest: stamp.digest)
      onFrame?(bytes, stamp)
    }
    return stamp
  }

  var buffers: Int? { nil }

  func control(_ id: UInt32) -> CameraControl? { nil }

  func set(_ value: Int64, ofControl id: UInt32) -> Bool { false }

  func announce(_ controls: [SavedState.Control]) {}

  func stop() {}

  private func sleep(nanoseconds: Int64) {
    guard nanoseconds > 0 else { return }
    var left = timespec(
      tv_sec: Int(nanoseconds / 1_000_000_000),
      tv_nsec: Int(nanoseconds % 1_000_000_000)
    )
    var wanted = left
    while nanosleep(&wanted, &left) != 0, errno == EINTR { wanted = left }
  }
}
