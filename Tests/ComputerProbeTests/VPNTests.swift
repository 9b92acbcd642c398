import TestSupport
import Testing

@testable import ComputerProbe

struct VPNTests {
  private func vpnNames(_ interface: String, _ attributes: [String: String]) throws -> [String] {
    var files: [String: String] = [:]
    for (name, value) in attributes { files["/sys/class/net/\(interface)/\(name)"] = value }
    let tree = try SynthesisedTree(files)
    return NetworkInterface.all(in: tree.root).filter(\.isVPN).map(\.name)
  }

  @Test(arguments: [
    ("tun0", ["tun_flags": "0x1001\n", "flags": "0x10d1\n", "operstate": "unknown\n"]),
    ("tap0", ["tun_flags": "0x1002\n", "flags": "0x1003\n", "operstate": "up\n"]),
    (
      "wg0",
      [
        "uevent": "DEVTYPE=wireguard\nINTERFACE=wg0\nIFINDEX=7\n", "flags": "0x10091\n",
        "operstate": "unknown\n",
      ]
    ),
    ("ppp0", ["uevent": "DEVTYPE=ppp\n", "flags": "0x10d1\n", "operstate": "unknown\n"]),
    ("ppp1", ["type": "512\n", "flags": "0x1\n", "operstate": "unknown\n"]),
  ])
  func `A tunnel that is up is one`(interface: String, attributes: [String: String]) throws {
    #expect(try vpnNames(interface, attributes) == [interface])
  }

  @Test(arguments: [
    // Switched off; without a program behind it; malformed.
    ["tun_flags": "0x1001\n", "flags": "0x1090\n", "operstate": "unknown\n"],
    ["tun_flags": "0x1001\n", "flags": "0x1003\n", "operstate": "down\n"],
    ["tun_flags": "0x1001\n", "flags": "up\n", "operstate": "up\n"],
    ["tun_flags": "0x1001\n", "flags": "0xffffffffff1\n", "operstate": "up\n"],
    ["tun_flags": "0x1001\n", "flags": "0x1003\n"],
    ["tun_flags": "0x1001\n"],
    // A virtual machine's tap on a bridge.
    [
      "tun_flags": "0x1002\n", "flags": "0x1003\n", "operstate": "unknown\n",
      "brport/state": "3\n",
    ],
    // A bridge, one end of a container's cable, Ethernet, loopback.
    ["uevent": "DEVTYPE=bridge\n", "type": "1\n", "flags": "0x1003\n", "operstate": "up\n"],
    ["uevent": "INTERFACE=veth1\n", "type": "1\n", "flags": "0x1003\n", "operstate": "up\n"],
    ["type": "1\n", "flags": "0x1003\n", "operstate": "up\n"],
    ["type": "772\n", "flags": "0x9\n", "operstate": "unknown\n"],
    ["uevent": "DEVTYPE=wireguardian\n", "flags": "0x1003\n", "operstate": "up\n"],
  ])
  func `Other interfaces are none`(attributes: [String: String]) throws {
    #expect(try vpnNames("x0", attributes) == [])
  }
}
