import Glibc
import SystemPackage
import Testing

@testable import SystemCore

/// Each in a process of its own: signals belong to all of a process.
struct InterruptsTests {
  @Test func `Ctrl-C and a request to end are read, not suffered`() async {
    await #expect(processExitsWith: .success) {
      let interrupts = try Interrupts()
      #expect(interrupts.take() == 0)
      // To this thread, which has blocked it; others of the process may not have.
      raise(SIGINT)
      let ready = try Readiness.readable(
        among: [interrupts.descriptor.number],
        until: .after(.seconds(60))
      )
      #expect(ready == [0])
      #expect(interrupts.take() == 1)
      raise(SIGTERM)
      raise(SIGINT)
      #expect(interrupts.take() == 2)
      #expect(interrupts.take() == 0)
    }
  }

  @Test func `A process that is started blocks no signal`() async {
    await #expect(processExitsWith: .success) {
      let interrupts = try Interrupts()
      let process = try ChildProcess(
        path: "/bin/sh",
        arguments: ["-c", "exec grep SigBlk /proc/self/status"]
      )
      var block = [UInt8](repeating: 0, count: 100)
      let count = read(process.output.number, &block, block.count)
      let text = String(decoding: block.prefix(max(count, 0)), as: UTF8.self)
      #expect(text == "SigBlk:\t0000000000000000\n")
      #expect(interrupts.take() == 0)
    }
  }
}
