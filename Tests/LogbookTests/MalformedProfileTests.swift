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

  /// TOMLKit turns such numbers into Swift's without a look at their size.
  @Test(arguments: [
    ("denominator", "denominator = -1"), ("denominator", "denominator = 4294967296"),
    ("numerator", "numerator = 9223372036854775807"), ("denominator", "denominator = 0.5"),
    ("denominator", "denominator = nan"), ("denominator", "denominator = '1'"),
    ("denominator", "denominator = 2026-01-02"),
  ])
  func `A number that is none of the key's is named, and no crash`(
    part: String,
    other: String
  ) throws {
    #expect(try reason(replacing: part, with: other).contains(part))
  }

  /// The message goes to a terminal, and into bug reports.
  @Test(arguments: [
    "key = \"live_4711_secret", "key = live_4711_secret", "live_4711_secret",
    "platform = [ \"live_4711_secret\"", "platform = \"live_4711_secret\" live_4711_secret",
    "[live_4711_secret", "platform = [\"live_4711_secret\"]",
  ])
  func `What is said of a profile never tells what is in it`(line: String) throws {
    let reason = try reason(replacing: "platform", with: line)
    #expect(!reason.isEmpty)
    #expect(!reason.contains("4711_secret"))
  }

  /// The parser aborts the program on these; each in a process of its own, lest it take the tests
  /// with it.
  @Test func `A text that the parser can't stand is told, and no crash`() async {
    await #expect(processExitsWith: .success) {
      for text in ["[ = ]", "platform = “twitch”", "platform = [ 1 }", "a = 1\u{0}"] {
        let log = try TemporaryLogbook()
        try log.write(text, to: log.profilePath("evening"))
        #expect(throws: LogbookFailure.self) { try log.book.profile("evening") }
      }
    }
  }
}
