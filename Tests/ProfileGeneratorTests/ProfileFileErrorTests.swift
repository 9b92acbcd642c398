import Profiles
import TOMLSafety
import Testing

@testable import ProfileGenerator

@Suite("Profile files that are wrong")
struct ProfileFileErrorTests {
  typealias Problem = ProfileFileError.Problem

  /// What reading a text as a platform, a scene or thresholds says.
  static func problem(_ name: String, _ text: String) -> Problem? {
    let file = ProfileFile(name: name, text: text)
    do throws(ProfileFileError) {
      switch file.kind {
      case .platform: _ = try Platform(file)
      case .scene: _ = try Scene(file)
      case .thresholds: _ = try ThresholdTable(file)
      case nil: return .unknownKind
      }
      return nil
    } catch {
      #expect(error.file == name)
      return error.problem
    }
  }

  @Test("a syntax error has its line and column")
  func syntax() {
    guard
      case .syntax(let line, let column, let message) = Self.problem(
        "scene-x.toml",
        "schema = 1\nid = = 2\n"
      )
    else {
      Issue.record("no syntax error")
      return
    }
    #expect(line == 2)
    #expect(column == 6)
    #expect(!message.isEmpty)
  }

  @Test("a NUL does not hide the rest of the file")
  func nul() {
    #expect(
      Self.problem("scene-x.toml", "schema = 1\nid\u{0}")
        == .syntax(line: 2, column: 3, message: "NUL character")
    )
  }

  @Test(
    "what the parser would abort on is a syntax error",
    arguments: [
      ("[=]", 1, 2), ("[[ {]]", 1, 4), ("a = 1\n  [\n]", 2, 4), ("a = [}", 1, 6),
      ("a = [1, }", 1, 9), ("a = { b = 1 ]", 1, 13), ("a = [\u{85}]", 1, 6),
      ("a = [\u{2028}1]", 1, 6), ("é = 1", 1, 1), ("# é\n[é]", 2, 2), ("[", 0, 0),
    ]
  )
  func aborts(text: String, line: Int, column: Int) {
    guard case .syntax(let foundLine, let foundColumn, _) = Self.problem("scene-x.toml", text)
    else {
      Issue.record("no syntax error")
      return
    }
    if line > 0 {
      #expect(foundLine == line)
      #expect(foundColumn == column)
    }
  }

  @Test(
    "valid TOML passes the guard",
    arguments: [
      "a = [\n  [1, 2],\n  [ [3] ],\n  [{ b = 1 }],\n]",
      "a = 'é [' # [=\n[b]\n[[c]]\n[ d . \"é\" ]",
      "a = \"\"\"\n[=]\n\\\"\"\" ] é\"\"\"\"\"\n[b]", "a = '''\n[=\\'''\nb = \"\\\\\"\n[c]",
      "\"é\" = { a = [{}, {}], b = {} }\r\n\t[c]\r\n", "\u{FEFF}a = 1979-05-27", "", "# only é",
      "a = \"\"\n[b]",
      "['q']\n[\"r\".s]\n[[ t ]]",
    ]
  )
  func valid(text: String) throws {
    #expect(TOMLGuard.firstFault(in: text) == nil)
    _ = try TOMLNode.document(ProfileFile(name: "x", text: text))
  }

  @Test(
    "a change to a good file is named by its key",
    arguments: [
      ("schema = 1", "schema = 2", Problem.unknownSchema(2)),
      ("schema = 1", "", .missing(key: "schema")),
      (
        "schema = 1", "schema = \"1\"",
        .wrongType(key: "schema", expected: "integer", found: "string")
      ),
      ("id = \"twitch\"", "id = 3", .wrongType(key: "id", expected: "string", found: "integer")),
      (
        "id = \"twitch\"", "id = \"T w\"",
        .notAllowed(key: "id", value: "T w", allowed: "a-z, 0-9, - and _")
      ),
      ("id = \"twitch\"", "id = \"\"", .notAllowed(key: "id", value: "\"\"", allowed: "a text")),
      ("[video]", "[vidoe]", .unknownKey(key: "vidoe")),
      ("en = \"Twitch\", ", "", .missing(key: "names.en")),
      (
        "ingest_given = \"fixed\"", "ingest_given = \"telepathy\"",
        .notAllowed(key: "ingest_given", value: "telepathy", allowed: "fixed, with_key, user")
      ),
      ("query = ", "qurey = ", .unknownKey(key: "test_mode.qurey")),
      (
        "fps = 30\nminimum = { value = 612", "fps = 30\nminimum = { value = nan",
        .notAllowed(key: "rung[5].minimum.value", value: "nan", allowed: "1.0 to 1000000.0")
      ),
      (
        "fps = 30\nminimum = { value = 612", "fps = 30\nminimum = { value = 612.5",
        .notAllowed(key: "rung[5].minimum.value", value: "612.5", allowed: "a whole number")
      ),
      (
        "fps = 30\nminimum = { value = 612", "fps = 30\nminimum = { value = 9000",
        .notAllowed(key: "rung[5].recommended", value: "900", allowed: "at least minimum")
      ),
      (
        "maximum_fps = { value = 60, unit = \"fps\"", "maximum_fps = { value = 60, unit = \"Hz\"",
        .notAllowed(key: "video.maximum_fps.unit", value: "Hz", allowed: "fps")
      ),
      (
        "keyframe_interval = { value = 2", "keyframe_interval = { value = 5",
        .notAllowed(
          key: "video.keyframe_interval",
          value: "5.0",
          allowed: "at most maximum_keyframe_interval"
        )
      ),
      (
        "channels = { value = 2", "channels = { value = 0",
        .notAllowed(key: "audio.channels.value", value: "0.0", allowed: "1.0 to 2.0")
      ),
      (
        "standing = \"official\"", "standing = \"rumour\"",
        .notAllowed(key: "ingest[2].standing", value: "rumour", allowed: "official, assumed")
      ),
      (
        "rtmp://live-sea.twitch.tv/app", "http://live-sea.twitch.tv/app",
        .notAllowed(
          key: "ingest[25].url",
          value: "http://live-sea.twitch.tv/app",
          allowed: "rtmp:// or rtmps://"
        )
      ),
    ]
  )
  func keys(part: String, replacement: String, expected: Problem) throws {
    let file = try #require(ProfileFile.embedded("platform-twitch.toml"))
    try #require(file.text.contains(part))
    var text = file.text
    text.replace(part, with: replacement, maxReplacements: 1)
    #expect(Self.problem(file.name, text) == expected)
  }

  @Test(
    "every figure needs its source, date and standing",
    arguments: ["source", "date", "standing"]
  )
  func sources(key: String) throws {
    let file = try #require(ProfileFile.embedded("scene-teaching.toml"))
    let text = file.text.split(separator: "\n").map { line in
      line.hasPrefix("noise = ")
        ? String(line).replacing("\(key) = ", with: "\(key)_ = ") : String(line)
    }
    #expect(
      Self.problem(file.name, text.joined(separator: "\n"))
        == .unknownKey(key: "noise.\(key)_")
    )
    let dropped = "schema = 1\n[[threshold]]\nid = \"x\"\nvalue = 1\nunit = \"s\"\n"
    #expect(Self.problem("thresholds.toml", dropped) == .missing(key: "threshold[0].source"))
  }

  @Test(
    "each key that must be there is missed",
    arguments: EmbeddedProfile.all.map(\.name).filter { $0 != "thresholds.toml" }
  )
  func missingKeys(name: String) throws {
    let file = try #require(ProfileFile.embedded(name))
    let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
    var optional = [
      "aliases", "region", "recommended", "maximum =", "maximum_bitrate", "caveat", " ",
    ]
    if name.hasPrefix("scene-") { optional.append("source") }
    var removed = 0
    for (index, line) in lines.enumerated() where line.contains("=") && !line.hasPrefix("#") {
      if optional.contains(where: line.hasPrefix) { continue }
      var rest = lines
      rest.remove(at: index)
      #expect(Self.problem(name, rest.joined(separator: "\n")) != nil, "\(line)")
      removed += 1
    }
    #expect(removed > 8)
  }

  @Test("no input crashes", arguments: EmbeddedProfile.all.map(\.name))
  func damaged(name: String) throws {
    // Every cut, and every byte replaced by one that means something to TOML, in steps.
    let file = try #require(ProfileFile.embedded(name))
    let text = Array(file.text.unicodeScalars)
    let strays: [Unicode.Scalar] = [
      "\"", "[", "]", "{", "}", "=", "\n", "-", "9", "\u{0}", "\u{FEFF}",
    ]
    var failures = 0
    for step in stride(from: 0, to: text.count, by: max(1, text.count / 40)) {
      var cut = String.UnicodeScalarView()
      cut.append(contentsOf: text[..<step])
      if Self.problem(name, String(cut)) != nil { failures += 1 }
      var swapped = text
      swapped[step] = strays[step % strays.count]
      var view = String.UnicodeScalarView()
      view.append(contentsOf: swapped)
      if Self.problem(name, String(view)) != nil { failures += 1 }
    }
    #expect(failures > 20)
  }

  @Test(
    "shapes that no parser expects",
    arguments: [
      "", "\n", "schema = 9223372036854775808", "schema = 1\nid = 1979-05-27",
      "schema = 1\nnames = [1, 2]", "schema = 1\n[[id]]", "schema = inf",
      "schema = 1\nid = " + String(repeating: "[", count: 500),
      String(repeating: "a.", count: 300) + "a = 1", "\u{FEFF}schema = 1",
      "schema = 1\n\"\\u0000\" = 1",
    ]
  )
  func shapes(text: String) {
    #expect(Self.problem("scene-x.toml", text) != nil)
    #expect(Self.problem("platform-x.toml", text) != nil)
  }
}
