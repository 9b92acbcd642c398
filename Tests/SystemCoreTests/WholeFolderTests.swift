import Glibc
import SystemPackage
import TestSupport
import Testing

@testable import SystemCore

struct WholeFolderTests {
  private let files = [(name: "a", bytes: Array("1".utf8)), (name: "b", bytes: [])]

  @Test func `A folder takes its place whole, for this user alone`() throws {
    let tree = try SynthesisedTree()
    try WholeFolder.write(files, to: tree.root.path("/x/new"))
    #expect(tree.root.names(in: "/x") == ["new"])
    #expect(tree.root.names(in: "/x/new") == ["a", "b"])
    var status = stat()
    #expect(stat(tree.root.path("/x/new"), &status) == 0 && status.st_mode & 0o777 == 0o700)
    #expect(stat(tree.root.path("/x/new/a"), &status) == 0 && status.st_mode & 0o777 == 0o600)
  }

  @Test func `One that is there stays, unless it is to be replaced`() throws {
    let tree = try SynthesisedTree(["/x/new/old": "kept", "/x/new/deep/er": "kept"])
    #expect(throws: Errno.fileExists) {
      try WholeFolder.write(files, to: tree.root.path("/x/new"))
    }
    #expect(tree.root.names(in: "/x/new") == ["deep", "old"])
    #expect(tree.root.names(in: "/x") == ["new"])
    try WholeFolder.write(files, to: tree.root.path("/x/new"), replacing: true)
    #expect(tree.root.names(in: "/x/new") == ["a", "b"])
    #expect(tree.root.names(in: "/x") == ["new"])
  }

  @Test func `What a link in the old folder points at is not removed`() throws {
    let tree = try SynthesisedTree(["/x/new/": "", "/secret/file": "kept"])
    try tree.link("/x/new/link", to: "../../secret")
    try WholeFolder.write(files, to: tree.root.path("/x/new"), replacing: true)
    #expect(tree.root.text("/secret/file") == "kept")
  }

  @Test func `A folder that can't be made leaves nothing behind`() throws {
    let tree = try SynthesisedTree(["/x": "a file"])
    #expect(throws: Errno.self) { try WholeFolder.write(files, to: tree.root.path("/x/new")) }
    #expect(tree.root.text("/x") == "a file")
  }
}
