/// Whether an address lies in this house: loopback, private (RFC 1918, RFC 4193) or link-local.
///
/// To such an address a test stream may be published without asking; nobody watches there.
public enum AddressScope {
  /// Whether a numeric address is loopback, private or link-local; false for anything else.
  public static func isPrivate(_ address: String) -> Bool {
    let text = address.lowercased()
    if text.hasPrefix("::ffff:") { return isPrivate(String(text.dropFirst(7))) }
    if text.contains(":") {
      guard text != "::1" else { return true }
      guard let first = text.split(separator: ":", omittingEmptySubsequences: false).first,
        let group = UInt16(first, radix: 16)
      else { return false }
      return group & 0xfe00 == 0xfc00 || group & 0xffc0 == 0xfe80
    }
    let octets = text.split(separator: ".", omittingEmptySubsequences: false).compactMap {
      UInt8($0)
    }
    guard octets.count == 4 else { return false }
    switch (octets[0], octets[1]) {
    case (127, _), (10, _), (192, 168), (169, 254), (172, 16...31): return true
    default: return false
    }
  }
}
