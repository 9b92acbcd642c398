import TestSupport
import Testing

@testable import ComputerProbe

struct FrequencyGovernorTests {
  @Test(arguments: [
    (["performance", "performance"], "performance"),
    (["performance", "schedutil"], "schedutil"),
    (["schedutil", "ondemand"], "ondemand"),
    (["ondemand", "conservative"], "conservative"),
    (["conservative", "userspace"], "userspace"),
    (["performance", "userspace", "powersave"], "powersave"),
    (["performance", "interactive"], "interactive"),
    (["interactive", "powersave"], "powersave"),
  ])
  func `The one that leans most to slowness wins`(governors: [String], slowest: String) {
    #expect(FrequencyGovernor.slowest(of: governors) == slowest)
    #expect(FrequencyGovernor.slowest(of: governors.reversed()) == slowest)
  }

  private static let folder = "/sys/devices/system/cpu/cpufreq/"

  @Test func `Every policy is read`() throws {
    let tree = try SynthesisedTree([
      Self.folder + "policy0/scaling_governor": "performance\n",
      Self.folder + "policy10/scaling_governor": "powersave\n",
      // Not a policy.
      Self.folder + "ondemand/scaling_governor": "userspace\n",
    ])
    #expect(FrequencyGovernor.current(in: tree.root) == "powersave")
  }

  @Test(arguments: [
    // A virtual machine has the folder, but no policy in it.
    [folder: ""],
    // An offline processor's policy.
    [folder + "policy0/": ""],
    [folder + "policy0/scaling_governor": ""],
    [folder + "policy0/scaling_governor": "performance schedutil\n"],
    [folder + "policy0/scaling_governor": "\u{1B}[31mperformance"],
    [folder + "policy0/scaling_governor": String(repeating: "p", count: 65)],
    [:],
  ])
  func `Without frequency scaling there is no governor`(files: [String: String]) throws {
    let tree = try SynthesisedTree(files)
    #expect(FrequencyGovernor.current(in: tree.root) == nil)
  }
}
