internal import Glibc
internal import Rig
internal import SystemCore
internal import SystemPackage
internal import V4L2
internal import Workers

extension WorkerFailure {
  /// The failure that an error of a camera means.
  init(opening path: String, _ error: Errno) {
    let code: FindingCode =
      switch error {
      case .resourceBusy: .cameraBusy
      case .permissionDenied, .notPermitted: .cameraDenied
      case .noSpace: .cameraBandwidth
      case .noDevice, .noSuchAddressOrDevice: .cameraGone
      case .noSuchFileOrDirectory: .cameraUnknown
      case .invalidArgument: .cameraModeRefused
      default: .cameraFailed
      }
    let holders = code == .cameraBusy ? WorkerFailure.holders(of: path) : []
    // What opens a camera to this user depends on what keeps him out, which the listing has found.
    self.init(
      code,
      device: path,
      detail: error.description,
      holders: holders,
      commands: holders.filter(\.streaming).map { "kill \($0.pid)" }
    )
  }

  /// The failure that an error of a stream means.
  init(streaming path: String, _ error: CaptureError) {
    switch error {
    case .refused(let error): self.init(opening: path, error)
    case .lies(let fault): self.init(.cameraLies, device: path, detail: fault.rawValue)
    }
  }

  private static func holders(of path: String) -> [DeviceHolder] {
    OpenFiles(SystemRoot(), except: [getpid(), getppid()]).holders(of: path).map {
      DeviceHolder(pid: $0.pid, name: $0.name, streaming: $0.mapsIt)
    }
  }
}
