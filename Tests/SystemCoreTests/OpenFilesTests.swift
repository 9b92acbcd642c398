import TestSupport
import Testing

@testable import SystemCore

struct OpenFilesTests {
  /// Adds a process that has files open and maps some.
  private func process(
    _ tree: borrowing SynthesisedTree,
    _ pid: String,
    _ name: String,
    open: [String],
    maps: [String] = []
  ) throws {
    try tree.makeFolder("/proc/\(pid)/fd")
    for (number, target) in open.enumerated() {
      try tree.link("/proc/\(pid)/fd/\(number)", to: target)
    }
    try tree.write(name + "\n", to: "/proc/\(pid)/comm")
    let lines = maps.map { "7f0000000000-7f0000200000 rw-s 00000000 00:06 412    \($0)\n" }
    try tree.write(lines.joined(), to: "/proc/\(pid)/maps")
  }

  @Test func `A process that maps the node streams, one that only has it open does not`() throws {
    let tree = try SynthesisedTree()
    try process(tree, "4711", "obs", open: ["/dev/null", "/dev/video0"], maps: ["/dev/video0"])
    try process(tree, "812", "wireplumber", open: ["/dev/video0"], maps: ["/usr/lib/libc.so.6"])
    try process(tree, "9", "bash", open: ["/dev/pts/0"])
    #expect(
      OpenFiles(tree.root, except: []).holders(of: "/dev/video0") == [
        .init(pid: 812, name: "wireplumber", mapsIt: false),
        .init(pid: 4711, name: "obs", mapsIt: true),
      ]
    )
  }

  @Test func `Another node with a longer name is another node`() throws {
    let tree = try SynthesisedTree()
    try process(tree, "10", "obs", open: ["/dev/video1"], maps: ["/dev/video10", "/dev/video1x"])
    try process(tree, "11", "zoom", open: ["/dev/video10"], maps: ["/dev/video10"])
    #expect(
      OpenFiles(tree.root, except: []).holders(of: "/dev/video1") == [
        .init(pid: 10, name: "obs", mapsIt: false)
      ]
    )
  }

  @Test func `Processes of one's own are left out`() throws {
    let tree = try SynthesisedTree()
    for pid in ["100", "101", "102"] {
      try process(tree, pid, "airworthy", open: ["/dev/video0"])
    }
    let holders = OpenFiles(tree.root, except: [100, 102]).holders(of: "/dev/video0")
    #expect(holders.map(\.pid) == [101])
  }

  @Test func `What is no process is passed over`() throws {
    let tree = try SynthesisedTree(["/proc/uptime": "1 2\n", "/proc/4711": "", "/proc/1/comm": ""])
    try process(tree, "self", "airworthy", open: ["/dev/video0"])
    try process(tree, "99999999999", "huge", open: ["/dev/video0"])
    #expect(OpenFiles(tree.root, except: []).holders(of: "/dev/video0").isEmpty)
  }

  @Test func `A process that ends while it is read has no name`() throws {
    let tree = try SynthesisedTree()
    try tree.makeFolder("/proc/7/fd")
    try tree.link("/proc/7/fd/3", to: "/dev/video0")
    #expect(
      OpenFiles(tree.root, except: []).holders(of: "/dev/video0") == [
        .init(pid: 7, name: "?", mapsIt: false)
      ]
    )
  }

  @Test func `Without /proc nobody is known`() throws {
    let tree = try SynthesisedTree()
    #expect(OpenFiles(tree.root, except: []).holders(of: "/dev/video0").isEmpty)
  }
}
