import Testing

@testable import Media

struct EncoderSearchTests {
  private static let presets = ["ultrafast", "superfast", "veryfast", "faster", "fast", "medium"]

  /// An encoder that is so many times as fast as needed for the first picture with each preset.
  private func run(
    _ search: inout EncoderSearch,
    margins: [Double],
    pixelRates: [Double]
  ) -> [EncoderSearch.Step] {
    var steps: [EncoderSearch.Step] = []
    while let step = search.next, steps.count < 50 {
      steps.append(step)
      search.note(
        step,
        margin: margins[step.preset] * pixelRates[0] / pixelRates[step.candidate]
      )
    }
    return steps
  }

  @Test(
    arguments: [
      ([9, 7, 5, 4, 3, 2.5], 5), ([5, 4, 2.6, 1.9, 1.4, 1.1], 4), ([3, 2, 1.4, 1, 0.7, 0.5], 2),
      ([1.5, 1.1, 0.8, 0.6, 0.4, 0.3], 0),
    ] as [([Double], Int)]
  )
  func `The slowest preset that keeps the margin is found in few runs`(
    margins: [Double],
    best: Int
  ) {
    var search = EncoderSearch(presets: Self.presets, pixelRates: [1e6], margin: 1.3)
    let steps = run(&search, margins: margins, pixelRates: [1e6])
    #expect(search.best(for: 0) == best)
    #expect(steps.count <= 4 && Set(steps).count == steps.count)
    #expect(steps.first?.preset == 2)
  }

  @Test func `Where even the fastest preset is too slow, the next smaller picture is tried`() {
    let rates = [4e6, 2e6, 1e6]
    var search = EncoderSearch(presets: Self.presets, pixelRates: rates, margin: 1.3)
    _ = run(&search, margins: [0.7, 0.6, 0.5, 0.4, 0.3, 0.2], pixelRates: rates)
    #expect(search.best(for: 0) == nil)
    #expect(search.best(for: 1) == 0)
    #expect(search.best(for: 2).map { $0 >= 2 } == true)
  }

  @Test func `Pictures far beyond an encoder are not tried, but the smallest always is`() {
    let rates = [16e6, 8e6, 4e6, 1e6]
    var search = EncoderSearch(presets: Self.presets, pixelRates: rates, margin: 1.3)
    let steps = run(&search, margins: [0.05, 0.04, 0.03, 0.02, 0.02, 0.01], pixelRates: rates)
    #expect(Set(steps.map(\.candidate)) == [0, 3])
  }

  /// An emulated machine spent its whole time on the presets of a picture forty times too large.
  @Test func `One run tells that no preset keeps up with a picture far too large`() {
    let rates = [60e6, 30e6, 1e6]
    var search = EncoderSearch(presets: Self.presets, pixelRates: rates, margin: 1.3)
    let steps = run(&search, margins: [0.12, 0.07, 0.03, 0.02, 0.02, 0.01], pixelRates: rates)
    #expect(steps.count { $0.candidate == 0 } == 1)
    #expect(search.best(for: 2) == 2)
  }

  @Test func `An encoder without presets is run once a picture`() {
    var search = EncoderSearch(presets: [], pixelRates: [2e6, 1e6], margin: 1.3)
    let steps = run(&search, margins: [5], pixelRates: [2e6, 1e6])
    #expect(steps.map(\.candidate) == [0, 1])
    #expect(search.best(for: 0) == 0)
  }
}
