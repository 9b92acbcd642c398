/// What several platforms do not agree on.
public struct PlatformConflict: Error, Sendable, Equatable {
  /// What no stream can be right in for all of them.
  public enum Matter: String, Sendable, CaseIterable {
    /// No size and rate is taken by all, or none within the bitrates of all.
    case picture
    /// No video codec is taken by all.
    case codec
    /// No audio codec or sample rate is taken by all.
    case audio
  }

  /// What they do not agree on.
  public var matter: Matter
  /// The ids of the platforms.
  public var platforms: [String]
}
