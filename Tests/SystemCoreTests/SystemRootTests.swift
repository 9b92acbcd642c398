import Glibc
import TestSupport
import Testing

@testable import SystemCore

struct SystemRootTests {
  @Test func `Names are sorted as people count`() throws {
    let tree = try SynthesisedTree([
      "/dev/video10": "", "/dev/video2": "", "/dev/video1": "", "/dev/.hidden": "",
      "/dev/vbi0": "", "/dev/v4l/": "",
    ])
    #expect(
      tree.root.names(in: "/dev") == [".hidden", "v4l", "vbi0", "video1", "video2", "video10"]
    )
  }

  @Test(arguments: [
    ("video2", "video10"), ("video9", "video10"), ("a", "b"), ("video", "video0"), ("1-1", "1-1.1"),
    ("1-1.2", "1-1.10"), ("2-1", "10-1"), ("", "a"), ("card0", "card00x"),
    ("n18446744073709551614", "n18446744073709551615"),
  ])
  func `One name precedes another, and never the reverse`(first: String, second: String) {
    #expect(naturallyPrecedes(first, second))
    #expect(!naturallyPrecedes(second, first))
    #expect(!naturallyPrecedes(first, first))
  }

  @Test(arguments: [("video02", "video2"), ("99999999999999999999", "99999999999999999998")])
  func `Names that count the same precede neither way`(first: String, second: String) {
    #expect(!naturallyPrecedes(first, second))
    #expect(!naturallyPrecedes(second, first))
  }

  @Test func `A text ends before its line's end`() throws {
    let tree = try SynthesisedTree([
      "/line": "Logitech\n", "/bare": "Logitech", "/crlf": "Logitech\r\n", "/empty": "",
      "/blank": "\n", "/inner": "one\ntwo\n\n", "/padded": " 480 \n",
    ])
    #expect(tree.root.text("/line") == "Logitech")
    #expect(tree.root.text("/bare") == "Logitech")
    #expect(tree.root.text("/crlf") == "Logitech")
    #expect(tree.root.text("/empty") == "")
    #expect(tree.root.text("/blank") == "")
    #expect(tree.root.text("/inner") == "one\ntwo")
    #expect(tree.root.text("/padded") == " 480 ")
  }

  @Test func `Bytes that are no UTF-8 are replaced, never a crash`() throws {
    let tree = try SynthesisedTree(["/name": ""])
    let file = try #require(fopen(tree.root.path("/name"), "w"))
    let bytes: [UInt8] = [0x43, 0xff, 0x41, 0x0a]
    #expect(fwrite(bytes, 1, 4, file) == 4)
    fclose(file)
    #expect(tree.root.text("/name") == "C\u{fffd}A")
  }

  @Test(
    arguments: [
      ("42\n", 42), ("-7", -7), ("0x10\n", nil), ("", nil), ("1 2\n", nil), ("4.5\n", nil),
      ("9223372036854775808\n", nil),
    ] as [(String, Int?)]
  )
  func `A whole number is read, and nothing that only looks like one`(
    text: String,
    number: Int?
  ) throws {
    let tree = try SynthesisedTree(["/index": text])
    #expect(tree.root.integer("/index") == number)
  }

  @Test func `No more is read than asked for`() throws {
    let tree = try SynthesisedTree([
      "/small": "abc", "/large": String(repeating: "x", count: 70_000),
    ])
    #expect(tree.root.bytes("/small", limit: 2) == Array("ab".utf8))
    #expect(tree.root.bytes("/small", limit: 3) == Array("abc".utf8))
    #expect(tree.root.bytes("/small", limit: 0) == [])
    #expect(tree.root.bytes("/large", limit: 69_999)?.count == 69_999)
    #expect(tree.root.bytes("/large", limit: 1 << 20)?.count == 70_000)
    #expect(tree.root.text("/large")?.count == 65_536)
  }

  @Test(arguments: ["/missing", "/folder", "/file/below", "/loop", "/dangling", ""])
  func `What is no readable file has no text`(path: String) throws {
    let tree = try SynthesisedTree(["/file": "x", "/folder/inner": "x"])
    try tree.link("/loop", to: "loop")
    try tree.link("/dangling", to: "nowhere")
    #expect(tree.root.text(path) == nil)
    #expect(tree.root.integer(path) == nil)
    #expect(tree.root.bytes(path, limit: 10) == nil)
  }

  /// Opening a named pipe waits for its other end, unless one asks not to.
  @Test(.timeLimit(.minutes(1)))
  func `A named pipe in place of a file holds nobody up`() throws {
    let tree = try SynthesisedTree()
    try #require(mkfifo(tree.root.path("/fifo"), 0o600) == 0)
    #expect(tree.root.text("/fifo") == "")
  }

  @Test(arguments: ["/missing", "/file", "/folder"])
  func `What is no folder, or an empty one, has no names`(path: String) throws {
    let tree = try SynthesisedTree(["/file": "x", "/folder/": ""])
    #expect(tree.root.names(in: path) == [])
  }

  @Test func `A path is resolved without the root's own place`() throws {
    let tree = try SynthesisedTree(["/sys/devices/pci0000:00/video4linux/video0/name": "C920\n"])
    try tree.makeFolder("/sys/class/video4linux")
    try tree.link(
      "/sys/class/video4linux/video0",
      to: "../../devices/pci0000:00/video4linux/video0"
    )
    try tree.link("/sys/devices/pci0000:00/video4linux/video0/device", to: "../..")
    let root = tree.root
    #expect(
      root.resolved("/sys/class/video4linux/video0")
        == "/sys/devices/pci0000:00/video4linux/video0"
    )
    #expect(root.resolved("/sys/class/video4linux/video0/device") == "/sys/devices/pci0000:00")
    #expect(root.text("/sys/class/video4linux/video0/name") == "C920")
    #expect(root.resolved("/sys/class/video4linux/video1") == nil)
  }

  /// Temporary folders are themselves behind a link on some systems.
  @Test func `A root behind a link resolves as well`() throws {
    let tree = try SynthesisedTree(["/real/sys/name": "x\n"])
    try tree.link("/alias", to: "real")
    #expect(SystemRoot(tree.root.path("/alias")).resolved("/sys/name") == "/sys/name")
  }

  @Test func `A link is told as it is written`() throws {
    let tree = try SynthesisedTree(["/file": "x"])
    try tree.link("/3", to: "/dev/video0")
    try tree.link("/4", to: "socket:[4711]")
    #expect(tree.root.link("/3") == "/dev/video0")
    #expect(tree.root.link("/4") == "socket:[4711]")
    #expect(tree.root.link("/file") == nil)
    #expect(tree.root.link("/missing") == nil)
  }

  @Test func `Whether a path is there`() throws {
    let tree = try SynthesisedTree(["/dev/video0": ""])
    try tree.link("/dangling", to: "nowhere")
    #expect(tree.root.exists("/dev/video0"))
    #expect(tree.root.exists("/dev"))
    #expect(!tree.root.exists("/dev/video1"))
    #expect(!tree.root.exists("/dangling"))
  }

  @Test func `Without a prefix the real system is read`() {
    #expect(SystemRoot().path("/sys") == "/sys")
    #expect(SystemRoot().integer("/proc/self/stat") == nil)
    #expect(SystemRoot().link("/proc/self") == "\(getpid())")
  }
}
