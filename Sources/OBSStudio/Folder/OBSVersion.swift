/// A version of OBS Studio: what its profiles may hold changes with it.
public struct OBSVersion: Sendable, Equatable, Comparable, CustomStringConvertible {
  /// The first number.
  public var major: Int
  /// The second number.
  public var minor: Int

  /// A version by its first two numbers.
  public init(_ major: Int, _ minor: Int = 0) {
    self.major = major
    self.minor = minor
  }

  /// The version that a text begins with: `30.2.3`, or Debian's `1:29.0.2+dfsg-1`.
  public init?(_ text: some StringProtocol) {
    let bare = text.split(separator: ":", omittingEmptySubsequences: false).last ?? ""
    let numbers = bare.split(separator: ".").prefix(2).map { $0.prefix(while: \.isASCIIDigit) }
    guard let first = numbers.first, let major = Int(first), (1...999).contains(major) else {
      return nil
    }
    self.init(major, numbers.dropFirst().first.flatMap { Int($0) } ?? 0)
  }

  /// The version in libobs' form, as `LastVersion` in global.ini: 0xMMmmpppp.
  public init?(libobs number: Int) {
    guard (1 << 24..<1 << 32).contains(number) else { return nil }
    self.init(number >> 24, number >> 16 & 0xFF)
  }

  /// Whether one is older than another.
  public static func < (left: OBSVersion, right: OBSVersion) -> Bool {
    (left.major, left.minor) < (right.major, right.minor)
  }

  /// The two numbers, as people write them.
  public var description: String { "\(major).\(minor)" }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
