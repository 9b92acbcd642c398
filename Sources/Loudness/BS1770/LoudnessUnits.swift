/// The scale of BS.1770: LUFS (LKFS) from the weighted mean square, and back.
enum LoudnessUnits {
  /// Offsets the gain of the K-weighting at 997 Hz.
  private static let offset = -0.691

  static func loudness(_ meanSquare: Double) -> Double? {
    Decibels.fromPower(meanSquare).map { offset + $0 }
  }

  static func meanSquare(_ loudness: Double) -> Double {
    Decibels.toPower(loudness - offset)
  }
}
