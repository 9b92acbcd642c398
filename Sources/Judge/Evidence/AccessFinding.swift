import Rig

/// The codes by which a kind of device says that it could not be used.
struct AccessCodes {
  var busy: FindingCode
  var denied: FindingCode
  var hung: FindingCode
  var gone: FindingCode
  var failed: FindingCode
  /// The group whose members may open devices of this kind.
  var group: String

  static let camera = AccessCodes(
    busy: .cameraBusy,
    denied: .cameraDenied,
    hung: .cameraHung,
    gone: .cameraGone,
    failed: .cameraFailed,
    group: "video"
  )
  static let microphone = AccessCodes(
    busy: .microphoneBusy,
    denied: .microphoneDenied,
    hung: .microphoneHung,
    gone: .microphoneGone,
    failed: .microphoneFailed,
    group: "audio"
  )

  /// The finding on a device that was not measured, by its access when it was listed.
  func finding(_ access: DeviceAccess, on target: Finding.Target) -> Finding {
    let (code, status) = verdict(access.state)
    return Finding(
      code,
      status,
      target,
      remedy: remedy(for: code, access),
      arguments: arguments(access, detail: access.detail)
    )
  }

  /// The finding on a bench that failed, with what the listing knows of holders and remedies.
  func finding(_ failure: BenchFailure, _ access: DeviceAccess?, on target: Finding.Target)
    -> Finding
  {
    failure.finding(
      on: target,
      remedy: remedy(for: failure.code, access),
      arguments: access.map { arguments($0, detail: nil) } ?? [:]
    )
  }

  private func verdict(_ state: DeviceAccess.State) -> (FindingCode, FindingStatus) {
    switch state {
    case .busy: (busy, .fail)
    case .denied: (denied, .fail)
    case .gone: (gone, .fail)
    case .hung: (hung, .timeout)
    // Ready, and yet there is no measurement: the test is to blame.
    case .failed, .ready: (failed, .error)
    }
  }

  private func remedy(for code: FindingCode, _ access: DeviceAccess?) -> Remedy {
    let known = access?.commands ?? []
    if known.isEmpty && code == denied {
      // $USER is for the reader's shell to fill in.
      return Remedy(commands: ["\(ShellQuoting.command(["sudo", "usermod", "-aG", group])) $USER"])
    }
    return Remedy(commands: known)
  }

  private func arguments(_ access: DeviceAccess, detail: String?) -> [String: String] {
    var arguments: [String: String] = [:]
    arguments["detail"] = detail
    let holder = access.holders.first(where: \.streaming) ?? access.holders.first
    arguments["holder"] = holder?.name
    arguments["holder_pid"] = holder.map { "\($0.pid)" }
    return arguments
  }
}
