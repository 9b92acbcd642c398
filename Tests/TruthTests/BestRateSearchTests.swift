import Testing

@testable import truth

struct BestRateSearchTests {
  /// What a search finds where all up to a rate holds, and in how many streams.
  private func search(limit: Double, known: [Double] = []) -> (best: Double?, streams: Int) {
    var search = BestRateSearch(ceilingKbps: 10_000, resolution: 0.05)
    for rate in known { search.note(kbps: rate, held: rate <= limit) }
    var streams = 0
    while let rate = search.next, streams < 100 {
      search.note(kbps: rate, held: rate <= limit)
      streams += 1
    }
    return (search.bestKbps, streams)
  }

  @Test(arguments: [10_000.0, 9_600, 8_300, 4_000, 1_000, 250])
  func findsTheBestToARung(limit: Double) throws {
    let found = search(limit: limit)
    let best = try #require(found.best)
    #expect(best <= limit)
    #expect(best >= limit * 0.95)
    #expect(found.streams <= 16)
  }

  @Test func whatIsKnownSavesStreams() {
    #expect(search(limit: 8_800, known: [8_500, 7_000, 10_000]).streams <= 2)
    #expect(search(limit: 10_000, known: [9_700]).streams == 0)
  }

  @Test func findsNothingWhereNothingHolds() {
    let found = search(limit: 0)
    #expect(found.best == nil)
    #expect(found.streams < 20)
  }

  /// A slower stream that fails by bad luck does not hide a faster one that held.
  @Test func failuresBelowTheBestAreLuck() {
    var search = BestRateSearch(ceilingKbps: 10_000, resolution: 0.05)
    search.note(kbps: 5000, held: false)
    search.note(kbps: 9800, held: true)
    #expect(search.bestKbps == 9800)
    #expect(search.next == nil)
  }
}
