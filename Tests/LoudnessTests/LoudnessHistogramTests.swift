import Glibc
import Testing

@testable import Loudness

@Suite("Loudness histogram")
struct LoudnessHistogramTests {
  @Test("mean and spread of random loudness are off by no more than the steps", arguments: 1...5)
  func random(seed: UInt64) {
    var random = SeededNumbers(seed: seed)
    let loudness = (0..<3_000).map { _ in random.next(-60.0...(-10)) + random.next(0.0...5) }
    var histogram = LoudnessHistogram()
    for value in loudness { histogram.add(meanSquare: pow(10, (value + 0.691) / 10)) }
    let power = loudness.reduce(0) { $0 + pow(10, $1 / 10) } / Double(loudness.count)
    let mean = 10 * log10(power)
    #expect(isNear(histogram.meanLoudness, mean, within: 1e-9))
    let spread = histogram.spread(from: 10, to: 95, above: mean - 20)
    let expected = Tech3342Code.range(ofShortTermLoudness: loudness)
    #expect(isNear(spread, expected ?? .nan, within: 0.0021))
    let loud = loudness.filter { $0 > -20 }
    let loudPower = loud.reduce(0) { $0 + pow(10, $1 / 10) } / Double(loud.count)
    #expect(isNear(histogram.meanLoudness(above: -20), 10 * log10(loudPower), within: 0.0015))
  }

  @Test("nothing above the gate is no mean and no spread")
  func nothing() {
    var histogram = LoudnessHistogram()
    histogram.add(meanSquare: 0)
    histogram.add(meanSquare: pow(10, -7.1))
    #expect(histogram.meanLoudness == nil)
    #expect(histogram.spread(from: 10, to: 95, above: -70) == nil)
    histogram.add(meanSquare: 1)
    #expect(histogram.meanLoudness(above: 0) == nil)
    #expect(histogram.spread(from: 10, to: 95, above: 0) == nil)
    #expect(histogram.spread(from: 10, to: 95, above: -70) == 0)
  }

  @Test("the loudest finite samples of 256 channels still have a place")
  func loudest() {
    var histogram = LoudnessHistogram()
    let fullScale = Double(Float.greatestFiniteMagnitude)
    histogram.add(meanSquare: 256 * 16 * fullScale * fullScale)
    #expect(histogram.meanLoudness(above: 700) != nil)
  }

  @Test("takes no more memory for four hours than for one")
  func bounded() {
    var histogram = LoudnessHistogram()
    func playAnHour() {
      for index in 0..<36_000 {
        histogram.add(meanSquare: 0.001 + 0.009 * Double(index % 1_000) / 1_000)
      }
    }
    playAnHour()
    let counters = histogram.pages.reduce(0) { $0 + $1.count }
    for _ in 0..<3 { playAnHour() }
    #expect(histogram.pages.reduce(0) { $0 + $1.count } == counters)
    #expect((500...6_000).contains(counters))
  }
}
