/// What a noise floor was estimated from.
public enum NoiseFloorBasis: Sendable, Equatable {
  /// The phase in which nobody should speak.
  case quietPhase
  /// The pauses of speech: no quiet phase was given, or somebody spoke through it.
  case pauses
}
