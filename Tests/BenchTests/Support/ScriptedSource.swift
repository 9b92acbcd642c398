import Glibc
import Rig
import SystemCore
import V4L2
import Workers

@testable import Bench

/// A source that follows a script: it says what comes at each call.
final class ScriptedSource: FrameSource {
  /// What a call brings.
  enum Step {
    case frame
    /// A frame after a pause.
    case late(Duration)
    /// Nothing until the deadline.
    case silence
    /// Nothing, at once: the parent hung up.
    case hungUp
    case failure(WorkerFailure)
  }

  let negotiated: CaptureFormat
  let rawFrameBytes: Int? = nil
  let fieldsAlternate = false
  private(set) var calls = 0
  private(set) var starts = 0
  private let startFailure: WorkerFailure?
  private let script: (Int) -> Step

  /// The script is told how many frames were asked for before.
  init(
    negotiated: CaptureFormat,
    startFailure: WorkerFailure? = nil,
    script: @escaping (Int) -> Step
  ) {
    self.negotiated = negotiated
    self.startFailure = startFailure
    self.script = script
  }

  func start() throws(WorkerFailure) {
    starts += 1
    if let startFailure { throw startFailure }
  }

  func next(until deadline: Deadline) throws(WorkerFailure) -> FrameStamp? {
    defer { calls += 1 }
    switch script(calls) {
    case .failure(let failure): throw failure
    case .hungUp: return nil
    case .silence:
      while !deadline.hasPassed { usleep(1000) }
      return nil
    case .frame: return frame(after: .microseconds(500))
    case .late(let pause): return frame(after: pause)
    }
  }

  private func frame(after pause: Duration) -> FrameStamp {
    usleep(UInt32(pause.milliseconds * 1000))
    let now = monotonicNanoseconds()
    return FrameStamp(
      sequence: UInt32(calls),
      timestampNanoseconds: now,
      isMonotonic: true,
      dequeuedNanoseconds: now,
      hasError: false,
      byteCount: 1000,
      digest: UInt64(calls)
    )
  }

  var buffers: Int? { nil }
  var look: PictureLook? { nil }
  var lookFault: String? { nil }

  /// The controls that the camera has, and what was set, in order.
  var controls: [UInt32: CameraControl] = [:]
  private(set) var settings: [String] = []

  func control(_ id: UInt32) -> CameraControl? { controls[id] }

  func set(_ value: Int64, ofControl id: UInt32) -> Bool {
    settings.append("\(controls[id]?.name ?? "?")=\(value)")
    controls[id]?.value = value
    return controls[id] != nil
  }

  func announce(_ saved: [SavedState.Control]) {
    settings.append("saved " + saved.map { "\($0.value)" }.joined(separator: " "))
  }

  func stop() {}
}
