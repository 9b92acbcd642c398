/// What the two channels of a stereo stream are to each other.
public enum StereoImage: Sendable, Equatable {
  /// One channel is 20 dB or more below the other, as of a mono microphone on the left input.
  case oneSided(louder: Side, differenceDB: Double)
  /// One channel is the other upside down: of a mono listener's sound the loss in dB is gone.
  case inverted(correlation: Double, monoLossDB: Double)
  /// Both channels are one signal, to the last bit.
  case dualMono
  /// Two signals; how alike they are, and what a mono listener loses, in dB.
  case stereo(correlation: Double, monoLossDB: Double)

  /// A channel of stereo.
  public enum Side: Sendable, Equatable {
    /// The first channel.
    case left
    /// The second channel.
    case right
  }

  /// No more than this is told of a loss: two channels may cancel altogether.
  public static let largestDB = 100.0
}
