import Rig
import TestSupport
import Testing

@testable import ComputerProbe

struct ThrottleCountersTests {
  private static let folder = "/sys/devices/system/cpu"

  @Test func `What cores and packages count is added up`() throws {
    let tree = try SynthesisedTree([
      "\(Self.folder)/cpu0/thermal_throttle/core_throttle_count": "3\n",
      "\(Self.folder)/cpu0/thermal_throttle/package_throttle_count": "10\n",
      "\(Self.folder)/cpu1/thermal_throttle/core_throttle_count": "0\n",
      "\(Self.folder)/cpu1/thermal_throttle/package_throttle_count": "-1\n",
      "\(Self.folder)/cpufreq/thermal_throttle/core_throttle_count": "99\n",
    ])
    #expect(ThrottleCounters.sum(in: tree.root) == 13)
    let later = ProcessorHeat(temperatureCelsius: 90, throttleEvents: 15)
    let before = ProcessorHeat(temperatureCelsius: 60, throttleEvents: 13)
    #expect(later.since(before) == ProcessorHeat(temperatureCelsius: 90, throttleEvents: 2))
  }

  @Test func `A processor that does not count has no count`() throws {
    let tree = try SynthesisedTree(["\(Self.folder)/cpu0/online": "1\n"])
    #expect(ThrottleCounters.sum(in: tree.root) == nil)
    let now = ProcessorHeat(temperatureCelsius: nil, throttleEvents: nil)
    #expect(now.since(now).throttleEvents == nil)
  }
}
