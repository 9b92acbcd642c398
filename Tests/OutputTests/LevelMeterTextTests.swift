import Output
import Rig
import Testing
import Workers

/// The line of the live meter.
struct LevelMeterTextTests {
  @Test(arguments: [
    (nil, "[..............................]  -∞ dBFS"),
    (-90, "[..............................] -90.0 dBFS"),
    (-60, "[..............................] -60.0 dBFS"),
    (-58, "[#.............................] -58.0 dBFS"),
    (-30, "[###############...............] -30.0 dBFS"),
    (-6.02, "[###########################...] -6.0 dBFS"),
    (0, "[##############################] 0.0 dBFS"),
    (3.4, "[##############################] 3.4 dBFS"),
  ])
  func line(peak: Double?, expected: String) {
    let progress = BenchProgress(
      share: 0.5,
      latest: Finding.Measured(key: "peak_dbfs", value: peak)
    )
    #expect(LevelMeterText.line(progress) == expected)
  }

  @Test func `Before anything is measured it is empty`() {
    let line = LevelMeterText.line(BenchProgress(share: 0, latest: nil))
    #expect(line == "[..............................]  -∞ dBFS")
  }
}
