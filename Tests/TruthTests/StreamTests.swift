import Testing

@testable import truth

struct StreamTests {
  @Test func framesKeepTheirBitrate() {
    var frames = PacedFrames(kbps: 4000)
    let tenSeconds = (0..<300).map { _ in frames.next() }
    #expect(abs(tenSeconds.reduce(0) { $0 + $1.bytes } - 5_000_000) <= 1)
    #expect(tenSeconds.count(where: \.isKey) == 5)
    #expect(tenSeconds.count(where: \.isDisposable) == 150)
    #expect(tenSeconds[60].isKey)
    #expect(tenSeconds[60].due == 2_000_000_000)
    #expect(abs(Double(tenSeconds[0].bytes) / Double(tenSeconds[1].bytes) - 6) < 0.01)
  }

  private func frame(key: Bool = false, disposable: Bool = false) -> PacedFrames.Frame {
    .init(bytes: 1000, isKey: key, isDisposable: disposable, due: 0)
  }

  /// 8000 kbit/s: 1000 bytes a millisecond.
  @Test(arguments: [
    (699, true, true), (701, false, true), (899, false, true), (901, false, false),
  ])
  func dropsBeginAtTheirLimits(queueMs: Int, disposable: Bool, other: Bool) {
    var drops = FrameDrops(kbps: 8000)
    let waiting = (queueMs + 40) * 1000
    let frames = [frame(disposable: true), frame(), frame(key: true)]
    let admitted = frames.map { drops.admits($0, behind: waiting, pathMs: 40) }
    #expect(admitted == [disposable, other, true])
  }

  @Test func afterADropOnlyAKeyFrameGoesOn() {
    var drops = FrameDrops(kbps: 8000)
    let frames = [(frame(), 950_000), (frame(), 0), (frame(key: true), 0), (frame(), 0)]
    let admitted = frames.map { drops.admits($0, behind: $1, pathMs: 0) }
    #expect(admitted == [false, false, true, true])
    #expect(drops.share == 0.5)
  }

  @Test(arguments: [
    (0.0, UInt64(7_500_000), true), (0.01, 7_425_000, true), (0.011, 7_500_000, false),
    (0, 7_350_000, true), (0, 7_349_000, false), (0, 0, false),
  ])
  func heldMeansBothLimits(dropped: Double, received: UInt64, held: Bool) {
    let outcome = StreamOutcome(
      kbps: 1000,
      seconds: 60,
      droppedShare: dropped,
      receivedBytes: received
    )
    #expect(outcome.held == held)
  }

  @Test func receiverSeriesInterpolates() {
    var series = ReceiverSeries()
    for (time, bytes) in [(0, 0), (100, 1000), (200, 1000), (150, 5000), (300, 900), (400, 3000)] {
      series.add(time: Int64(time) * 1_000_000, bytes: UInt64(bytes))
    }
    #expect(series.times.count == 4)
    #expect(series.kbps(from: 0, to: 100_000_000) == 80)
    #expect(series.kbps(from: 50_000_000, to: 150_000_000) == 40)
    #expect(series.kbps(from: 300_000_000, to: 400_000_000) == 80)
    #expect(series.kbps(from: 300_000_000, to: 500_000_000) == nil)
    #expect(series.total == 3000)
  }

  /// A ramp, then 5 and 10 Mbit/s in turns: the bench's seconds lie from 2 s on.
  @Test func windowIsFoundByItsSeconds() throws {
    var series = ReceiverSeries()
    var bytes = 0.0
    for tick in 0...120 {
      series.add(time: Int64(tick) * 100_000_000, bytes: UInt64(bytes))
      let second = tick / 10
      let mbps = second < 2 ? 1.0 : second % 2 == 0 ? 5 : 10
      bytes += mbps * 12_500
    }
    let found = GoodputWindow.kbps(
      series,
      seconds: 4,
      mean: 7500,
      timeline: [5000, 10_000, 5000, 10_000]
    )
    let range = try #require(found)
    #expect(range.contains(7500))
    #expect(range.upperBound - range.lowerBound < 200)
    #expect(GoodputWindow.kbps(series, seconds: 20, mean: 1, timeline: []) == nil)
    #expect(GoodputWindow.kbps(ReceiverSeries(), seconds: 1, mean: 1, timeline: []) == nil)
  }
}
