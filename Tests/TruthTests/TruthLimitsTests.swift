import ArgumentParser
import FoundationEssentials
import Testing

@testable import truth

@Suite("What the truth table may not exceed")
struct TruthLimitsTests {
  /// A link of 10 Mbit/s of which the bench promises 7.
  private func record(
    isTrace: Bool = false,
    holds: Bool,
    minRttMs: Double = 40.5,
    sentAgain: Int = 100
  ) throws -> LinkRecord {
    let link = SampledLink(
      name: "link",
      shape: LinkShape(
        capacity: isTrace ? .trace(.rates([10]), from: 0) : .constant(10),
        roundTripMs: 40,
        queueBytes: 100_000,
        loss: 0,
        seed: 1
      ),
      congestion: .cubic
    )
    let bench = """
      {"measurement": {"goodput_kbps": 10000, "min_rtt_ms": \(minRttMs), "seconds": 8,
       "acked_bytes": \(10_000 - sentAgain), "retransmitted_bytes": \(sentAgain), "timeline": []},
       "promise": {"kbps": 7000, "confidence": "high"}, "findings": []}
      """
    var record = LinkRecord(link: LinkDescription(link, meanMbps: 10))
    record.bench = try JSONDecoder().decode(JSONValue.self, from: Data(bench.utf8))
    record.capacityMbps = isTrace ? [10, 2, 15] : []
    record.benchLink.deliveredPackets = 990
    record.benchLink.lossDrops = 10
    record.streams = [(7000, holds), (8000, true)].map {
      StreamOutcome(
        kbps: $0,
        seconds: 60,
        droppedShare: $1 ? 0 : 0.1,
        receivedBytes: UInt64($0 * 125 * 60)
      )
    }
    return record
  }

  private func exceeded(_ options: String, _ records: [LinkRecord]) throws -> [String] {
    try TruthLimits.parse(options.split(separator: " ").map(String.init))
      .exceeded(by: TruthTable(records))
  }

  @Test func `Each limit is held on its own, and none is asked for unasked`() throws {
    let good = try record(holds: true)
    let bad = try record(holds: false, minRttMs: 45, sentAgain: 600)
    let cases: [(String, String)] = [
      ("--false-green-steady 0.05", "false green on steady links is 1.0, limit 0.05"),
      ("--round-trip-error 2", "round trip error is 5.0, limit 2.0"),
      ("--loss-error 0.02", "loss error is 0.05, limit 0.02"),
    ]
    for (options, words) in cases {
      #expect(try exceeded(options, [good]) == [])
      #expect(try exceeded(options, [bad]) == [words])
    }
    #expect(try exceeded("", [bad]) == [])
  }

  @Test func `Both the median of the use and the share of links used well are held`() throws {
    let good = try record(holds: true)
    #expect(try exceeded("--utilisation 0.87 --well-used 1", [good]) == [])
    #expect(
      try exceeded("--utilisation 0.9", [good]) == ["median utilisation is 0.875, least 0.9"]
    )
    // Two links of three are used in full, which the median alone would call good.
    var unused = try record(holds: true)
    unused.bench = try JSONDecoder().decode(
      JSONValue.self,
      from: Data(#"{"measurement": {"goodput_kbps": 9}, "findings": []}"#.utf8)
    )
    let mixed = [good, good, unused]
    #expect(try exceeded("--utilisation 0.8", mixed) == [])
    #expect(
      try exceeded("--well-used 0.75", mixed) == [
        "share of links used well is 0.6667, least 0.75"
      ]
    )
  }

  /// Once a limit on unsteady links passed where none was tried.
  @Test func `A limit on links of which none was tried is exceeded`() throws {
    let steady = try record(holds: true)
    let unsteady = try record(isTrace: true, holds: true)
    let broken = try record(isTrace: true, holds: false)
    #expect(
      try exceeded("--false-green-unsteady 0.1", [unsteady, broken]) == [
        "false green on unsteady links is 0.5, limit 0.1"
      ]
    )
    let words = "false green on unsteady links is unknown, limit 0.1"
    #expect(try exceeded("--false-green-unsteady 0.1", [steady]) == [words])
    #expect(try exceeded("--false-green-unsteady 0.1", [unsteady]) == [])
    #expect(try exceeded("--false-green-steady 0.1", [unsteady]).count == 1)
    #expect(try exceeded("--false-green-recorded 0.1", [unsteady]) == [])
    #expect(try exceeded("--false-green-recorded 0.1", [steady]).count == 1)
    #expect(try exceeded("--goodput-error 0.02", [steady]).count == 1)
    #expect(
      try exceeded("--false-green-steady 0 --utilisation 0 --well-used 0 --lost 1", []).count == 4
    )
  }

  @Test func `Recordings say nothing of the round trip: a packet waits for its opportunity`() throws
  {
    let late = try record(isTrace: true, holds: true, minRttMs: 60)
    #expect(try exceeded("--round-trip-error 2", [late, try record(holds: true)]) == [])
  }

  @Test func `Links that drop out are counted against all`() throws {
    var failed = try record(holds: true)
    failed.failure = "no answer"
    let records = [failed, try record(holds: true)]
    #expect(try exceeded("--lost 0.5", records) == [])
    #expect(try exceeded("--lost 0.4", records) == ["share of links lost is 0.5, limit 0.4"])
  }
}
