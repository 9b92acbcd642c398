/// A key's length and letters, then what a server makes of it: a text of whole keys, digits and
/// any other characters shows no letter of the key.
enum TextTarget {
  /// Signed keys of CDNs are no longer.
  private static let longestKey = 1024

  static func run(_ bytes: [UInt8]) {
    guard bytes.count > 8 else { return }
    let letters = bytes[2..<6].map { Unicode.Scalar(UInt8(ascii: "a") + $0 % 26) }
    let name = name(length: 1 + (Int(bytes[0]) << 8 | Int(bytes[1])) % longestKey, of: letters)
    guard let key = try? StreamKey(name), let url = try? RTMPURL("rtmp://host/app")
    else { preconditionFailure("a good key is refused") }
    let text = text(bytes[6...], key: name)
    let harmless = ServerText(key: key, url: url).harmless(text)
    precondition(harmless.unicodeScalars.count <= 256, "an endless text")
    precondition(!harmless.unicodeScalars.contains(where: \.isControl), "a control character shows")
    precondition(
      !harmless.unicodeScalars.contains { letters.contains($0) },
      "letters of the key show"
    )
  }

  /// Letters in no order, else a search for them would take its worst time.
  private static func name(length: Int, of letters: [Unicode.Scalar]) -> String {
    var state: UInt32 = 0x9E37_79B9
    var name = String.UnicodeScalarView()
    for _ in 0..<length {
      state = state &* 1_664_525 &+ 1_013_904_223
      name.append(letters[Int(state >> 30)])
    }
    return String(name)
  }

  /// Bytes with the high bit are repeats of the key, others themselves but for letters.
  private static func text(_ bytes: ArraySlice<UInt8>, key: String) -> String {
    var text = ""
    for byte in bytes {
      guard text.utf8.count < 20 << 10 else { break }
      switch byte {
      case 0x80...: text += String(repeating: key, count: 1 + Int(byte) % 32)
      case UInt8(ascii: "a")...UInt8(ascii: "z"):
        text += String(repeating: "7", count: Int(byte) << 4)
      default: text.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    return text
  }
}
