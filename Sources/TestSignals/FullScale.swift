import Glibc

/// Levels as amplitudes, full scale being 1.
public enum FullScale {
  /// The amplitude of a level in dBFS.
  public static func amplitude(dBFS: Double) -> Double { pow(10, dBFS / 20) }
}
