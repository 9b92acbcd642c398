import Glibc
import SystemPackage
import TestSupport
import Testing

@testable import SystemCore

struct WholeFileTests {
  private func mode(_ path: String) -> mode_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & 0o7777 : nil
  }

  @Test(arguments: [0, 1, 5000, 3_000_000])
  func `Every byte is written`(count: Int) throws {
    let tree = try SynthesisedTree()
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try WholeFile.write(bytes, to: tree.root.path("/report.json"))
    #expect(tree.root.bytes("/report.json", limit: 4 << 20) == bytes)
    #expect(tree.root.names(in: "/") == ["report.json"])
  }

  @Test func `Only this user can read the file and the folders that were made for it`() throws {
    let tree = try SynthesisedTree()
    try WholeFile.write("x".utf8, to: tree.root.path("/state/airworthy/last.json"))
    #expect(mode(tree.root.path("/state/airworthy/last.json")) == 0o600)
    #expect(mode(tree.root.path("/state/airworthy")) == 0o700)
    #expect(mode(tree.root.path("/state")) == 0o700)
  }

  @Test func `A folder that is there keeps its mode`() throws {
    let tree = try SynthesisedTree(["/config/": ""])
    try #require(chmod(tree.root.path("/config"), 0o755) == 0)
    try WholeFile.write("x".utf8, to: tree.root.path("/config/profile.toml"))
    #expect(mode(tree.root.path("/config")) == 0o755)
  }

  /// A hard link shows whether the old file was written over or replaced.
  @Test func `An older file is replaced, not written over, and its mode is not taken on`() throws {
    let tree = try SynthesisedTree(["/last.json": "old and longer"])
    let path = tree.root.path("/last.json")
    try #require(chmod(path, 0o644) == 0 && link(path, tree.root.path("/before")) == 0)
    try WholeFile.write("new".utf8, to: path)
    #expect(tree.root.text("/last.json") == "new")
    #expect(tree.root.text("/before") == "old and longer")
    #expect(mode(path) == 0o600)
    #expect(tree.root.names(in: "/") == ["before", "last.json"])
  }

  @Test func `A link in its place is replaced, and what it points at untouched`() throws {
    let tree = try SynthesisedTree(["/secret": "kept"])
    try tree.link("/last.json", to: "secret")
    try WholeFile.write("new".utf8, to: tree.root.path("/last.json"))
    #expect(tree.root.text("/secret") == "kept")
    #expect(tree.root.link("/last.json") == nil)
    #expect(tree.root.text("/last.json") == "new")
  }

  /// A run that was killed leaves its draft; a link planted under that name leads nowhere.
  @Test func `A draft that was left behind is no obstacle and is not written through`() throws {
    let tree = try SynthesisedTree(["/secret": "kept"])
    let draft = "/last.json.\(getpid()).draft"
    try tree.link(draft, to: "secret")
    try WholeFile.write("new".utf8, to: tree.root.path("/last.json"))
    #expect(tree.root.text("/secret") == "kept")
    #expect(tree.root.text("/last.json") == "new")
    #expect(tree.root.link(draft) == nil)
  }

  @Test(arguments: [
    ("/folder", Errno.isDirectory), ("/file/below", .notDirectory), ("/file/a/b", .notDirectory),
    ("/folder/" + String(repeating: "n", count: 300), .fileNameTooLong),
  ])
  func `Where nothing can be written there is an error and nothing is left behind`(
    path: String,
    error: Errno
  ) throws {
    let tree = try SynthesisedTree(["/file": "x", "/folder/kept": "y"])
    #expect(throws: error) { try WholeFile.write("new".utf8, to: tree.root.path(path)) }
    #expect(tree.root.names(in: "/") == ["file", "folder"])
    #expect(tree.root.names(in: "/folder") == ["kept"])
    #expect(tree.root.text("/file") == "x")
  }

  @Test(.enabled(if: geteuid() != 0, "root may write everywhere"))
  func `A folder that this user may not write to is an error`() throws {
    let tree = try SynthesisedTree(["/config/old.toml": "x"])
    try #require(chmod(tree.root.path("/config"), 0o500) == 0)
    defer { chmod(tree.root.path("/config"), 0o700) }
    #expect(throws: Errno.permissionDenied) {
      try WholeFile.write("new".utf8, to: tree.root.path("/config/old.toml"))
    }
    #expect(tree.root.text("/config/old.toml") == "x")
    #expect(tree.root.names(in: "/config") == ["old.toml"])
  }

  @Test func `A file system that takes no files is an error`() {
    #expect(throws: Errno.self) { try WholeFile.write("x".utf8, to: "/proc/self/airworthy") }
  }

  @Test func `A file is removed once`() throws {
    let tree = try SynthesisedTree(["/profile.toml": "x"])
    try WholeFile.remove(tree.root.path("/profile.toml"))
    #expect(!tree.root.exists("/profile.toml"))
    #expect(throws: Errno.noSuchFileOrDirectory) {
      try WholeFile.remove(tree.root.path("/profile.toml"))
    }
  }
}
