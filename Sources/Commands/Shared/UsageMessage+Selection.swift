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
