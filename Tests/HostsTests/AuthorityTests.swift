import Testing

@testable import Hosts

@Suite("Host and port of an address")
struct AuthorityTests {
  @Test(
    "hosts and ports",
    arguments: [
      ("Host", "host", nil), ("host:1935", "host", 1935), ("a_b.c", "a_b.c", nil),
      ("[::1]", "::1", nil), ("[fe80::1%eth0]:9000", "fe80::1%eth0", 9000),
      ("203.0.113.2:65535", "203.0.113.2", 65535),
    ] as [(Substring, String, Int?)]
  )
  func valid(text: Substring, host: String, port: Int?) throws {
    let authority = try Authority(text)
    #expect(authority.host == host && authority.port == port)
  }

  @Test(
    "what is none",
    arguments: [
      ("", .missingHost), (":1", .missingHost), ("u:p@host", .credentials), ("a..b", .invalidHost),
      ("[1]", .invalidHost), ("[::1", .invalidHost), ("[::1%]", .invalidHost),
      ("host:", .emptyPort), ("host:0", .invalidPort), ("host:65536", .invalidPort),
      ("host:+1", .invalidPort), ("[::1]1", .invalidPort), ("host:000001", .invalidPort),
    ] as [(Substring, AuthorityFault)]
  )
  func invalid(text: Substring, fault: AuthorityFault) {
    #expect(throws: fault) { try Authority(text) }
  }

  @Test(
    "this machine, whatever a name server says",
    arguments: [
      ("localhost", true), ("127.0.0.1", true), ("127.8.9.10:80", true), ("[::1]", true),
      ("127.0.0", false), ("127.0.0.1.example.org", false), ("10.0.0.1", false),
    ] as [(Substring, Bool)]
  )
  func loopback(text: Substring, isLoopback: Bool) throws {
    #expect(try Authority(text).isLoopback == isLoopback)
  }
}
