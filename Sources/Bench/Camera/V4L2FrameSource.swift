internal import Picture
internal import Rig
internal import SystemCore
internal import SystemPackage
internal import V4L2
internal import V4L2Probe
internal import Workers

/// Frames of a camera, by mapped buffers and `poll`.
final class V4L2FrameSource: PictureSource {
  /// At 60 fps eight buffers are 133 ms of slack: a busy bench loses no frame of its own.
  private static let bufferCount: UInt32 = 8

  let negotiated: CaptureFormat
  let rawFrameBytes: Int?
  let fieldsAlternate: Bool
  private let planes: Int
  private let camera: OpenCamera
  private let channel: WorkerChannel
  private let isJPEG: Bool
  private let tail: FrameTail
  private(set) var look: PictureLook?
  private(set) var lookFault: String?
  private var stream: V4L2.CaptureStream?
  private var digest = FrameDigest()
  let layout: FrameLayout
  var onFrame: ((UnsafeRawBufferPointer, FrameStamp) -> Void)?

  /// Opens a camera and sets the mode asked for; tells the parent first what it was.
  convenience init(
    _ request: CameraBenchRequest,
    _ channel: WorkerChannel
  ) throws(WorkerFailure) {
    let device: VideoDevice
    do throws(Errno) {
      device = try VideoDevice(opening: request.path)
    } catch {
      throw WorkerFailure(opening: request.path, error)
    }
    try self.init(device, request, channel)
  }

  /// Takes over a camera that is open.
  init(
    _ device: consuming VideoDevice,
    _ request: CameraBenchRequest,
    _ channel: WorkerChannel
  ) throws(WorkerFailure) {
    do throws(Errno) {
      let camera = try OpenCamera(device)
      if let mode = request.mode {
        channel.send(
          WorkerMessage<CameraMeasurement>.savedState(
            SavedState(cameraPath: request.path, format: camera.before)
          )
        )
        do throws(Errno) {
          try camera.device.set(mode, camera.type)
        } catch {
          try? camera.device.restore(camera.before, camera.type)
          throw error
        }
      }
      let format = try camera.device.format(camera.type)
      var faults: Set<EnumerationFault> = []
      let isCompressed = camera.device.formats(camera.type, faults: &faults).contains {
        $0.pixelFormat == format.pixelFormat && $0.isCompressed
      }
      negotiated = try camera.device.captureFormat(camera.type)
      rawFrameBytes = isCompressed ? nil : Int(format.imageSize)
      fieldsAlternate = format.fieldsAlternate
      planes = format.planes
      isJPEG = ["MJPG", "JPEG"].contains(format.pixelFormat.fourcc)
      layout = FrameLayout(
        fourcc: negotiated.fourcc,
        width: Int(format.width),
        height: Int(format.height),
        bytesPerLine: Int(format.bytesPerLine),
        range: format.isFullRange.map { $0 ? .full : .limited }
      )
      tail = FrameTail(fourcc: format.pixelFormat.fourcc)
      self.camera = camera
      self.channel = channel
      if request.looksAtPicture { startLooking(request) }
    } catch {
      throw WorkerFailure(opening: request.path, error)
    }
  }

  private func startLooking(_ request: CameraBenchRequest) {
    do throws(PictureError) {
      look = try PictureLook(
        layout,
        framePeriodSeconds: negotiated.interval?.value,
        wantsSnapshot: request.snapshotPath != nil
      )
    } catch {
      lookFault = error.reason
    }
  }

  func start() throws(WorkerFailure) {
    do throws(CaptureError) {
      stream = .some(
        try V4L2.CaptureStream(
          camera.device,
          camera.type,
          planes: planes,
          buffers: V4L2FrameSource.bufferCount
        )
      )
    } catch {
      throw WorkerFailure(streaming: camera.device.path, error)
    }
  }

  func next(until deadline: Deadline) throws(WorkerFailure) -> FrameStamp? {
    do throws(CaptureError) {
      // Three system calls a frame: poll, DQBUF, QBUF.
      while true {
        guard try isReady(until: deadline) else { return nil }
        if let stamp = try dequeue() { return stamp }
        guard !deadline.hasPassed else { return nil }
      }
    } catch {
      throw WorkerFailure(streaming: camera.device.path, error)
    }
  }

  /// Waits for a frame; false when the deadline passed or the parent hung up first.
  private func isReady(until deadline: Deadline) throws(CaptureError) -> Bool {
    do throws(Errno) {
      let ready = try Readiness.readable(
        camera.device.number,
        orHangUpOf: channel.cancellation,
        until: deadline
      )
      return ready.isReadable && !ready.hasHungUp
    } catch {
      throw .refused(error)
    }
  }

  private func dequeue() throws(CaptureError) -> FrameStamp? {
    guard stream != nil, let frame = try stream?.dequeue() else { return nil }
    var stamp = FrameStamp(
      sequence: frame.sequence,
      timestampNanoseconds: frame.timestampNanoseconds,
      isMonotonic: frame.isMonotonic,
      dequeuedNanoseconds: frame.dequeuedNanoseconds,
      hasError: frame.hasError,
      byteCount: frame.byteCount,
      digest: 0
    )
    stream?.withBytes(of: frame) { bytes in
      stamp.digest = digest.digest(of: bytes)
      stamp.isTruncated =
        isJPEG ? !bytes.isEmpty && !JPEGBytes.areWhole(bytes) : tail.isUnwritten(bytes)
      guard !frame.hasError, !stamp.isTruncated else { return }
      look?.see(bytes, atNanoseconds: frame.dequeuedNanoseconds, digest: stamp.digest)
      onFrame?(bytes, stamp)
    }
    try stream?.queue(frame)
    return stamp
  }

  var buffers: Int? { stream?.bufferCount }

  func control(_ id: UInt32) -> CameraControl? {
    var faults: Set<EnumerationFault> = []
    let control = camera.device.controls(faults: &faults).first { $0.id == id }.map {
      camera.device.cameraControl($0)
    }
    let obstacles: Set = ["disabled", "read_only", "inactive", "grabbed"]
    return control.flatMap { $0.flags.contains(where: obstacles.contains) ? nil : $0 }
  }

  func set(_ value: Int64, ofControl id: UInt32) -> Bool {
    (try? camera.device.setValue(value, ofControl: id)) != nil
  }

  func announce(_ controls: [SavedState.Control]) {
    channel.send(
      WorkerMessage<CameraMeasurement>.savedState(
        SavedState(cameraPath: camera.device.path, format: camera.before, controls: controls)
      )
    )
  }

  func stop() {
    stream = nil
    try? camera.device.restore(camera.before, camera.type)
  }
}

/// An open camera and the format it was found with.
private struct OpenCamera: ~Copyable {
  let device: VideoDevice
  let type: BufferType
  let before: CaptureFormat

  init(_ device: consuming VideoDevice) throws(Errno) {
    let capability = try device.capability()
    guard capability.captures, capability.streams else { throw .notSupported }
    let type: BufferType = capability.capturesMultiplanar ? .captureMultiplanar : .capture
    before = try device.captureFormat(type)
    self.type = type
    self.device = device
  }
}
