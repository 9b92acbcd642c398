import FoundationEssentials
import Testing
import TestSupport

@testable import SystemCore

struct NodeWatchTests {
  private func isReadable(_ watch: NodeWatch) throws -> Bool {
    let ready = try Readiness.readable(
      among: [watch.descriptor.number],
      until: .after(.milliseconds(20))
    )
    return !ready.isEmpty
  }

  @Test func `A node that comes or goes is told once, until the next`() throws {
    let tree = try SynthesisedTree(["/dev/": ""])
    let watch = try NodeWatch([tree.root.path("/dev"), tree.root.path("/dev/snd")])
    #expect(try !isReadable(watch))
    try tree.write("", to: "/dev/video0")
    #expect(try isReadable(watch))
    watch.drain()
    #expect(try !isReadable(watch))
    try FileManager.default.removeItem(atPath: tree.root.path("/dev/video0"))
    #expect(try isReadable(watch))
  }
}
