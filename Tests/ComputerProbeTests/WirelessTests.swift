import Rig
import TestSupport
import Testing

@testable import ComputerProbe

struct WirelessTests {
  private static let header = """
    Inter-| sta-|   Quality        |   Discarded packets               | Missed | WE
     face | tus | link level noise |  nwid  crypt   frag  retry   misc | beacon | 22

    """

  @Test(arguments: [
    (" wlan0: 0000   70.  -40.  -256        0      0      0      0      0        0\n", -40),
    (" wlan0: 0000   31   -79   -256        0      0      0      0      0        0\n", -79),
    // Not connected; a driver that tells percent; nonsense.
    (" wlan0: 0000    0     0     0         0      0      0      0      0        0\n", nil),
    (" wlan0: 0000   54.   84.    0.        0      0      0      0      0        0\n", nil),
    (" wlan0: 0000    0  -256  -256         0      0      0      0      0        0\n", nil),
    (" wlan0: 0000   70.\n", nil),
    (" wlan0: 0000   70.  strong.\n", nil),
    (" wlan0:\n", nil),
    ("wlan0 0000 70. -40.\n", nil),
    ("", nil),
  ])
  func `The signal is read in dBm`(line: String, dbm: Int?) {
    #expect(Wireless.signals(in: Self.header + line)["wlan0"] == dbm)
  }

  @Test func `Each interface has its own`() {
    let lines = "wlan0: 0000 70. -40. -256\nwlp3s0: 0000 50. -60. -256\nwlan1: 0000 0 0 0\n"
    #expect(Wireless.signals(in: Self.header + lines) == ["wlan0": -40, "wlp3s0": -60])
  }

  private func links(
    _ files: [String: String],
    _ answer: @escaping @Sendable (String) -> WirelessExtensions.Answer? = { _ in nil }
  ) throws -> [WirelessLink] {
    let tree = try SynthesisedTree(files)
    let wireless = Wireless(tree.root, WirelessExtensions(answer: answer))
    return wireless.links(among: NetworkInterface.all(in: tree.root))
  }

  private static let twoLinks = [
    "/sys/class/net/eth0/flags": "0x1003\n",
    "/sys/class/net/wlan10/phy80211/name": "phy1\n",
    "/sys/class/net/wlan2/wireless/": "",
    "/proc/net/wireless": header + "wlan2: 0000 70. -40. -256\n",
  ]

  @Test func `The kernel's file comes first, the extensions fill in`() throws {
    let links = try links(Self.twoLinks) { interface in
      WirelessExtensions.Answer(signalDbm: -71, powerSave: interface == "wlan2")
    }
    #expect(
      links == [
        WirelessLink(interface: "wlan2", signalDbm: -40, powerSave: true),
        WirelessLink(interface: "wlan10", signalDbm: -71, powerSave: false),
      ]
    )
  }

  @Test func `What nobody tells is absent`() throws {
    #expect(
      try links(Self.twoLinks) == [
        WirelessLink(interface: "wlan2", signalDbm: -40, powerSave: nil),
        WirelessLink(interface: "wlan10", signalDbm: nil, powerSave: nil),
      ]
    )
  }

  @Test(arguments: [-256, -121, 0, 70])
  func `Nonsense from the extensions is no signal`(signal: Int) throws {
    let links = try links(["/sys/class/net/wlan0/wireless/": ""]) { _ in
      WirelessExtensions.Answer(signalDbm: signal)
    }
    #expect(links == [WirelessLink(interface: "wlan0", signalDbm: nil, powerSave: nil)])
  }

  @Test func `A wired machine has no links and is not asked`() throws {
    let links = try links(["/sys/class/net/eth0/flags": "0x1003\n"]) { interface in
      Issue.record("asked for \(interface)")
      return nil
    }
    #expect(links.isEmpty)
  }

  @Test func `The kernel has no answer for an interface that is not wireless`() {
    let answer = WirelessExtensions.kernel.answer("lo")
    #expect(answer?.signalDbm == nil)
    #expect(answer?.powerSave == nil)
  }
}
