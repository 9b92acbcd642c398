internal import ALSAProbe
internal import Audio
internal import Rig
internal import SystemCore
internal import SystemPackage
internal import Workers

/// Samples from an ALSA capture device, as the hardware gives them.
final class ALSASampleSource: SampleSource {
  let stream: SampleStream
  private(set) var started: ContinuousClock.Instant?
  private(set) var overruns = 0
  private var framesRead = 0
  private let path: String
  private let capture: ConfiguredCapture
  private let raw: UnsafeMutableRawBufferPointer
  private let samples: UnsafeMutableBufferPointer<Float>
  private var mixer: MixerWatch?

  /// Opens a PCM such as `hw:CARD=PCH,DEV=0` at the nearest rate and channels it has.
  init(path: String, rate: Int, channels: Int) throws(WorkerFailure) {
    do throws(ALSAError) {
      capture = try ConfiguredCapture(opening: path, rate: rate, channels: channels)
    } catch {
      throw WorkerFailure(error, opening: path)
    }
    self.path = path
    let configuration = capture.configuration
    stream = SampleStream(
      via: "alsa",
      rate: configuration.rate,
      channels: configuration.channels,
      format: configuration.format.rawValue
    )
    let frames = max(configuration.periodFrames, 1)
    raw = .allocate(byteCount: frames * configuration.bytesPerFrame, alignment: 16)
    samples = .allocate(capacity: frames * configuration.channels)
  }

  deinit {
    raw.deallocate()
    samples.deallocate()
  }

  func start() throws(WorkerFailure) {
    mixer = MixerWatch(cardOf: path)
    started = .now
    do throws(ALSAError) {
      try capture.pcm.start()
    } catch {
      throw WorkerFailure(error, opening: path)
    }
  }

  func read(
    until deadline: Deadline,
    _ body: (UnsafeBufferPointer<Float>) -> Void
  ) throws(WorkerFailure) -> Int {
    mixer?.look()
    repeat {
      do throws(ALSAError) {
        let frames = try readOnce(until: deadline, body)
        if frames > 0 { return frames }
      } catch {
        try recover(from: error)
      }
    } while !deadline.hasPassed
    return 0
  }

  /// By the driver's word, which is finer than what is read: that comes in whole periods.
  var captured: CapturePosition? {
    guard let status = try? capture.pcm.status() else { return nil }
    let isRaw = capture.configuration.clock == .monotonicRaw
    return CapturePosition(
      frames: framesRead + max(0, status.availFrames),
      time: isRaw ? status.timestamp : nil
    )
  }

  /// The driver's own delay, and the period that is handed over at once.
  func latency(until deadline: Deadline) throws(WorkerFailure) -> Duration? {
    guard let status = try? capture.pcm.status(), stream.rate > 0 else { return nil }
    let frames = max(0, status.delayFrames) + capture.configuration.periodFrames
    return .seconds(Double(frames) / Double(stream.rate))
  }

  func gainChanges(since begin: ContinuousClock.Instant) -> [GainChange] {
    mixer?.look()
    return mixer?.gainChanges(since: begin) ?? []
  }

  func events(since begin: ContinuousClock.Instant) -> [SourceEvent] {
    mixer?.events(since: begin) ?? []
  }

  func stop() { capture.pcm.drop() }

  private func readOnce(
    until deadline: Deadline,
    _ body: (UnsafeBufferPointer<Float>) -> Void
  ) throws(ALSAError) -> Int {
    guard try capture.pcm.wait(until: deadline) else { return 0 }
    let configuration = capture.configuration
    let frames = try capture.pcm.read(into: raw, bytesPerFrame: configuration.bytesPerFrame)
    let bytes = UnsafeRawBufferPointer(rebasing: raw[..<(frames * configuration.bytesPerFrame)])
    let count = configuration.format.convert(bytes, into: samples)
    framesRead += frames
    if count > 0 { body(UnsafeBufferPointer(rebasing: samples[..<count])) }
    return frames
  }

  /// An overrun (EPIPE) or a suspend (ESTRPIPE) loses audio, but not the device.
  private func recover(from error: ALSAError) throws(WorkerFailure) {
    guard error.code == .brokenPipe || error.code == .suspended else {
      throw WorkerFailure(error, opening: path)
    }
    overruns += 1
    do throws(ALSAError) {
      try capture.pcm.recover(from: error)
    } catch {
      throw WorkerFailure(error, opening: path)
    }
  }
}

extension Errno {
  /// The stream was suspended with the computer (ESTRPIPE).
  fileprivate static var suspended: Errno { Errno(rawValue: 86) }
}
