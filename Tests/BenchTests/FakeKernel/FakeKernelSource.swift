import Rig
import SystemCore
import SystemPackage
import TestSupport
import Workers

@testable import Bench

/// The frames that a program would dequeue from a modelled camera, on a virtual clock.
final class FakeKernelSource: FrameSource {
  private(set) var camera: FakeCamera
  private(set) var look: PictureLook?
  private let clock = VirtualClock()
  private var sensor: FakeSensor
  private var picture: FakePicture
  private var noise: SeededNoise
  private var beginNanoseconds: Int64 = 0
  private var lastStamp: Int64 = 0
  private var queue: [FrameStamp] = []
  /// The next frame on the wire, and when it will be there.
  private var coming: (frame: FakeSensor.Frame, stamp: Int64, done: Int64)?
  private var holdsFrame = false

  init(_ camera: FakeCamera, seed: UInt64 = 1, looksAtPicture: Bool = false) throws {
    self.camera = camera
    noise = SeededNoise(seed: seed &+ 1000)
    sensor = FakeSensor(wakingMs: camera.firmware.wakingMs ?? .infinity, seed: seed)
    picture = FakePicture(seed: seed)
    guard looksAtPicture else { return }
    look = try PictureLook(
      FakePicture.layout,
      framePeriodSeconds: camera.mode.periodMs / 1000,
      wantsSnapshot: false
    )
  }

  var negotiated: CaptureFormat { camera.mode.format }
  var rawFrameBytes: Int? { camera.mode.rawFrameBytes }
  var fieldsAlternate: Bool { false }
  var buffers: Int? { camera.kernel.buffers }
  var lookFault: String? { nil }
  var now: ContinuousClock.Instant { clock.now }
  var nowNanoseconds: Int64 { clock.nanoseconds }

  func control(_ id: UInt32) -> CameraControl? { camera.controls.all.first { $0.id == id } }

  func set(_ value: Int64, ofControl id: UInt32) -> Bool {
    guard camera.controls[id] != nil else { return false }
    camera.controls[id] = value
    return true
  }

  func announce(_ controls: [SavedState.Control]) {}

  func stop() {}

  func start() throws(WorkerFailure) {
    do throws(Errno) {
      try camera.kernel.start(camera.link)
    } catch {
      throw WorkerFailure(opening: "/dev/video7", error)
    }
    beginNanoseconds = clock.nanoseconds
    lastStamp = beginNanoseconds
    guard camera.firmware.wakingMs != nil else { return }
    expectNext()
  }

  func next(until deadline: Deadline) throws(WorkerFailure) -> FrameStamp? {
    if holdsFrame { clock.advance(byMs: camera.kernel.readerMs) }
    holdsFrame = false
    let end = clock.nanoseconds(of: deadline)
    while true {
      while let done = coming?.done, done <= clock.nanoseconds { complete() }
      if !queue.isEmpty {
        holdsFrame = true
        var stamp = queue.removeFirst()
        stamp.dequeuedNanoseconds = clock.nanoseconds
        return stamp
      }
      guard let done = coming?.done, done <= end else {
        clock.advance(to: end)
        return nil
      }
      clock.advance(to: done)
    }
  }

  private func expectNext() {
    let frame = sensor.next(&camera)
    // Completion of the URB, and a little until its handler runs.
    let stamp = max(lastStamp + 1, blockEnd(frame.beginMs) + handlerDelay())
    lastStamp = stamp
    coming = (frame, stamp, max(stamp, blockEnd(frame.endMs)) + handlerDelay())
  }

  /// When the URB that a moment of the stream falls into is complete.
  private func blockEnd(_ milliseconds: Double) -> Int64 {
    let block = camera.link.blockMs(largestFrame: camera.mode.largestFrame)
    return beginNanoseconds + Int64((milliseconds / block).rounded(.up) * block * 1e6)
  }

  private func handlerDelay() -> Int64 { Int64((0.02 + noise.exponential() * 0.1) * 1e6) }

  /// A frame is whole: it waits in its buffer, if there was one for it.
  private func complete() {
    guard let (frame, stamp, _) = coming else { return }
    expectNext()
    // uvc_video_decode_start numbers a frame «regardless of any buffer states, so that
    // discontinuous sequence numbers always indicate lost frames».
    guard queue.count < camera.kernel.buffers else { return }
    // uvc_queue_buffer_complete: a damaged one goes back to the driver.
    if frame.isDamaged, !camera.kernel.nodrop { return }
    if let look, !frame.isDamaged {
      picture.draw(frame.setting, of: camera.scene, number: frame.picture)
      picture.show(to: look, atNanoseconds: stamp)
    }
    queue.append(
      FrameStamp(
        sequence: UInt32(truncatingIfNeeded: frame.number) &+ camera.kernel.firstSequence,
        timestampNanoseconds: camera.stamps.stamp(
          stamp,
          number: frame.number,
          noise: noise.normal()
        ),
        isMonotonic: camera.stamps.isMonotonic,
        dequeuedNanoseconds: stamp,
        hasError: frame.isDamaged,
        isTruncated: frame.isTruncated,
        byteCount: frame.bytes,
        digest: UInt64(frame.picture) &* 0x9e37_79b9_7f4a_7c15
      )
    )
  }
}
