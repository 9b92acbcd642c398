internal import ALSAProbe
internal import Audio
internal import Rig
internal import Workers

extension WorkerFailure {
  /// The failure of a PCM.
  init(_ error: ALSAError, opening path: String) {
    let access = CaptureAccess().after(error, opening: path)
    self.init(
      WorkerFailure.code(of: access.state),
      device: path,
      detail: access.state == .failed ? access.detail : error.reason,
      holders: access.holders,
      commands: access.commands
    )
  }

  /// The failure of a source of the sound server.
  init(_ error: PulseError, recording source: String) {
    switch error {
    case .noSource(let reason): self.init(.microphoneGone, device: source, detail: reason)
    case .hung: self.init(.microphoneServerHung, device: source, detail: "no answer")
    case .noLibrary(let missing):
      self.init(.microphoneFailed, device: source, detail: "missing \(missing)")
    case .notRunning(let reason), .refused(let reason):
      self.init(.microphoneServerGone, device: source, detail: reason)
    case .failed(let call, let reason):
      self.init(.microphoneFailed, device: source, detail: "\(call): \(reason)")
    }
  }

  private static func code(of state: DeviceAccess.State) -> FindingCode {
    switch state {
    case .busy: .microphoneBusy
    case .denied: .microphoneDenied
    case .gone: .microphoneGone
    case .hung: .microphoneHung
    case .ready, .failed: .microphoneFailed
    }
  }
}
