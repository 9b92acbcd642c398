import Testing

@testable import Text

@Suite struct SpokenDurationTests {
  @Test(arguments: [
    (0.7, "every 0.7 seconds", "每 0.7 秒"), (1, "every second", "每秒"),
    (9.97, "every 10 seconds", "每 10 秒"), (70, "every 70 seconds", "每 70 秒"),
    (99.4, "every 99 seconds", "每 99 秒"), (117, "every 2 minutes", "每 2 分钟"),
    (700, "every 12 minutes", "每 12 分钟"), (1400, "every 23 minutes", "每 23 分钟"),
    (3500, "every 58 minutes", "每 58 分钟"), (5969, "every 99 minutes", "每 99 分钟"),
    (7000, "every 1.9 hours", "每 1.9 小时"), (36_000, "every 10 hours", "每 10 小时"),
    (86_400, "every 24 hours", "每 24 小时"),
  ])
  func asPeopleSayIt(seconds: Double, english: String, chinese: String) throws {
    let duration = try #require(SpokenDuration(seconds: seconds))
    #expect(EnglishPhrases.every(duration) == english)
    #expect(ChinesePhrases.every(duration) == chinese)
  }

  /// 70 ms at the drift of a clock (`TS_SMOOTHING_THRESHOLD` of OBS).
  @Test(arguments: [
    (10.0, "1.9", SpokenDuration.Unit.hours), (20, "58", .minutes), (50, "23", .minutes),
    (100, "12", .minutes), (1000, "70", .seconds),
  ])
  func howOftenOBSJumps(ppm: Double, value: String, unit: SpokenDuration.Unit) throws {
    let duration = try #require(SpokenDuration(seconds: 0.07 / (ppm * 1e-6)))
    #expect(duration.value == value)
    #expect(duration.unit == unit)
  }

  @Test(arguments: [0, 0.01, -70, .nan, .infinity, -.infinity])
  func whatIsNoDuration(seconds: Double) {
    let duration = SpokenDuration(seconds: seconds)
    #expect(duration == nil)
  }

  @Test func aHugeNumberDoesNotTrap() throws {
    let duration = try #require(SpokenDuration(seconds: .greatestFiniteMagnitude))
    #expect(duration.unit == .hours)
  }
}
