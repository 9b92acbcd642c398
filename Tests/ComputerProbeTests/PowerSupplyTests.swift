import Rig
import TestSupport
import Testing

@testable import ComputerProbe

struct PowerSupplyTests {
  private func battery(_ supplies: [String: [String: String]]) throws -> Battery? {
    var files: [String: String] = ["/sys/class/power_supply/": ""]
    for (supply, attributes) in supplies {
      for (name, value) in attributes {
        files["/sys/class/power_supply/\(supply)/\(name)"] = value + "\n"
      }
    }
    let tree = try SynthesisedTree(files)
    return PowerSupply.battery(in: tree.root)
  }

  @Test(arguments: [
    ("Discharging", "discharging"), ("Charging", "charging"), ("Not charging", "not_charging"),
    ("Full", "full"), ("Unknown", "unknown"), ("", "unknown"), ("\u{0}??", "unknown"),
  ])
  func `The state is translated`(status: String, state: String) throws {
    let read = try battery([
      "AC": ["type": "Mains", "online": "1"],
      "BAT0": ["type": "Battery", "present": "1", "status": status, "capacity": "57"],
    ])
    #expect(read == Battery(state: state, percent: 57))
  }

  @Test(arguments: [
    ["type": "Battery", "scope": "Device", "status": "Discharging", "capacity": "5"],
    ["type": "Battery", "present": "0", "status": "Unknown"],
    ["type": "UPS", "status": "Full", "capacity": "100"],
    ["type": "Mains", "online": "0"],
    ["type": "USB", "online": "1"],
    ["type": "", "status": "Discharging"],
    ["status": "Discharging", "capacity": "5"],
  ])
  func `A mouse's battery, an empty bay and other supplies do not count`(
    attributes: [String: String]
  ) throws {
    #expect(try battery(["supply": attributes]) == nil)
  }

  @Test func `A battery of the system scope counts`() throws {
    let read = try battery([
      "BAT0": ["type": "Battery", "scope": "System", "status": "Full", "capacity": "100"]
    ])
    #expect(read == Battery(state: "full", percent: 100))
  }

  @Test(arguments: [
    (["capacity": "0"], 0),
    (["capacity": "103"], 100),
    (["capacity": "111"], nil),
    (["capacity": "-1"], nil),
    (["capacity": "many", "energy_now": "20000000", "energy_full": "40000000"], 50),
    (["energy_now": "31000000", "energy_full": "40000000"], 78),
    (["charge_now": "1000000", "charge_full": "4000000"], 25),
    (["energy_now": "1", "energy_full": "0"], nil),
    (["energy_now": "9223372036854775807", "energy_full": "1"], nil),
    (["energy_full": "40000000"], nil),
    ([:], nil),
  ])
  func `The charge is read, or computed, or absent`(
    attributes: [String: String],
    percent: Int?
  ) throws {
    var attributes = attributes
    attributes["type"] = "Battery"
    attributes["status"] = "Discharging"
    #expect(try battery(["BAT0": attributes]) == Battery(state: "discharging", percent: percent))
  }

  @Test(arguments: [
    (["Full", "Discharging"], "discharging"), (["Charging", "Discharging"], "discharging"),
    (["Full", "Charging"], "charging"), (["Charging", "Unknown"], "charging"),
    (["Full", "Unknown"], "unknown"), (["Full", "Not charging"], "not_charging"),
    (["Full", "Full"], "full"),
  ])
  func `Of several batteries the state that matters most wins`(
    statuses: [String],
    state: String
  ) {
    for statuses in [statuses, statuses.reversed()] {
      let supplies = statuses.map { PowerSupply(state: PowerSupply.State($0)) }
      #expect(PowerSupply.battery(of: supplies) == Battery(state: state, percent: nil))
    }
  }

  @Test func `Several batteries weigh what they hold`() throws {
    let small = [
      "type": "Battery", "status": "Not charging", "capacity": "90", "energy_full": "20000000",
    ]
    let large = [
      "type": "Battery", "status": "Discharging", "capacity": "10", "energy_full": "60000000",
    ]
    #expect(
      try battery(["BAT0": small, "BAT1": large]) == Battery(state: "discharging", percent: 30)
    )
  }

  @Test func `Charge counts by its voltage`() throws {
    // 2 Ah at 10 V hold 20 Wh.
    let charge = [
      "type": "Battery", "status": "Discharging", "capacity": "90", "charge_full": "2000000",
      "voltage_min_design": "10000000",
    ]
    let energy = [
      "type": "Battery", "status": "Unknown", "capacity": "10", "energy_full": "60000000",
    ]
    #expect(
      try battery(["BAT0": charge, "BAT1": energy]) == Battery(state: "discharging", percent: 30)
    )
  }

  @Test func `Without all weights the charge is the plain mean of those known`() {
    let supplies = [
      PowerSupply(state: .discharging, percent: 90, capacity: 20e6),
      PowerSupply(state: .discharging, percent: 10),
      PowerSupply(state: .discharging, capacity: 60e6),
    ]
    #expect(PowerSupply.battery(of: supplies) == Battery(state: "discharging", percent: 50))
  }
}
