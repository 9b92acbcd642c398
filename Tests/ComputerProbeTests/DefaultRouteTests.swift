import TestSupport
import Testing

@testable import ComputerProbe

struct DefaultRouteTests {
  private static let header =
    "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\n"
  private static let ethernet = "eth0\t00000000\t010200C0\t0003\t0\t0\t100\t00000000\t0\t0\t0\n"
  private static let wireless = "wlan0\t00000000\t0101A8C0\t0003\t0\t0\t600\t00000000\t0\t0\t0\n"
  private static let local = "eth0\t000200C0\t00000000\t0001\t0\t0\t0\t00FFFFFF\t0\t0\t0\n"
  private static let lowerHalf = "tun0\t00000000\t0108000A\t0003\t0\t0\t0\t00000080\t0\t0\t0\n"
  private static let upperHalf = "tun0\t00000080\t0108000A\t0003\t0\t0\t0\t00000080\t0\t0\t0\n"

  @Test(arguments: [
    (header + ethernet + local, "eth0"),
    (header + wireless + ethernet, "eth0"),
    (header + ethernet + wireless, "eth0"),
    (header + local + wireless, "wlan0"),
    // A PPP link needs no gateway.
    ("ppp0\t00000000\t00000000\t0001\t0\t0\t0\t00000000\t0\t0\t0", "ppp0"),
    // OpenVPN's def1; one half alone does not carry everything.
    (header + lowerHalf + ethernet + upperHalf, "tun0"),
    (header + lowerHalf + ethernet, "eth0"),
    (header + ethernet + upperHalf, "eth0"),
    // Not up, or rejecting.
    ("eth0 00000000 010200C0 0002 0 0 0 00000000 0 0 0\n" + wireless, "wlan0"),
    ("lo 00000000 00000000 0201 0 0 0 00000000 0 0 0\n" + wireless, "wlan0"),
  ])
  func `The IPv4 route of the lowest metric wins`(table: String, interface: String) {
    #expect(DefaultRoute.interface(inIPv4: table) == interface)
  }

  @Test(arguments: [
    "", header, header + local, lowerHalf, lowerHalf + upperHalf.replacing("tun0", with: "tun1"),
    "eth0\t00000000\t010200C0\t0003\t0\t0\t100\n", "eth0 0000000G 0 0003 0 0 0 00000000",
    "eth0 00000000 0 0003 0 0 -1 00000000", "eth0 00000000 0 zz 0 0 0 00000000",
    "eth0 00000000 0 0003 0 0 99999999999 00000000", "\u{0}\u{0}\u{0}",
  ])
  func `Without a usable IPv4 route there is no interface`(table: String) {
    #expect(DefaultRoute.interface(inIPv4: table) == nil)
  }

  private static let any = String(repeating: "0", count: 32)
  private static func line(
    _ destination: String = any,
    length: String = "00",
    metric: String,
    flags: String = "00450003",
    _ interface: String
  ) -> String {
    "\(destination) \(length) \(any) 00 fe80000000000000000000000000000\(1) "
      + "\(metric) 00000001 00000000 \(flags) \(interface)\n"
  }

  @Test(arguments: [
    (line(metric: "00000064", "eth0"), "eth0"),
    (line(metric: "00000400", "eth0") + line(metric: "00000258", "    wlan0"), "wlan0"),
    // What every machine with IPv6 has: an unreachable route on lo.
    (line(metric: "ffffffff", flags: "00200200", "lo") + line(metric: "00000400", "eth0"), "eth0"),
    (line(metric: "ffffffff", flags: "00200200", "lo"), nil),
    (line(metric: "00000001", flags: "00200201", "eth0"), nil),
    (line(metric: "00000001", flags: "00000002", "eth0"), nil),
    (line("fd" + String(repeating: "0", count: 30), length: "40", metric: "00000100", "eth0"), nil),
    (line(length: "80", metric: "00000000", "eth0"), nil),
    (line(metric: "xyz", "eth0"), nil),
    ("", nil),
    ("0 00 0 00 0 0 0 0 1 eth0", nil),
  ])
  func `The IPv6 default route of the lowest metric wins`(table: String, interface: String?) {
    #expect(DefaultRoute.interface(inIPv6: table) == interface)
  }

  @Test func `IPv4 comes first, IPv6 stands in`() throws {
    let both = try SynthesisedTree([
      "/proc/net/route": Self.header + Self.wireless,
      "/proc/net/ipv6_route": Self.line(metric: "00000001", "eth0"),
    ])
    #expect(DefaultRoute.interface(in: both.root) == "wlan0")
    let one = try SynthesisedTree([
      "/proc/net/route": Self.header + Self.local,
      "/proc/net/ipv6_route": Self.line(metric: "00000001", "eth0"),
    ])
    #expect(DefaultRoute.interface(in: one.root) == "eth0")
    let none = try SynthesisedTree()
    #expect(DefaultRoute.interface(in: none.root) == nil)
  }
}
