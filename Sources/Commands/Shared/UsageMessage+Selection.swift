internal import ArgumentParser
internal import Judge
internal import Output
internal import Preflight
internal import Rig
internal import Text

extension UsageMessage {
  /// Why a device could not be selected.
  init(_ failure: SelectionFailure, _ kind: DeviceKind, wanted: String, known: [String]) {
    switch failure {
    case .unknown:
      self = .unknownDevice(kind, wanted: wanted.harmless, known: known.map(\.harmless))
    case .ambiguous(let ids):
      self = .ambiguousDevice(kind, wanted: wanted.harmless, ids: ids.map(\.harmless))
    }
  }
}

extension UsageMessage {
  /// A mode that a camera does not list, with those that it does.
  private init(modeNotOfferedBy camera: Camera, wanted: String) {
    let offered = camera.modes.flatMap { mode in
      mode.intervals.isEmpty
        ? ["\(mode.fourcc):\(mode.width)x\(mode.height)"]
        : mode.ratesFps.map { "\(mode.fourcc):\(mode.width)x\(mode.height)@\($0.shortRate)" }
    }
    self = .modeNotOffered(
      mode: wanted.harmless,
      camera: camera.name.harmless,
      offered: offered.map(\.harmless)
    )
  }

  /// Why a preflight could not begin.
  init(_ failure: PreflightFailure, mode: String?) {
    switch failure {
    case .device(let kind, let wanted, let reason, let known):
      self.init(reason, kind, wanted: wanted, known: known)
    case .modeNotOffered(let camera):
      self.init(modeNotOfferedBy: camera, wanted: mode ?? "")
    case .modeNotWhole(let camera):
      self = .modeNotWhole(mode: (mode ?? "").harmless, camera: camera.name.harmless)
    }
  }
}

extension PreflightFailure {
  /// How the program leaves.
  var exitCode: ExitCode {
    if case .device(_, _, .unknown, _) = self { ExitStatus.noInput } else { ExitStatus.usage }
  }
}

extension UsageMessage {
  /// Why a threshold can't be used.
  init(_ error: ThresholdError) {
    switch error {
    case .unknown(let id, _), .missing(let id), .duplicate(let id):
      self = .unknownThreshold(id.harmless)
    case .notANumber(let id): self = .badThreshold(id.harmless)
    case .notAnAssignment(let argument): self = .badThreshold(argument.harmless)
    }
  }
}
