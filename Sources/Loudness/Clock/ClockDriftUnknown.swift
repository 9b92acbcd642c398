/// Why the drift of a capture clock is not known.
public enum ClockDriftUnknown: String, Error, Sendable, Equatable, CaseIterable {
  /// Observed for less than 3 s.
  case tooShort
  /// The samples came faster than time: a file, or a stream that no clock paces.
  case unpaced
  /// The samples came in lumps too long to be timed, such as 2 s at once.
  case tooCoarse
  /// The rate is off by more than any clock: by 1 % and more.
  case implausible
}
