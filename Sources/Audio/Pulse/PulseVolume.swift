internal import Glibc

/// A volume of the sound server: 65536 is the norm (100 %), 0 is silence, its cube is linear.
public struct PulseVolume: Sendable, Equatable {
  /// The server's number.
  public var rawValue: UInt32

  /// A volume by the server's number.
  public init(_ rawValue: UInt32) { self.rawValue = rawValue }

  /// 100 %.
  public static let norm = PulseVolume(0x10000)

  /// The share of the norm.
  public var share: Double { Double(rawValue) / Double(Self.norm.rawValue) }

  /// The gain in dB; nil for silence.
  ///
  /// As `pa_sw_volume_to_dB` counts it.
  public var decibels: Double? { rawValue > 0 ? 60 * log10(share) : nil }
}
