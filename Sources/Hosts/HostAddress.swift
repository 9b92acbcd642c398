public import Glibc

/// An address of a host as the socket calls take it.
public struct HostAddress: Sendable, Equatable {
  /// A `sockaddr_in` or a `sockaddr_in6`.
  public let bytes: [UInt8]
  /// Whether it is a `sockaddr_in6`.
  public let isIPv6: Bool
  /// The address in digits, with its zone where it has one.
  public let text: String

  /// Copies a resolver's answer; nil for families other than IPv4 and IPv6.
  public init?(_ info: addrinfo) {
    guard let raw = info.ai_addr, [AF_INET, AF_INET6].contains(info.ai_family) else { return nil }
    var name = [CChar](repeating: 0, count: Int(NI_MAXHOST))
    let code = getnameinfo(
      raw,
      info.ai_addrlen,
      &name,
      socklen_t(name.count),
      nil,
      0,
      NI_NUMERICHOST
    )
    guard code == 0 else { return nil }
    text = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    isIPv6 = info.ai_family == AF_INET6
    bytes = Array(UnsafeRawBufferPointer(start: raw, count: Int(info.ai_addrlen)))
  }
}
