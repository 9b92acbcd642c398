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

  /// The finding on a device that was not measured, by its access when it was listed, and what keeps
  /// the user from it, where that is known.
  func finding(
    _ access: DeviceAccess,
    _ barrier: AccessBarrier?,
    on target: Finding.Target
  ) -> Finding {
    let (code, status) = verdict(access.state)
    return Finding(
      code,
      status,
      target,
      remedy: remedy(for: code, access, barrier),
      arguments: arguments(access, code == denied ? barrier : nil, detail: access.detail)
    )
  }

  /// The finding on a bench that failed, with what the listing knows of holders and remedies.
  func finding(
    _ failure: BenchFailure,
    _ access: DeviceAccess?,
    _ barrier: AccessBarrier?,
    on target: Finding.Target
  ) -> Finding {
    failure.finding(
      on: target,
      remedy: remedy(for: failure.code, access, barrier),
      arguments: access.map {
        arguments($0, failure.code == denied ? barrier : nil, detail: nil)
      } ?? [:]
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

  private func remedy(
    for code: FindingCode,
    _ access: DeviceAccess?,
    _ barrier: AccessBarrier?
  ) -> Remedy {
    guard code == denied else { return Remedy(commands: access?.commands ?? []) }
    // Joining a group opens no sandbox: what is known of the obstacle alone decides.
    if let barrier { return Remedy(commands: barrier.commands) }
    let known = access?.commands ?? []
    guard known.isEmpty else { return Remedy(commands: known) }
    // $USER is for the reader's shell to fill in.
    return Remedy(commands: ["\(ShellQuoting.command(["sudo", "usermod", "-aG", group])) $USER"])
  }

  private func arguments(
    _ access: DeviceAccess,
    _ barrier: AccessBarrier?,
    detail: String?
  ) -> [String: String] {
    var arguments: [String: String] = [:]
    arguments["detail"] = detail
    let holder = access.holders.first(where: \.streaming) ?? access.holders.first
    arguments["holder"] = holder?.name
    arguments["holder_pid"] = holder.map { "\($0.pid)" }
    arguments["barrier"] = barrier?.cause.rawValue
    arguments["barrier_path"] = barrier?.path
    arguments["barrier_subject"] = barrier?.subject
    return arguments
  }
}
