import SystemCore
import Testing

@testable import Logbook

/// Profiles that were edited by hand, not always well.
struct MalformedProfileTests {
  /// A saved profile's text with one part in place of another, and what is said of it.
  private func reason(replacing part: String, with other: String) throws -> String {
    let log = try TemporaryLogbook()
    let profile = try #require(Preflights.profile("evening"))
    _ = try log.book.save(profile, replacing: false)
    let text = try log.book.text(ofProfile: "evening")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let changed = lines.map { $0.hasPrefix(part) ? other : String($0) }
    #expect(changed != lines.map(String.init), "nothing was replaced")
    try log.write(changed.joined(separator: "\n"), to: log.profilePath("evening"))
    let failure = #expect(throws: LogbookFailure.self) { try log.book.profile("evening") }
    guard case .malformed(let path, let reason)? = failure else {
      Issue.record("\(String(describing: failure))")
      return ""
    }
    #expect(path == log.root.path(log.profilePath("evening")))
    return reason
  }

  @Test func `A fault of the language is told with its line`() throws {
    let log = try TemporaryLogbook()
    try log.write("schema = 1\nname = \n", to: log.profilePath("evening"))
    let failure = #expect(throws: LogbookFailure.self) { try log.book.profile("evening") }
    guard case .malformed(_, let reason)? = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(reason.hasPrefix("line 2, column "))
  }

  @Test(arguments: [
    ("platform", "", "platform"), ("platform", "platform = 7", "platform"),
    ("schema", "schema = 'one'", "schema"), ("verdict", "verdict = 'fine'", "verdict"),
  ])
  func `A key that is missing or wrong is named`(
    part: String,
    other: String,
    key: String
  ) throws {
    #expect(try reason(replacing: part, with: other).contains(key))
  }

  /// TOMLKit turns numbers into Swift's without a look at their size.
  @Test(arguments: [
    ("width", "width = -1"), ("width", "width = 4294967296"),
    ("width", "width = 9223372036854775807"), ("width", "width = 0.5"), ("width", "width = nan"),
    ("width", "width = '1'"), ("width", "width = 2026-01-02"), ("height", "height = -1"),
    ("frame_rate", "frame_rate = '30'"), ("frame_rate", "frame_rate = '30/0'"),
    ("frame_rate", "frame_rate = '-30/1'"), ("frame_rate", "frame_rate = '30/4294967296'"),
    ("frame_rate", "frame_rate = 30"), ("gain_db", "gain_db = 'loud'"),
  ])
  func `A value that is none of the key's is named, and no crash`(
    part: String,
    other: String
  ) throws {
    #expect(try reason(replacing: part, with: other).contains(part))
  }

  @Test func `A profile of another version is told as such`() throws {
    #expect(try reason(replacing: "schema", with: "schema = 2") == "schema 2")
  }

  /// The parser would abort the program on these.
  @Test(arguments: [
    ("[ = ]", 1), ("schema = 1\nplatform = “twitch”", 2), ("a = 1\n\nb = [ 1 }", 3),
    ("a = 1\u{0}", 1),
  ])
  func `A text that the parser can't stand is told with its line`(text: String, line: Int) throws {
    let log = try TemporaryLogbook()
    try log.write(text, to: log.profilePath("evening"))
    let failure = #expect(throws: LogbookFailure.self) { try log.book.profile("evening") }
    guard case .malformed(_, let reason)? = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(reason.hasPrefix("line \(line), column "))
  }

  /// The message goes to a terminal, and into bug reports.
  @Test(arguments: [
    "key = \"live_4711_secret", "key = live_4711_secret", "live_4711_secret",
    "platform = [ \"live_4711_secret\"", "platform = \"live_4711_secret\" live_4711_secret",
    "[live_4711_secret", "platform = [\"live_4711_secret\"]",
    "platform = “live_4711_secret”", "platform = \"live_4711_secret\\q\"",
  ])
  func `What is said of a profile never tells what is in it`(line: String) throws {
    let reason = try reason(replacing: "platform", with: line)
    #expect(!reason.isEmpty)
    #expect(!reason.contains("4711_secret"))
  }

  @Test(arguments: ["verdict", "confidence", "frame_rate", "interval"])
  func `A word that is not allowed is not repeated`(key: String) throws {
    let reason = try reason(replacing: key, with: "\(key) = 'live_4711_secret'")
    #expect(reason.contains(key))
    #expect(!reason.contains("4711_secret"))
  }
}
