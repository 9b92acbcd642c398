import TestSupport
import Testing

@testable import ComputerProbe

struct ProcessorTests {
  @Test(arguments: [
    ("0", 1), ("0-1", 2), ("0-3,8-11", 8), ("0,2,4", 3), ("5-5", 1), ("0-8191", 8192),
  ])
  func `A list counts its processors`(list: String, count: Int) {
    #expect(Processor.count(ofList: list) == count)
  }

  @Test(arguments: [
    "", " ", "-", "0-", "-3", "3-1", "a", "0,", ",0", "0-3-5", "0 1", "0x3", "65536",
    "0-9223372036854775807", "99999999999999999999",
  ])
  func `A malformed list has no count`(list: String) {
    #expect(Processor.count(ofList: list) == nil)
  }

  @Test func `Where the list can't be read, the statistics count`() throws {
    let statistics = "cpu  10 20 30\ncpu0 1 2 3\ncpu2 1 2 3\nintr 5\nctxt 7\n"
    let absent = try SynthesisedTree(["/proc/stat": statistics])
    #expect(Processor.count(in: absent.root) == 2)
    let malformed = try SynthesisedTree([
      "/proc/stat": statistics, "/sys/devices/system/cpu/online": "?\n",
    ])
    #expect(Processor.count(in: malformed.root) == 2)
  }

  @Test func `Where nothing can be read, there is one processor`() throws {
    let tree = try SynthesisedTree()
    #expect(Processor.count(in: tree.root) == 1)
    #expect(Processor.name(in: tree.root) == nil)
  }

  @Test(arguments: [
    (
      "processor\t: 0\nmodel\t\t: 1\nmodel name\t: AMD EPYC\n\nprocessor\t: 1\nmodel name\t: Other\n",
      "AMD EPYC"
    ),
    (
      "model name\t: Intel(R) Core(TM)  i7-8550U   CPU @ 1.80GHz \n",
      "Intel(R) Core(TM) i7-8550U CPU @ 1.80GHz"
    ),
    ("model name : A: B\n", "A: B"),
    ("Model Name\t\t: Loongson-3A5000\n", "Loongson-3A5000"),
    // A Raspberry Pi 5, then a Rockchip RK3588 with two kinds of cores.
    (
      "processor\t: 0\nCPU implementer\t: 0x41\nCPU part\t: 0xd0b\n\nModel\t\t: Raspberry Pi 5\n",
      "ARM Cortex-A76"
    ),
    (
      """
      CPU implementer : 0x41
      CPU part : 0xd05

      CPU implementer : 0x41
      CPU part : 0xd05

      CPU implementer : 0x41
      CPU part : 0xd0b
      """, "ARM Cortex-A55 + Cortex-A76"
    ),
    (
      "model name\t: ARMv7 Processor rev 3 (v7l)\nCPU implementer\t: 0x41\nCPU part\t: 0xd08\n",
      "ARM Cortex-A72"
    ),
    // Cores of others: what is left names the chip, then the board.
    (
      "CPU implementer : 0x51\nCPU part : 0xd05\nHardware : Qualcomm SM8250\nModel : Phone\n",
      "Qualcomm SM8250"
    ),
    ("CPU implementer : 0x41\nCPU part : 0xfff\nModel : A board\n", "A board"),
  ])
  func `The name is found`(information: String, name: String) {
    #expect(Processor.name(in: information) == name)
  }

  @Test(arguments: [
    "", "\n\n", ":", "model name", "model name\t:   \n", "processor : 0\nBogoMIPS : 108.00\n",
    "CPU part : 0xd08\n", "CPU implementer : 0x41\nCPU part : d08\n",
    "CPU implementer : 0x41\nCPU part : 0x\n",
  ])
  func `No name is made up`(information: String) {
    #expect(Processor.name(in: information) == nil)
  }

  @Test func `The device tree names the board as a last resort`() throws {
    let tree = try SynthesisedTree([
      "/proc/cpuinfo": "processor\t: 0\nCPU implementer\t: 0x61\nCPU part\t: 0x023\n",
      "/proc/device-tree/model": "Apple MacBook Air (M1, 2020)\0",
    ])
    #expect(Processor.name(in: tree.root) == "Apple MacBook Air (M1, 2020)")
  }

  @Test func `A long name is cut`() {
    let name = Processor.name(in: "model name : " + String(repeating: "x", count: 5000))
    #expect(name == String(repeating: "x", count: 128))
  }
}
