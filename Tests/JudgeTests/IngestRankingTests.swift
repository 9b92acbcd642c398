import Rig
import Testing

@testable import Judge

@Suite("Which of several ingests is best reached")
struct IngestRankingTests {
  let limits: UplinkThresholds

  init() throws { limits = try Good.limits.uplink }

  private func ingest(
    _ name: String,
    _ connectMs: Double?,
    dropping share: Double? = nil,
    failure: FindingCode? = nil
  ) -> RankedIngest {
    var measurement = UplinkMeasurement(ingest: name)
    measurement.paced = share.map {
      PacedRun(
        bitrateKbps: 6000,
        seconds: 5,
        queueP95Ms: 100,
        queueMaxMs: 100,
        dropShare: $0,
        droppedFrames: 0,
        ackedKbps: 6000,
        longestStallMs: 0
      )
    }
    return RankedIngest(
      ingest: name,
      connectMs: connectMs,
      measurement: measurement,
      failure: failure
    )
  }

  private func order(_ ranking: IngestRanking) -> [String] { ranking.ingests.map(\.ingest) }

  @Test func `What holds the stream goes before what is near, and what drops comes after both`() {
    let ranking = rank(
      [ingest("drops", 8, dropping: 0.2), ingest("unsent", 12), ingest("far", 90, dropping: 0)],
      by: limits
    )
    #expect(order(ranking) == ["far", "unsent", "drops"])
    #expect(ranking.best == "far")
    #expect(ranking.isClear)
    #expect(ranking.ingests.map(\.holds) == [true, nil, false])
  }

  @Test func `Among equals the nearest, and a difference within the error is no difference`() {
    let far = ingest("far", 80, dropping: 0)
    let near = ingest("near", 20, dropping: 0)
    #expect(order(rank([far, near], by: limits)) == ["near", "far"])
    #expect(rank([far, near], by: limits).isClear)
    #expect(!rank([ingest("a", 20), ingest("b", 25)], by: limits).isClear)
    #expect(rank([ingest("a", 20), ingest("b", 25.1)], by: limits).isClear)
    #expect(!rank([ingest("a", 200), ingest("b", 220)], by: limits).isClear)
    #expect(rank([ingest("a", 200), ingest("b", 223)], by: limits).isClear)
  }

  @Test func `Where all drop, the one that drops least is first and none is best`() {
    let ranking = rank(
      [ingest("near", 8, dropping: 0.3), ingest("far", 90, dropping: 0.1)],
      by: limits
    )
    #expect(order(ranking) == ["far", "near"])
    #expect(ranking.best == nil)
    #expect(!ranking.isClear)
  }

  @Test func `What was not reached comes last, in the order given`() {
    let down = ingest("down", nil, failure: .uplinkRefused)
    let denied = ingest("denied", 3, failure: .uplinkDenied)
    let ranking = rank([down, denied, ingest("up", 60)], by: limits)
    #expect(order(ranking) == ["up", "down", "denied"])
    #expect(ranking.best == "up")
    #expect(ranking.isClear)
    #expect(rank([down, denied], by: limits).best == nil)
  }

  /// Once the key's stream is on air, another ingest of the same service was recommended all the same.
  @Test func `Where the name is live on one ingest, none is best`() {
    let inUse = ingest("in use", 5, failure: .uplinkNameInUse)
    for other in [ingest("held", 60, dropping: 0), ingest("unsent", 60)] {
      let ranking = rank([inUse, other], by: limits)
      #expect(ranking.best == nil)
      #expect(!ranking.isClear)
    }
  }

  @Test func `A run with a number that is none holds nothing`() {
    let ranking = rank([ingest("a", 5, dropping: .nan), ingest("b", 50)], by: limits)
    #expect(order(ranking) == ["b", "a"])
  }
}
