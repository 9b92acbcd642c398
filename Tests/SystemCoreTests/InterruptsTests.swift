import Glibc
import SystemPackage
import TestSupport
import Testing

@testable import SystemCore

struct InterruptsTests {
  @Test func `Ctrl-C and a request to end are read, not suffered`() throws {
    let signals = try ThreadSignals()
    let interrupts = signals.interrupts
    #expect(interrupts.take() == 0)
    signals.interrupt()
    let ready = try Readiness.readable(
      among: [interrupts.descriptor.number],
      until: .after(.seconds(60))
    )
    #expect(ready == [0])
    #expect(interrupts.take() == 1)
    signals.terminate()
    signals.interrupt()
    #expect(interrupts.take() == 2)
    #expect(interrupts.take() == 0)
  }

  /// Else a worker could not be ended by anything but SIGKILL.
  @Test func `A process that is started blocks no signal`() throws {
    let signals = try ThreadSignals()
    let process = try ChildProcess(
      path: "/bin/grep",
      name: "grep",
      arguments: ["SigBlk", "/proc/self/status"]
    )
    var block = [UInt8](repeating: 0, count: 100)
    let count = read(process.output.number, &block, block.count)
    let text = String(decoding: block.prefix(max(count, 0)), as: UTF8.self)
    #expect(text == "SigBlk:\t0000000000000000\n")
    #expect(signals.interrupts.take() == 0)
  }
}
