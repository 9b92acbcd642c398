import FoundationEssentials
import Rig
import SystemCore
import TestSupport
import Testing

@testable import ComputerProbe

struct ComputerProbeTests {
  /// A laptop as the kernel shows it.
  private static let laptop = [
    "/sys/devices/system/cpu/online": "0-7\n",
    "/proc/cpuinfo": "processor\t: 0\nmodel name\t: Intel(R) Core(TM) i7-8550U CPU @ 1.80GHz\n",
    "/proc/loadavg": "1.25 0.75 0.12 1/80 11206\n",
    "/proc/meminfo": "MemTotal: 16777216 kB\nMemAvailable: 8388608 kB\n",
    "/sys/devices/system/cpu/cpufreq/policy0/scaling_governor": "schedutil\n",
    "/sys/firmware/acpi/platform_profile": "low-power\n",
    "/sys/class/power_supply/BAT0/type": "Battery\n",
    "/sys/class/power_supply/BAT0/status": "Discharging\n",
    "/sys/class/power_supply/BAT0/capacity": "64\n",
    "/sys/class/hwmon/hwmon4/name": "coretemp\n",
    "/sys/class/hwmon/hwmon4/temp1_input": "58000\n",
    "/sys/class/net/wlan0/wireless/": "",
    "/sys/class/net/tun0/tun_flags": "0x1001\n",
    "/sys/class/net/tun0/flags": "0x1091\n",
    "/sys/class/net/tun0/operstate": "unknown\n",
    "/proc/net/wireless": "wlan0: 0000 70. -52. -256\n",
    "/proc/net/route": "wlan0 00000000 0101A8C0 0003 0 0 600 00000000 0 0 0\n",
    "/etc/systemd/logind.conf": "[Login]\nIdleAction=suspend\nIdleActionSec=15min\n",
    "/home/anna/": "",
  ]

  @Test func `A laptop is read in full`() throws {
    let tree = try SynthesisedTree(Self.laptop)
    let extensions = WirelessExtensions { _ in WirelessExtensions.Answer(powerSave: true) }
    let probe = ComputerProbe(tree.root, home: "/home/anna", wirelessExtensions: extensions)
    var computer = probe.computer()
    #expect(try #require(computer.diskFreeMib) >= 0)
    computer.diskFreeMib = nil
    var expected = Computer(processors: 8)
    expected.processor = "Intel(R) Core(TM) i7-8550U CPU @ 1.80GHz"
    expected.load1 = 1.25
    expected.load5 = 0.75
    expected.governor = "schedutil"
    expected.powerProfile = "low-power"
    expected.battery = Battery(state: "discharging", percent: 64)
    expected.memoryTotalMib = 16384
    expected.memoryAvailableMib = 8192
    expected.temperatureCelsius = 58
    expected.wifi = [WirelessLink(interface: "wlan0", signalDbm: -52, powerSave: true)]
    expected.vpnInterfaces = ["tun0"]
    expected.routeInterface = "wlan0"
    expected.suspend = IdleSetting(idleSeconds: 900, source: "logind")
    #expect(computer == expected)
  }

  @Test func `An empty system tells nothing`() throws {
    let tree = try SynthesisedTree()
    #expect(ComputerProbe(tree.root).computer() == Computer(processors: 1))
  }

  @Test func `A missing home has no free space to tell`() throws {
    let tree = try SynthesisedTree()
    for home in [nil, "", "nowhere", "/home/bert"] {
      let probe = ComputerProbe(tree.root, home: home, wirelessExtensions: .none)
      #expect(probe.computer().diskFreeMib == nil, "\(home ?? "none")")
    }
  }

  @Test(arguments: [
    Data(), Data("\n".utf8), Data([0xFF, 0xFE, 0x00, 0x80]), Data(repeating: 0, count: 4096),
    Data("-".utf8), Data("9999999999999999999999".utf8), Data(": = : . [Login]\n=\n:".utf8),
    Data(repeating: UInt8(ascii: "\n"), count: 4096),
    Data(repeating: UInt8(ascii: "9"), count: 100_000),
  ])
  func `Garbage in every file tells nothing`(garbage: Data) throws {
    let tree = try SynthesisedTree()
    for path in Self.laptop.keys where !path.hasSuffix("/") { try tree.write(garbage, to: path) }
    #expect(ComputerProbe(tree.root).computer() == Computer(processors: 1))
  }

  @Test func `Folders in place of files tell nothing`() throws {
    let folders = Self.laptop.keys.map { ($0.hasSuffix("/") ? $0 : $0 + "/", "") }
    let tree = try SynthesisedTree(Dictionary(uniqueKeysWithValues: folders))
    let computer = ComputerProbe(tree.root).computer()
    var expected = Computer(processors: 1)
    expected.wifi = [WirelessLink(interface: "wlan0", signalDbm: nil, powerSave: nil)]
    #expect(computer == expected)
  }

  @Test func `This machine is read without harm`() {
    let computer = ComputerProbe().computer()
    #expect(computer.processors >= 1)
    #expect(computer.memoryTotalMib ?? 1 > 0)
    #expect((1...150).contains(computer.temperatureCelsius ?? 1))
  }
}
