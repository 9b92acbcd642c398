import Testing

@testable import ComputerProbe

struct TimeSpanTests {
  // The first five are the examples of systemd.time(7).
  @Test(arguments: [
    ("2 h", 7200), ("2hours", 7200), ("48hr", 172_800), ("1y 12month", 63_115_200),
    ("55s500ms", 55.5), ("30min", 1800), ("1h 30min", 5400), ("1h30min", 5400), ("1.5h", 5400),
    (".5h", 1800), ("90", 90), (" 90 ", 90), ("5 5", 10), ("0", 0), ("0s", 0), ("20min", 1200),
    ("1d", 86400), ("1w", 604_800), ("1M", 2_629_800), ("1m", 60), ("2 days 1 second", 172_801),
    ("250000us", 0.25), ("250000\u{3BC}s", 0.25), ("250000\u{B5}s", 0.25),
  ])
  func `A span is read`(text: String, seconds: Double) {
    #expect(TimeSpan(text) == .finite(seconds: seconds))
  }

  @Test func `The parts of a span may come in any order`() throws {
    let span = try #require(TimeSpan("300ms20s 5day"))
    guard case .finite(let seconds) = span else {
      Issue.record("\(span) ends")
      return
    }
    #expect(abs(seconds - 432_020.3) < 1e-6)
  }

  @Test(arguments: [
    "", " ", "-1", "-5min", "5.", "1..5h", "1.2.3s", ".", "h", "min30", "5 parsecs", "1H", "5min,",
    "1e5", "nan", "inf", "0x10", "1h infinity", "999999999999y",
    String(repeating: "9", count: 400),
  ])
  func `A malformed span is absent`(text: String) {
    #expect(TimeSpan(text) == nil)
  }

  @Test(arguments: [
    ("infinity", 0), ("0", 0), ("500ms", 1), ("1s", 1), ("1s 1ms", 2), ("1h", 3600),
  ])
  func `Seconds are rounded up, for 0 is never`(text: String, seconds: Int) throws {
    #expect(try #require(TimeSpan(text)).wholeSeconds == seconds)
  }
}
