import Glibc
import Testing

@testable import Hosts

@Suite("Looking hosts up")
struct HostLookupTests {
  @Test("an address answers itself, as the socket calls take it")
  func literals() throws {
    let ipv4 = try #require(
      try HostLookup.addresses(of: "127.0.0.1", port: 80, over: .tcp).get().first
    )
    #expect(ipv4.text == "127.0.0.1" && !ipv4.isIPv6)
    let raw = ipv4.bytes.withUnsafeBytes { $0.loadUnaligned(as: sockaddr_in.self) }
    #expect(UInt16(bigEndian: raw.sin_port) == 80)
    let ipv6 = try #require(try HostLookup.addresses(of: "::1", port: 80, over: .udp).get().first)
    #expect(ipv6.text == "::1" && ipv6.isIPv6)
  }

  @Test("IPv4 comes first")
  func order() throws {
    let families = try HostLookup.addresses(of: "localhost", port: 1, over: .tcp).get().map(
      \.isIPv6
    )
    #expect(families == families.filter { !$0 } + families.filter { $0 })
  }
}
