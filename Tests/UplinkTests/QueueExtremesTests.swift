import Foundation
import TestSupport
import Testing

@testable import Uplink

@Suite("How long a stream's queue may get in a minute")
struct QueueExtremesTests {
  /// Ten readings a second, each from `queue`.
  private func extremes(seconds: Double, _ queue: (Int) -> Double) -> QueueExtremes {
    var extremes = QueueExtremes()
    for index in 0...Int(seconds * 10) {
      extremes.add(time: Double(index) / 10, queueMs: queue(index))
    }
    return extremes
  }

  @Test func `A queue that never changes stays as it is`() throws {
    let minute = try #require(extremes(seconds: 30) { _ in 120 }.minuteMs)
    #expect(abs(minute - 120) < 1e-9)
  }

  @Test func `It is never less than what was seen`() throws {
    let minute = extremes(seconds: 30.5) { $0 == 304 ? 500 : 10 }.minuteMs
    #expect(try #require(minute) == 500)
  }

  @Test(arguments: [3.0, 9, 14.9]) func `Too short to tell`(seconds: Double) {
    #expect(extremes(seconds: seconds) { _ in 120 }.minuteMs == nil)
  }

  /// BBR empties the path for 200 ms every ten seconds: blocks of 3 s with such a pause and blocks without
  /// once told of queues that no minute had.
  @Test func `A minute that was seen is not told from its blocks`() throws {
    func reading(_ index: Int) -> Double { index % 100 == 99 ? 480 : 120 }
    let half = try #require(extremes(seconds: 30, reading).minuteMs)
    #expect(half > 900)
    #expect(extremes(seconds: 60, reading).minuteMs == 480)
  }

  /// Exponential readings of mean m: the longest of n is Gumbel's with scale m and place m ln n.
  @Test func `Of exponential readings it tells the 99 % quantile, and minutes keep under it`() {
    var random = SeededNoise(seed: 7)
    func reading() -> Double { 50 * random.exponential() }
    let quantile = 50 * (log(600.0) - log(-log(0.99)))
    let told = (0..<400).map { _ in extremes(seconds: 30) { _ in reading() }.minuteMs ?? 0 }
    let mean = told.reduce(0, +) / 400
    #expect(abs(mean / quantile - 1) < 0.05, "\(mean) for \(quantile)")
    let kept = told.filter { told in (0..<600).allSatisfy { _ in reading() <= told } }.count
    #expect((352...384).contains(kept), "\(kept) of 400")
  }
}
