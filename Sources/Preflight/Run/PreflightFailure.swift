public import Rig

/// Why a preflight could not begin: the plan asks for what is not there.
public enum PreflightFailure: Error, Equatable, Sendable {
  /// No such device, or several; `known` holds the ids of those that are there.
  case device(DeviceKind, wanted: String, SelectionFailure, known: [String])
  /// The camera lists modes, and this is none of them.
  case modeNotOffered(Camera)
  /// The camera lists no modes, so that what the request leaves open can't be found.
  case modeNotWhole(Camera)
}
