/// The `host[:port]` part of an address (RFC 3986, section 3.2).
struct Authority: Sendable, Hashable {
  /// Without brackets where it is an IPv6 address.
  let host: String
  let port: Int?

  init(_ text: Substring) throws(NDT7URLError) {
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
  var isLoopback: Bool {
    let octets = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
    return host == "localhost" || host == "::1"
      || (octets.count == 4 && octets[0] == 127 && !octets.contains(nil))
  }

  private static func port(_ text: Substring) throws(NDT7URLError) -> Int? {
    guard !text.isEmpty else { return nil }
    let digits = text.dropFirst()
    guard text.hasPrefix(":"), digits.utf8.allSatisfy({ (48...57).contains($0) }),
      digits.utf8.count <= 5, let port = Int(digits), (1...65535).contains(port)
    else { throw .invalidPort }
    return port
  }

  /// RFC 1123 host names and dotted IPv4, with the underscore that some names in use carry.
  private static func isName(_ text: Substring) -> Bool {
    text.utf8.count <= 253
      && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-._".contains($0)) }
      && !text.hasPrefix(".") && !text.contains("..")
  }

  /// The characters of an IPv6 literal; the resolver judges the rest.
  private static func isIPv6(_ text: Substring) -> Bool {
    text.count(where: { $0 == ":" }) >= 2
      && text.allSatisfy { $0.isASCII && ($0.isHexDigit || $0 == ":" || $0 == ".") }
  }
}
