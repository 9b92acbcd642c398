import SystemCore
import TestSupport
import Testing

@testable import ComputerProbe

struct MemoryTests {
  @Test func `Total and available are read in MiB`() {
    let memory = Memory(
      """
      MemTotal:       16284148 kB
      MemFree:          512000 kB
      MemAvailable:    1048575 kB
      SwapTotal:             0 kB
      """
    )
    #expect(memory.totalMib == 15902)
    #expect(memory.availableMib == 1023)
  }

  @Test(arguments: [
    ("", nil), ("MemTotal: 2048 kB\n", 2), ("MemTotal: 0 kB", 0), ("MemTotal:", nil),
    ("MemTotal: kB", nil), ("MemTotal: 2048", nil), ("MemTotal: 2048 MB", nil),
    ("MemTotal: -2048 kB", nil), ("MemTotal: 99999999999999999999 kB", nil),
    ("XMemTotal: 2048 kB", nil), ("MemTotal: 9223372036854775807 kB", 9_007_199_254_740_991),
  ])
  func `A malformed figure is absent`(text: String, totalMib: Int?) {
    let memory = Memory(text)
    #expect(memory.totalMib == totalMib)
    #expect(memory.availableMib == nil)
  }

  @Test(arguments: [
    (0, 0), (1_048_575, 0), (1_048_576, 1), (-2, nil), (-13, nil), (.max, 8_796_093_022_207),
  ])
  func `Free bytes are told in MiB, an error is nothing`(bytes: Int64, mib: Int?) {
    #expect(Disk.mib(bytes) == mib)
  }

  @Test func `A folder has free space, a missing one has none to tell`() throws {
    let tree = try SynthesisedTree(["/home/anna/": ""])
    let free = try #require(Disk.freeMib(at: tree.root.path("/home/anna")))
    #expect(free >= 0)
    #expect(Disk.freeMib(at: tree.root.path("/home/bert")) == nil)
  }
}
