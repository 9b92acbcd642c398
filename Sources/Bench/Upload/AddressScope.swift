internal import Glibc

/// Whether an address lies in this house: loopback, private (RFC 1918, RFC 4193) or link-local.
///
/// To such an address a test stream may be published without asking; nobody watches there.
public enum AddressScope {
  /// Whether a numeric address is loopback, private or link-local; false for anything else.
  public static func isPrivate(_ address: String) -> Bool {
    guard !address.utf8.contains(0) else { return false }
    if let octets = octets(of: address, AF_INET, count: 4) { return isPrivate(octets) }
    let unscoped = address.prefix { $0 != "%" }  // fe80::1%eth0
    guard let octets = octets(of: String(unscoped), AF_INET6, count: 16) else { return false }
    let mappedPrefix = [UInt8](repeating: 0, count: 10) + [0xff, 0xff]
    if octets.starts(with: mappedPrefix) { return isPrivate(Array(octets.suffix(4))) }
    let isLoopback = octets.dropLast().allSatisfy { $0 == 0 } && octets.last == 1
    return isLoopback || octets[0] & 0xfe == 0xfc || octets[0] == 0xfe && octets[1] & 0xc0 == 0x80
  }

  private static func isPrivate(_ octets: [UInt8]) -> Bool {
    switch (octets[0], octets[1]) {
    case (127, _), (10, _), (192, 168), (169, 254), (172, 16...31): true
    default: false
    }
  }

  /// The address's bytes in the order of the network; nil where the text is none of the family.
  ///
  /// The corresponding C function is `inet_pton`.
  private static func octets(of text: String, _ family: Int32, count: Int) -> [UInt8]? {
    var octets = [UInt8](repeating: 0, count: count)
    return inet_pton(family, text, &octets) == 1 ? octets : nil
  }
}
