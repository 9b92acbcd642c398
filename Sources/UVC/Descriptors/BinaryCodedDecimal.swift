/// A release number in binary-coded decimal (USB 2.0, 9.6.1): `0x0210` is 2.10.
public struct BinaryCodedDecimal: Sendable, Equatable, Comparable, CustomStringConvertible {
  /// As the device gives it.
  public var rawValue: UInt16

  /// The number of a descriptor's field.
  public init(_ rawValue: UInt16) { self.rawValue = rawValue }

  /// `1.23`; digits that are none stay hexadecimal, as the kernel shows them.
  public var description: String {
    let minor = String(rawValue & 0xff, radix: 16)
    return String(rawValue >> 8, radix: 16) + "." + (minor.count < 2 ? "0" : "") + minor
  }

  /// The order of releases.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
