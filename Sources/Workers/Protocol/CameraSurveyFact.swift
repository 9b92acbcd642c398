public import Rig

/// What a camera listing tells, piece by piece, so that a device that hangs takes none of the
/// others with it.
public enum CameraSurveyFact: Codable, Sendable, Equatable {
  /// The nodes of every device, before any is opened.
  case devices([[String]])
  /// The cameras that a device's nodes make up.
  case cameras(nodes: [String], [Camera])
  /// Why there is none.
  case absence(Absence)
}
