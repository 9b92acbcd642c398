/// Which parts of a recording are quiet and in which somebody speaks, in energy frames of 50 ms.
///
/// What is in neither is too close to speech, or too short, to be counted with either.
public struct RecordingPhases: Sendable, Equatable {
  /// How the quiet was told.
  public enum Basis: Sendable, Equatable {
    /// The caller told when nobody should speak, and nobody did.
    case prompted
    /// From the energy of the frames alone.
    case found
  }

  /// Energy frames a second.
  public static let framesPerSecond = LevelMeter.energyFramesPerSecond

  /// The energy frames in which there is only noise.
  public let quiet: [Range<Int>]
  /// The energy frames in which somebody speaks.
  public let speech: [Range<Int>]
  /// How the quiet was told.
  public let basis: Basis
  /// How sure this is, from 0 to 1: the distance of the levels, and whether there was half a
  /// second of steady quiet at a time.
  public let confidence: Double

  /// The time in `quiet`.
  public var quietSeconds: Double { Self.seconds(quiet) }
  /// The time in `speech`.
  public var speechSeconds: Double { Self.seconds(speech) }

  static func seconds(_ ranges: [Range<Int>]) -> Double {
    Double(ranges.reduce(0) { $0 + $1.count }) / Double(framesPerSecond)
  }

  /// Nothing is known of a recording too short to have a noise floor.
  static let unknown = RecordingPhases(quiet: [], speech: [], basis: .found, confidence: 0)
}
