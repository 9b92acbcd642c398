import Testing

@testable import ComputerProbe

struct LoadAverageTests {
  @Test(arguments: [
    ("0.20 0.18 0.12 1/80 11206", 0.20, 0.18),
    ("128.00 64.5 3 1/80 11206", 128, 64.5),
    ("0 0", 0, 0),
  ])
  func `The averages are read`(text: String, one: Double, five: Double) throws {
    let load = try #require(LoadAverage(text))
    #expect(load.oneMinute == one)
    #expect(load.fiveMinutes == five)
  }

  @Test(arguments: [
    "", "0.20", "a b c", "nan nan nan", "inf 1 1", "1 -inf 1", "-1 0 0", "0 -0.5 0", "1e999 1 1",
    "0,20 0,18 0,12",
  ])
  func `Malformed averages are absent`(text: String) {
    #expect(LoadAverage(text) == nil)
  }
}
