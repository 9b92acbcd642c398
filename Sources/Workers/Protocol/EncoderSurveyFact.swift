public import Rig

/// What a listing of encoders tells, piece by piece, so that one that hangs takes none of the others
/// with it.
public enum EncoderSurveyFact: Codable, Sendable, Equatable {
  /// The library with its version.
  case library(String)
  /// Which encoder is opened next.
  case trying(EncoderKind)
  /// What became of it.
  case encoder(MediaEncoder)
}
