internal import Hosts

/// Where an HTTP request goes: scheme, host and port (RFC 6454).
struct Origin: Sendable, Hashable {
  let isSecure: Bool
  let host: String
  let port: Int
  let isLoopback: Bool

  /// Splits an address into its origin and what follows it, with the scheme in lower case.
  static func split(
    _ text: some StringProtocol,
    plain: String,
    secure: String
  ) throws(NDT7URLError) -> (origin: Origin, rest: Substring) {
    guard text.utf8.count <= NDT7URL.maximumLength else { throw .tooLong }
    guard text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { throw .invalidCharacter }
    let whole = String(text)
    let scheme = whole.prefix { $0.isLetter || $0.isNumber || "+-.".contains($0) }
    var rest = whole[scheme.endIndex...]
    guard !scheme.isEmpty, scheme.count <= 20, rest.hasPrefix("://") else { throw .missingScheme }
    let name = scheme.lowercased()
    guard name == plain || name == secure else { throw .unsupportedScheme(name) }
    rest = rest.dropFirst(3)
    let end = rest.firstIndex { "/?#".contains($0) } ?? rest.endIndex
    let authority = try Self.authority(rest[..<end])
    let origin = Origin(
      isSecure: name == secure,
      host: authority.host,
      port: authority.port ?? (name == secure ? 443 : 80),
      isLoopback: authority.isLoopback
    )
    return (origin, rest[end...])
  }

  /// The zone of an IPv6 address means nothing in a `Host` field or a certificate (RFC 6874, 4).
  private static func authority(_ text: Substring) throws(NDT7URLError) -> Authority {
    guard !text.contains("%") else { throw .invalidHost }
    do throws(AuthorityFault) {
      return try Authority(text)
    } catch {
      throw NDT7URLError(error)
    }
  }

  /// What the `Host` field holds: the port only where it is not the scheme's own.
  var hostField: String {
    let name = host.contains(":") ? "[\(host)]" : host
    return port == (isSecure ? 443 : 80) ? name : "\(name):\(port)"
  }
}
