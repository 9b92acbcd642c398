import Testing

@testable import Bench

/// Where a test stream may go without asking. A wrong yes would publish to the world.
struct AddressScopeTests {
  @Test(arguments: [
    "127.0.0.1", "127.255.255.254", "10.0.0.1", "10.255.255.255", "172.16.0.1", "172.31.255.255",
    "192.168.0.1", "192.168.255.255", "169.254.1.1", "::1", "0:0:0:0:0:0:0:1", "fc00::1",
    "fd12:3456:789a::1",
    "FD00::1", "fe80::1", "febf::1", "fe80::1%eth0", "::ffff:192.168.1.10", "::FFFF:127.0.0.1",
    "::ffff:7f00:1", "::ffff:a00:1",
  ])
  func `Loopback, private and link-local addresses are of this house`(address: String) {
    #expect(AddressScope.isPrivate(address))
  }

  @Test(arguments: [
    "8.8.8.8", "1.1.1.1", "9.255.255.255", "11.0.0.0", "126.255.255.255", "128.0.0.1",
    "172.15.255.255", "172.32.0.0", "192.167.255.255", "192.169.0.0", "169.253.0.1", "169.255.0.1",
    // Shared by a provider's customers (RFC 6598), unspecified, multicast, broadcast.
    "100.64.0.1", "0.0.0.0", "224.0.0.1", "255.255.255.255",
    "2001:db8::1", "2606:4700:4700::1111", "::", "fbff::1", "fe00::1", "fe7f::1", "fec0::1",
    "ff02::1", "64:ff9b::a00:1", "2002:a00:1::", "::ffff:8.8.8.8", "::ffff:808:808",
    "::ffff:fc00:1", "::ffff:fe80:1", "::127.0.0.1",
  ])
  func `All other addresses are not`(address: String) {
    #expect(!AddressScope.isPrivate(address))
  }

  @Test(arguments: [
    "", " ", "localhost", "10.0.0.1.example.com", "10.0.0.1.", "10.0.0", "10.0.0.1.1", "10..0.1",
    "10.0.0.256", "10.0.0.-1", "+10.0.0.1", "010.0.0.1", "0x7f.0.0.1", "10.0.0.1:1935",
    "[fd00::1]", "fd00", "fd00:", ":fd00", "fd00:zz::1", "fe80", "::ffff:", "::ffff:10.0.0.1.evil",
    "::ffff:::1", "10.0.0.1%eth0", "10.0.0.1\u{0}.evil", "１0.0.0.1", "fd00::1 ",
  ])
  func `What is no numeric address is not`(address: String) {
    #expect(!AddressScope.isPrivate(address))
  }
}
