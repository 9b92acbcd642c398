import TestSupport
import Testing

@testable import ComputerProbe

struct TemperatureTests {
  private func hottest(_ files: [String: String]) throws -> Double? {
    let tree = try SynthesisedTree(files)
    return Temperature.hottest(in: tree.root)
  }

  @Test(arguments: [
    (1000, 1), (45_500, 45.5), (150_000, 150), (999, nil), (0, nil), (-40_000, nil),
    (150_001, nil), (.max, nil), (.min, nil),
  ])
  func `Only plausible degrees count`(thousandths: Int, celsius: Double?) {
    #expect(Temperature.celsius(thousandths) == celsius)
  }

  @Test(arguments: ["coretemp", "k10temp", "zenpower", "cpu_thermal"])
  func `The hottest sensor of a processor's chip is told`(chip: String) throws {
    let read = try hottest([
      "/sys/class/hwmon/hwmon0/name": "nvme\n",
      "/sys/class/hwmon/hwmon0/temp1_input": "90000\n",
      "/sys/class/hwmon/hwmon3/name": chip + "\n",
      "/sys/class/hwmon/hwmon3/temp1_input": "61000\n",
      "/sys/class/hwmon/hwmon3/temp2_input": "72500\n",
      "/sys/class/hwmon/hwmon3/temp3_input": "255000\n",
      "/sys/class/hwmon/hwmon3/temp4_input": "hot\n",
      "/sys/class/hwmon/hwmon3/temp2_max": "100000\n",
      "/sys/class/hwmon/hwmon3/fan1_input": "80000\n",
      "/sys/class/thermal/thermal_zone0/type": "x86_pkg_temp\n",
      "/sys/class/thermal/thermal_zone0/temp": "99000\n",
    ])
    #expect(read == 72.5)
  }

  @Test func `Of two sockets the hotter one is told`() throws {
    let read = try hottest([
      "/sys/class/hwmon/hwmon0/name": "coretemp\n",
      "/sys/class/hwmon/hwmon0/temp1_input": "50000\n",
      "/sys/class/hwmon/hwmon1/name": "coretemp\n",
      "/sys/class/hwmon/hwmon1/temp1_input": "60000\n",
    ])
    #expect(read == 60)
  }

  @Test(arguments: [
    (["Tctl": 80_000, "Tdie": 53_000], 53),
    (["Tctl": 80_000, "Tdie": 53_000, "Tccd1": 55_000], 55),
    (["Tctl": 80_000, "Tccd1": 75_000], 80),
    (["Tctl": 80_000], 80),
    (["Tctl": 80_000, "Tdie": 0], 80),
  ])
  func `Tctl counts only without Tdie`(sensors: [String: Int], celsius: Double) throws {
    var files = ["/sys/class/hwmon/hwmon0/name": "k10temp\n"]
    for (number, sensor) in sensors.enumerated() {
      files["/sys/class/hwmon/hwmon0/temp\(number + 1)_label"] = sensor.key + "\n"
      files["/sys/class/hwmon/hwmon0/temp\(number + 1)_input"] = "\(sensor.value)\n"
    }
    #expect(try hottest(files) == celsius)
  }

  @Test func `Without a chip the hottest zone of the processor is told`() throws {
    let read = try hottest([
      "/sys/class/hwmon/hwmon0/name": "coretemp\n",
      "/sys/class/hwmon/hwmon0/temp1_input": "0\n",
      "/sys/class/thermal/thermal_zone0/type": "acpitz\n",
      "/sys/class/thermal/thermal_zone0/temp": "95000\n",
      "/sys/class/thermal/thermal_zone1/type": "cpu0-thermal\n",
      "/sys/class/thermal/thermal_zone1/temp": "48000\n",
      "/sys/class/thermal/thermal_zone2/type": "cpu1-thermal\n",
      "/sys/class/thermal/thermal_zone2/temp": "51000\n",
      "/sys/class/thermal/thermal_zone3/type": "cpu2-thermal\n",
      "/sys/class/thermal/thermal_zone3/temp": "-274000\n",
      "/sys/class/thermal/cooling_device0/type": "cpu\n",
      "/sys/class/thermal/cooling_device0/temp": "99000\n",
    ])
    #expect(read == 51)
  }

  @Test(arguments: [
    ("x86_pkg_temp", true), ("cpu-thermal", true), ("cpu_thermal", true), ("TCPU", true),
    ("bigcpu-thermal", true), ("acpitz", false), ("gpu-thermal", false), ("iwlwifi_1", false),
    ("pch_skylake", false), ("", false),
  ])
  func `A zone's type tells whether it is the processor's`(type: String, isProcessor: Bool) {
    #expect(Temperature.isProcessor(zoneType: type) == isProcessor)
  }

  @Test func `Without a sensor there is no temperature`() throws {
    #expect(try hottest([:]) == nil)
    #expect(try hottest(["/sys/class/hwmon/hwmon0/name": "coretemp\n"]) == nil)
  }
}
