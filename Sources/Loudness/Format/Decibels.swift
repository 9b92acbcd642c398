import Glibc

/// Conversions between ratios and decibels that never yield NaN or infinity.
enum Decibels {
  static func fromPower(_ ratio: Double) -> Double? {
    ratio > 0 && ratio.isFinite ? 10 * log10(ratio) : nil
  }

  static func fromAmplitude(_ ratio: Double) -> Double? {
    ratio > 0 && ratio.isFinite ? 20 * log10(ratio) : nil
  }

  static func toPower(_ decibels: Double) -> Double {
    pow(10, decibels / 10)
  }
}
