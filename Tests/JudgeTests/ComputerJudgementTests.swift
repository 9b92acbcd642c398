import Rig
import Testing

@testable import Judge

@Suite("Judging a computer")
struct ComputerJudgementTests {
  typealias Case = JudgementCase<ComputerEvidence>

  static let cases: [Case] = [
    Case("good", ["computer.ready pass"], .ready) { _ in },
    Case("unread", ["computer.unread error"], .undetermined) { $0.device = nil },
    Case("nothing known but its processors", ["computer.unread error"], .undetermined) {
      $0.device = Computer(processors: 4)
    },
    Case("no processors", ["computer.unread error"], .undetermined) { $0.device?.processors = 0 },
    Case("load that is no number", ["computer.unread error"], .undetermined) {
      $0.device?.load1 = .nan
    },
    Case("reading failed", ["computer.unread error"], .undetermined) {
      $0.failure = BenchFailure(code: .computerUnread, status: .error)
    },
    Case("load of 70 %", ["computer.ready pass"], .ready) { $0.device?.load1 = 5.6 },
    Case("load of 71 %", ["computer.load warn"], .ready) { $0.device?.load1 = 5.7 },
    Case("1023 MiB of memory", ["computer.memory warn"], .ready) {
      $0.device?.memoryAvailableMib = 1023
    },
    Case("255 MiB of memory", ["computer.memory fail"], .notReady) {
      $0.device?.memoryAvailableMib = 255
    },
    Case("2 GiB of disk", ["computer.ready pass"], .ready) { $0.device?.diskFreeMib = 2048 },
    Case("1 GiB of disk", ["computer.disk warn"], .ready) { $0.device?.diskFreeMib = 1024 },
    Case("full disk", ["computer.disk fail"], .notReady) { $0.device?.diskFreeMib = 0 },
    Case("86 °C", ["computer.hot warn"], .ready) { $0.device?.temperatureCelsius = 86 },
    Case("98 °C", ["computer.hot fail"], .notReady) { $0.device?.temperatureCelsius = 98 },
    Case("no sensor", ["computer.ready pass"], .ready) { $0.device?.temperatureCelsius = nil },
    Case("charging", ["computer.ready pass"], .ready) {
      $0.device?.battery = Battery(state: "charging", percent: 3)
    },
    Case("on battery", ["computer.battery warn"], .ready) {
      $0.device?.battery = Battery(state: "discharging", percent: 80)
    },
    Case("on battery, charge unknown", ["computer.battery warn"], .ready) {
      $0.device?.battery = Battery(state: "discharging", percent: nil)
    },
    Case("on battery, 19 %", ["computer.battery fail"], .notReady) {
      $0.device?.battery = Battery(state: "discharging", percent: 19)
    },
    Case("saving power", ["computer.power.saving warn"], .ready) {
      $0.device?.powerProfile = "power-saver"
    },
    Case("powersave governor", ["computer.power.saving warn"], .ready) {
      $0.device?.governor = "powersave"
    },
    Case("powersave governor under a balanced profile", ["computer.ready pass"], .ready) {
      $0.device?.governor = "powersave"
      $0.device?.powerProfile = "balanced"
    },
    Case("locks its screen after 5 min", ["computer.screen_lock warn"], .ready) {
      $0.device?.screenLock = IdleSetting(idleSeconds: 300, source: "gnome")
    },
    Case("never locks its screen", ["computer.ready pass"], .ready) {
      $0.device?.screenLock = IdleSetting(idleSeconds: 0, source: "kde")
    },
    Case("suspends after 15 min", ["computer.suspend warn"], .ready) {
      $0.device?.suspend = IdleSetting(idleSeconds: 900, source: "gnome")
    },
    Case("never suspends", ["computer.ready pass"], .ready) {
      $0.device?.suspend = IdleSetting(idleSeconds: 0, source: "logind")
    },
    Case("suspends after 3 h", ["computer.ready pass"], .ready) {
      $0.device?.suspend = IdleSetting(idleSeconds: 10800, source: "logind")
    },
    Case("weak wireless link", ["computer.wifi.weak warn"], .ready) {
      $0.device?.wifi = [WirelessLink(interface: "wlan0", signalDbm: -70, powerSave: false)]
    },
    Case("weak wireless link beside the route", ["computer.ready pass"], .ready) {
      $0.device?.wifi = [WirelessLink(interface: "wlan0", signalDbm: -90, powerSave: true)]
      $0.device?.routeInterface = "eth0"
    },
    Case(
      "weak and sleepy wireless link",
      ["computer.wifi.saving warn", "computer.wifi.weak warn"],
      .ready
    ) {
      $0.device?.wifi = [WirelessLink(interface: "wlan0", signalDbm: -68, powerSave: true)]
      $0.device?.routeInterface = "wlan0"
    },
    Case("VPN", ["computer.vpn warn"], .ready) { $0.device?.vpnInterfaces = ["wg0"] },
  ]

  @Test("facts lead to findings and a verdict", arguments: cases)
  func verdicts(_ item: Case) throws {
    let judgement = judge(item.changed(Good.computer), by: try Good.limits.computer)
    #expect(judgement.summary == item.findings.sorted())
    #expect(judgement.verdict == item.verdict)
    #expect(judgement.findings.allSatisfy { ($0.remedy == nil) == ($0.status == .pass) })
    #expect(judgement.findings.allSatisfy { $0.target.kind == .computer })
  }

  @Test("commands are quoted")
  func commands() throws {
    var computer = Good.computer
    computer.device?.wifi = [
      WirelessLink(interface: "wlan 0;reboot", signalDbm: -50, powerSave: true)
    ]
    let finding = try #require(
      judge(computer, by: try Good.limits.computer).finding(.computerWifiSaving)
    )
    #expect(finding.remedy?.commands == ["sudo iw dev 'wlan 0;reboot' set power_save off"])
  }

  @Test("a worse computer is never judged better")
  func monotonic() throws {
    let limits = try Good.limits.computer
    func ranks(_ steps: [Int], _ change: (inout Computer, Int) -> Void) -> [Int] {
      steps.map { step in
        var device = Computer(processors: 8)
        device.load1 = 0
        change(&device, step)
        return judge(ComputerEvidence(device: device), by: limits).verdict.rank
      }
    }
    let series = [
      ranks(Array(stride(from: 4000, through: 0, by: -1))) { $0.memoryAvailableMib = $1 },
      ranks(Array(stride(from: 4000, through: 0, by: -1))) { $0.diskFreeMib = $1 },
      ranks(Array(20...120)) { $0.temperatureCelsius = Double($1) },
      ranks(Array(stride(from: 100, through: 0, by: -1))) {
        $0.battery = Battery(state: "discharging", percent: $1)
      },
    ]
    for ranks in series {
      #expect(ranks == ranks.sorted())
      #expect(ranks.first == 0 && ranks.last == 2)
    }
  }
}
