import Testing

@testable import Loudness

@Suite("Parts of a second")
struct FrameDividerTests {
  @Test(
    "add up to whole seconds at every rate",
    arguments: [8_000, 11_025, 22_050, 44_100, 48_000, 88_200],
    [20, 100]
  )
  func addUp(sampleRate: Int, partsPerSecond: Int) {
    var divider = FrameDivider(sampleRate: sampleRate, partsPerSecond: partsPerSecond)
    var lengths: [Int] = []
    for _ in 0..<(3 * partsPerSecond) {
      let isCompleteHalfway = divider.advance(divider.framesLeft / 2)
      let isComplete = divider.advance(divider.framesLeft)
      #expect(!isCompleteHalfway)
      #expect(isComplete)
      lengths.append(divider.framesInPart)
      divider.beginNext()
    }
    #expect(lengths.reduce(0, +) == 3 * sampleRate)
    let nominal = sampleRate / partsPerSecond
    #expect(lengths.allSatisfy { (nominal...nominal + 1).contains($0) })
  }
}
