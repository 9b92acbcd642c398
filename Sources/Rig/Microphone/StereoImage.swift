/// How the two channels of a microphone relate.
public struct StereoImage: Codable, Sendable, Equatable {
  /// The kinds of relation.
  public enum Kind: String, Codable, Sendable {
    /// Both channels carry the same.
    case dualMono = "dual_mono"
    case stereo
    /// One channel is 20 dB or more below the other.
    case oneSided = "one_sided"
    /// One channel is the other upside down: in mono they cancel.
    case inverted
  }

  /// The relation.
  public var kind: Kind
  /// The correlation of the channels, -1 to 1.
  public var correlation: Double?
  /// How far the first channel is above the second.
  public var differenceDb: Double?
  /// What is lost when both are summed to mono; 0 where nothing is.
  public var monoLossDb: Double?

  /// A relation as found.
  public init(kind: Kind, correlation: Double?, differenceDb: Double?, monoLossDb: Double?) {
    self.kind = kind
    self.correlation = correlation
    self.differenceDb = differenceDb
    self.monoLossDb = monoLossDb
  }
}
