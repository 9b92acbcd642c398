/// An exact ratio: a frame interval in seconds as V4L2 gives it, or a frame rate.
public struct Fraction: Codable, Sendable, Hashable {
  /// The part above the line.
  public var numerator: UInt32
  /// The part below the line; 0 is possible where a device lies.
  public var denominator: UInt32

  /// A ratio, kept as given.
  public init(numerator: UInt32, denominator: UInt32) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The quotient; nil where the denominator is 0.
  public var value: Double? {
    denominator == 0 ? nil : Double(numerator) / Double(denominator)
  }

  /// The reciprocal: an interval's rate.
  public var inverse: Fraction { Fraction(numerator: denominator, denominator: numerator) }

  /// The rate in frames per second of an interval in seconds; nil where it makes no rate.
  public var rateFps: Double? {
    numerator == 0 || denominator == 0 ? nil : Double(denominator) / Double(numerator)
  }
}
