/// A pixel format's code: four characters, least significant first.
public struct PixelFormat: Hashable, Sendable {
  /// The code as the kernel knows it.
  public let code: UInt32

  /// The code of the kernel.
  public init(code: UInt32) { self.code = code }

  /// The code of four characters, padded with blanks; a trailing `-BE` sets the big-endian bit as
  /// v4l2-ctl writes it. Nil for other lengths and characters.
  public init?(fourcc: String) {
    let isBigEndian = fourcc.hasSuffix("-BE")
    let name = isBigEndian ? String(fourcc.dropLast(3)) : fourcc
    let bytes = Array(name.utf8)
    guard (1...4).contains(bytes.count), bytes.allSatisfy({ (32..<127).contains($0) }) else {
      return nil
    }
    var code: UInt32 = isBigEndian ? 1 << 31 : 0
    for position in 0..<4 {
      let byte = position < bytes.count ? bytes[position] : UInt8(ascii: " ")
      code |= UInt32(byte) << (8 * UInt32(position))
    }
    self.code = code
  }

  /// The four characters, without trailing blanks; bytes that are no printable ASCII become `?`.
  public var fourcc: String {
    var name = ""
    for position in 0..<4 {
      let byte = UInt8(truncatingIfNeeded: code >> (8 * UInt32(position))) & 0x7f
      name.unicodeScalars.append((32..<127).contains(byte) ? Unicode.Scalar(byte) : "?")
    }
    while name.hasSuffix(" ") { name.removeLast() }
    return code & (1 << 31) != 0 ? name + "-BE" : name
  }
}
