import FoundationEssentials
import Glibc
import Testing

import Rig

@Suite("Shell quoting")
struct ShellQuotingTests {
  static let words: [(String, String)] = [
    ("plain", "plain"), ("/dev/video0", "/dev/video0"), ("a=b,c:d@e%f+g-h_i", "a=b,c:d@e%f+g-h_i"),
    ("", "''"), ("two words", "'two words'"), ("it's", #"'it'\''s'"#), ("\"q\"", "'\"q\"'"),
    ("$HOME", "'$HOME'"), ("`id`", "'`id`'"), ("a;b|c&d>e", "'a;b|c&d>e'"), ("~", "'~'"),
    ("#x", "'#x'"), ("*", "'*'"), ("a\\b", #"'a\b'"#), ("!!", "'!!'"), ("{a,b}", "'{a,b}'"),
    ("麦克风", "'麦克风'"), ("a\nb", #"$'a\x0ab'"#), ("\u{1b}[31m", #"$'\x1b[31m'"#),
    ("it's\t\\", #"$'it\'s\x09\\'"#), ("a\u{7f}0", #"$'a\x7f0'"#),
    ("\u{202e}x", #"$'\xe2\x80\xaex'"#), ("\u{9b}2J", #"$'\xc2\x9b2J'"#), ("a\0b", "ab"),
    ("\u{1b}a", #"$'\x1ba'"#),
  ]

  @Test("words become what one would paste", arguments: words)
  func known(word: String, quoted: String) {
    #expect(ShellQuoting.quoted(word) == quoted)
  }

  @Test("bash reads the words back as they were")
  func bash() throws {
    let words = Self.words.map(\.0).filter { !$0.contains("\0") }
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "shell-quoting-\(getpid())-\(UInt64.random(in: 0...UInt64.max))"
    )
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let script = folder.appending(path: "script").path
    let line = ShellQuoting.command(["printf", "%s\\0"] + words)
    try Data(line.utf8).write(to: URL(filePath: script))

    let stream = try #require(popen("exec bash \(ShellQuoting.quoted(script))", "r"))
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = fread(&buffer, 1, buffer.count, stream)
      if count == 0 { break }
      output += buffer[..<count]
    }
    #expect(pclose(stream) == 0)
    let read = output.split(separator: 0, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    #expect(read == words + [""])
  }

  @Test("nothing that a terminal obeys is left")
  func harmless() {
    for value in Array(UInt32(1)...0x300) + [0x200b, 0x200e, 0x2028, 0x2066, 0xfeff, 0xe0001] {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let quoted = ShellQuoting.quoted("a\(scalar)b")
      let obeyed = quoted.unicodeScalars.filter {
        [.control, .format, .lineSeparator].contains($0.properties.generalCategory)
      }
      #expect(obeyed.isEmpty, "U+\(String(value, radix: 16))")
    }
  }
}
