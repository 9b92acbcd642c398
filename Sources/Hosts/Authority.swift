/// The `host[:port]` part of an address (RFC 3986, section 3.2).
public struct Authority: Sendable, Hashable {
  /// In lower case; without brackets where it is an IPv6 address, whose zone it keeps.
  public let host: String
  /// From 1 to 65535; nil where none is given.
  public let port: Int?

  /// Reads the part between the scheme and the path.
  public init(_ text: Substring) throws(AuthorityFault) {
    guard !text.contains("@") else { throw .credentials }
    guard !text.isEmpty else { throw .missingHost }
    if text.hasPrefix("[") {
      guard let end = text.firstIndex(of: "]") else { throw .invalidHost }
      let literal = text[text.index(after: text.startIndex)..<end]
      guard Self.isIPv6(literal) else { throw .invalidHost }
      host = String(literal)
      port = try Self.port(text[text.index(after: end)...])
    } else {
      let colon = text.firstIndex(of: ":") ?? text.endIndex
      guard colon > text.startIndex else { throw .missingHost }
      guard Self.isName(text[..<colon]) else { throw .invalidHost }
      host = text[..<colon].lowercased()
      port = try Self.port(text[colon...])
    }
  }

  /// Whether the host is this machine, whatever a name server says.
  public var isLoopback: Bool {
    let octets = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
    return host == "localhost" || host == "::1"
      || (octets.count == 4 && octets[0] == 127 && !octets.contains(nil))
  }

  private static func port(_ text: Substring) throws(AuthorityFault) -> Int? {
    guard !text.isEmpty else { return nil }
    guard text != ":" else { throw .emptyPort }
    let digits = text.dropFirst()
    guard text.hasPrefix(":"), digits.utf8.count <= 5,
      digits.utf8.allSatisfy({ (48...57).contains($0) }), let port = Int(digits),
      (1...65535).contains(port)
    else { throw .invalidPort }
    return port
  }

  /// RFC 1123 host names and dotted IPv4, with the underscore that some names in use carry.
  private static func isName(_ text: Substring) -> Bool {
    text.utf8.count <= 253
      && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-._".contains($0)) }
      && !text.hasPrefix(".") && !text.contains("..")
  }

  /// The characters of an IPv6 literal and its zone; the resolver judges the rest.
  private static func isIPv6(_ text: Substring) -> Bool {
    let parts = text.split(separator: "%", maxSplits: 1, omittingEmptySubsequences: false)
    guard let address = parts.first, address.count(where: { $0 == ":" }) >= 2,
      address.allSatisfy({ $0.isASCII && ($0.isHexDigit || $0 == ":" || $0 == ".") })
    else { return false }
    return parts.dropFirst().allSatisfy { zone in
      !zone.isEmpty && zone.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    }
  }
}
