import Testing

@testable import truth

struct LinkSampleTests {
  private func sample(_ seed: UInt64, _ count: Int) -> [SampledLink] {
    var sample = LinkSample(seed: seed)
    return sample.constantLinks(count)
  }

  @Test func sameSeedSameLinks() {
    #expect(sample(3, 60) == sample(3, 60))
    #expect(sample(3, 60) != sample(4, 60))
  }

  /// Vigna's own first numbers for the seed 1234567.
  @Test func splitMixGivesItsKnownNumbers() {
    var random = SplitMix64(seed: 1_234_567)
    let numbers = (0..<3).map { _ in random.next() }
    #expect(
      numbers == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423]
    )
  }

  @Test(arguments: [UInt64(1), 2, 99]) func coversTheMatrix(seed: UInt64) {
    let links = sample(seed, 60)
    let rates = links.flatMap { $0.capacity(from: 0, seconds: 1) }
    #expect(rates.allSatisfy { (1...50).contains($0) })
    #expect(rates.count { $0 < 7.07 } == 30)
    let roundTrips = links.map(\.shape.roundTripMs)
    #expect(roundTrips.allSatisfy { (10...300).contains($0) })
    // Rounded to whole milliseconds, one may have crossed the middle.
    #expect((29...31).contains(roundTrips.count { $0 < 54.7 }))
    for loss in LinkSample.losses {
      for congestion in CongestionControl.allCases {
        #expect(links.count { $0.shape.loss == loss && $0.congestion == congestion } == 10)
      }
    }
  }

  @Test func queuesLastBetween50MsAndASecond() {
    for link in sample(1, 60) {
      let rate = link.capacity(from: 0, seconds: 1)[0]
      let milliseconds = Double(link.shape.queueBytes) * 8 / rate / 1000
      #expect((49...1001).contains(milliseconds) || link.shape.queueBytes == 3000)
    }
  }

  @Test func windowsTakeTurnsAmongRecordings() {
    let traces = [
      ("a", UplinkTrace.rates([1, 2, 3])), ("b", UplinkTrace.rates(Array(repeating: 5, count: 90))),
    ]
    var choice = LinkSample(seed: 1)
    let links = choice.windows(8, of: traces)
    #expect(links.count { $0.name.hasPrefix("a ") } == 4)
    #expect(links.count { $0.congestion == .bbr } == 4)
    let none = choice.windows(8, of: [])
    #expect(none.isEmpty)
  }

  @Test func fewLinksAreASample() {
    #expect(sample(1, 0).isEmpty)
    #expect(sample(1, 1).count == 1)
  }
}
