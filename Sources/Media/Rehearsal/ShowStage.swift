internal import Bench
internal import Loudness
internal import Picture
internal import Rig
internal import SystemCore
internal import Synchronization
internal import Uplink
internal import Workers

/// Camera and microphone on threads of their own: the picture that came last, and sound on its way out
/// as it comes.
final class ShowStage: @unchecked Sendable {
  private struct Latest {
    var picture: PictureFrame?
    var came: ContinuousClock.Instant?
    var fault: MediaError?
  }

  private struct Outcome {
    var camera: CameraMeasurement?
    var microphone: MicrophoneMeasurement?
    var failures: [RehearsalMeasurement.Failure] = []
    var cameraHasEnded = false
  }

  private let request: RehearsalRequest
  private let ingest: IngestFeed
  private let latest = Mutex(Latest())
  private let outcome = Mutex(Outcome())
  private let isOn = Mutex(false)
  private let sound: SoundLine
  // Belongs to the camera's thread.
  private var intake: CameraIntake?
  private var threads: [WaitingThread] = []

  init(_ request: RehearsalRequest, to ingest: IngestFeed) {
    self.request = request
    self.ingest = ingest
    sound = SoundLine(request.settings.audio) { timestamp, body in
      ingest.send(
        OutgoingMedia(isVideo: false, timestamp: timestamp, body: body, packet: .essential)
      )
    }
  }

  /// Starts both.
  func start(_ channel: WorkerChannel, until deadline: Deadline) {
    threads.append(WaitingThread { [self] in capture(channel, until: deadline) })
    if let microphone = request.microphone {
      threads.append(WaitingThread { [self] in record(microphone, channel, until: deadline) })
    }
  }

  /// Waits for the ends of both, and tells what they gave.
  func finish(into measurement: inout RehearsalMeasurement) {
    for thread in threads { thread.join() }
    outcome.withLock { outcome in
      measurement.camera = outcome.camera
      measurement.microphone = outcome.microphone
      measurement.failures += outcome.failures
    }
    if let fault = latest.withLock({ $0.fault }), measurement.camera != nil {
      measurement.failures.append(.init(.camera, .cameraFailed, detail: fault.detail))
    }
    if let fault = sound.close() {
      measurement.failures.append(.init(.microphone, .microphoneFailed, detail: fault.detail))
    }
  }

  /// What is heard from now on is sent.
  func beginShow() { isOn.withLock { $0 = true } }

  /// The picture that came last, and how long ago; nil before the first.
  var picture: (picture: PictureFrame, age: Duration)? {
    latest.withLock { latest in
      guard let picture = latest.picture, let came = latest.came else { return nil }
      return (picture, came.duration(to: .now))
    }
  }

  /// Whether no picture will come any more.
  var cameraHasEnded: Bool { outcome.withLock { $0.cameraHasEnded } }

  private func capture(_ channel: WorkerChannel, until deadline: Deadline) {
    do throws(WorkerFailure) {
      let measured = try CameraBench.run(
        request.camera,
        channel,
        until: deadline,
        showing: { [self] bytes, layout in take(bytes, layout) }
      )
      outcome.withLock { $0.camera = measured }
    } catch {
      let failure = RehearsalMeasurement.Failure(.camera, error.code, detail: error.detail)
      outcome.withLock { $0.failures.append(failure) }
    }
    outcome.withLock { $0.cameraHasEnded = true }
  }

  private func take(_ bytes: UnsafeRawBufferPointer, _ layout: FrameLayout) {
    do throws(MediaError) {
      if intake == nil { intake = try CameraIntake(layout) }
      guard let picture = try intake?.picture(of: bytes) else { return }
      latest.withLock { latest in
        latest.picture = picture
        latest.came = .now
      }
    } catch {
      latest.withLock { if $0.fault == nil { $0.fault = error } }
    }
  }

  private func record(
    _ microphone: MicrophoneBenchRequest,
    _ channel: WorkerChannel,
    until deadline: Deadline
  ) {
    do throws(WorkerFailure) {
      let measured = try MicrophoneBench.run(
        microphone,
        channel,
        until: deadline,
        showing: { [self] samples, format in
          if isOn.withLock({ $0 }) { sound.add(samples, format) }
        }
      )
      outcome.withLock { $0.microphone = measured }
    } catch {
      let failure = RehearsalMeasurement.Failure(.microphone, error.code, detail: error.detail)
      outcome.withLock { $0.failures.append(failure) }
    }
  }
}
