import Glibc
import Picture
import Testing

@Suite("Settling of exposure")
struct MeanLumaSettlingTests {
  private func settle(framesPerSecond: Double = 10, _ luma: (Double) -> Double) -> Double? {
    var settling = MeanLumaSettling()
    for frame in 0..<100 {
      let seconds = Double(frame) / framesPerSecond
      settling.add(meanLuma: luma(seconds), atNanoseconds: 7_000_000_000 + Int64(seconds * 1e9))
      switch settling.state {
      case .waiting: continue
      case .settled(let after): return Double(after) / 1e9
      case .unsettled(let after): return -Double(after) / 1e9
      }
    }
    return nil
  }

  @Test("steady light settles after one second", arguments: [0.0, 3, 120, 255])
  func steady(level: Double) {
    #expect(isNear(settle { _ in level }, 1, within: 0.11))
  }

  @Test("a step is waited out, and half a second of calm after it")
  func step() {
    #expect(isNear(settle { $0 < 0.85 ? 60 : 120 }, 1.4, within: 0.11))
  }

  @Test("an exposure that closes in exponentially settles when 1 % per half second is reached")
  func exponential() {
    // 120 (1 - e^(-t/0.4)): within 1 % over 0.5 s where 120 e^(-(t - 0.5)/0.4) (1 - e^(-1.25)) < 1.2.
    let expected = 0.5 + 0.4 * log(100 * (1 - exp(-1.25)))
    let settled = settle(framesPerSecond: 30) { 120 * (1 - exp(-$0 / 0.4)) }
    #expect(isNear(settled, expected, within: 0.1))
  }

  @Test("an exposure that hunts is given up after three seconds")
  func hunting() {
    #expect(isNear(settle { 120 + 10 * sin(2 * .pi * $0 / 0.5) }, -3, within: 0.11))
    #expect(isNear(settle { 20 + 20 * $0 }, -3, within: 0.11))
  }

  @Test("half a level in the dark is rounding, not change")
  func dark() {
    #expect(isNear(settle { 6 + 0.2 * sin(9 * $0) }, 1, within: 0.11))
  }

  @Test("nothing that is no number is taken in")
  func notANumber() {
    var settling = MeanLumaSettling()
    settling.add(meanLuma: .nan, atNanoseconds: 0)
    settling.add(meanLuma: 100, atNanoseconds: .max)
    settling.add(meanLuma: 100, atNanoseconds: .min)
    #expect(settling.state == .waiting)
  }
}
