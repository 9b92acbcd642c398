import ArgumentParser
import FoundationEssentials
import Testing

@testable import truth

struct TruthTableTests {
  private func record(
    isTrace: Bool = false,
    capacity: [Double] = [],
    bench: String,
    streams: [(kbps: Double, held: Bool)]
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
    var record = LinkRecord(link: LinkDescription(link, meanMbps: 10))
    record.bench = try JSONDecoder().decode(JSONValue.self, from: Data(bench.utf8))
    record.capacityMbps = capacity
    record.streams = streams.map {
      StreamOutcome(
        kbps: $0.kbps,
        seconds: 60,
        droppedShare: $0.held ? 0 : 0.1,
        receivedBytes: UInt64($0.kbps * 125 * 60)
      )
    }
    return record
  }

  private func bench(goodput: Int, promise: String) -> String {
    """
    {"measurement": {"goodput_kbps": \(goodput), "min_rtt_ms": 41.5, "seconds": 8,
     "acked_bytes": 9900, "retransmitted_bytes": 100, "timeline": []}, "promise": \(promise),
     "findings": []}
    """
  }

  private func sure(_ kbps: Int) -> String { #"{"kbps": \#(kbps), "confidence": "high"}"# }

  /// The streamer refused such a rate, and the whole link was lost for the table.
  @Test func aRateThatNoStreamHasIsNoPromise() throws {
    let record = try record(bench: bench(goodput: 250, promise: sure(149)), streams: [])
    let row = try #require(TruthTable([record]).row(.airworthy, .steady))
    #expect(row.promised == 0 && row.cannotPromise == 1)
    #expect(try Rule.wizard.promise(#require(record.answer)) == nil)
  }

  @Test func countsPromisesGreensAndUse() throws {
    let records = [
      try record(
        bench: bench(goodput: 10_000, promise: sure(8000)),
        streams: [(8000, true), (7000, true), (10_000, true)]
      ),
      try record(
        bench: bench(goodput: 10_000, promise: sure(9000)),
        streams: [(9000, false), (7000, true), (10_000, false)]
      ),
      try record(
        bench: bench(goodput: 10_000, promise: #"{"kbps": null, "confidence": "none"}"#),
        streams: [(7000, true), (10_000, false)]
      ),
    ]
    let table = TruthTable(records)
    let row = try #require(table.row(.airworthy, .steady))
    #expect(row.links == 3)
    #expect(row.promised == 2)
    #expect(row.falseGreen == 1)
    #expect(row.falseGreenShare == 0.5)
    #expect(row.cannotPromise == 1)
    #expect(row.utilisations == [0.8, 9000.0 / 7000, 0])
    #expect(row.medianUtilisation == 0.8)
    let wizard = try #require(table.row(.wizard, .steady))
    #expect(wizard.falseGreen == 0)
    #expect(wizard.wellUsedShare == 2.0 / 3)
    #expect(table.row(.mean, .steady)?.falseGreen == 2)
    #expect(table.row(.airworthy, .unsteady)?.links == 0)
  }

  @Test func unsteadyIsWhatVaries() throws {
    let bench = bench(goodput: 1000, promise: sure(800))
    let even = try record(isTrace: true, capacity: [10, 11, 9], bench: bench, streams: [])
    let uneven = try record(isTrace: true, capacity: [10, 2, 15], bench: bench, streams: [])
    #expect(even.isSteady)
    #expect(!uneven.isSteady)
    #expect(try !record(isTrace: true, bench: bench, streams: []).isSteady)
  }

  /// A promise that held because the minute was even after all counts for recordings too: told of
  /// unsteady minutes alone, promises are sifted by how they turned out.
  @Test func recordingsAreToldOfWhateverTheirMinuteWas() throws {
    let bench = bench(goodput: 1000, promise: sure(800))
    let records = [
      try record(isTrace: true, capacity: [10, 11, 9], bench: bench, streams: [(800, true)]),
      try record(isTrace: true, capacity: [10, 2, 15], bench: bench, streams: [(800, false)]),
      try record(bench: bench, streams: [(800, true)]),
      try record(
        isTrace: true,
        capacity: [10, 2, 15],
        bench: self.bench(goodput: 1000, promise: #"{"kbps": null, "confidence": "none"}"#),
        streams: []
      ),
    ]
    let table = TruthTable(records)
    #expect(table.row(.airworthy, .unsteady)?.falseGreenShare == 1)
    #expect(table.row(.airworthy, .unsteady)?.falseGreenLinkShare == 0.5)
    #expect(table.row(.airworthy, .recorded)?.falseGreenShare == 0.5)
    #expect(table.row(.airworthy, .recorded)?.links == 3)
    #expect(table.row(.airworthy, .steady)?.links == 2)
  }

  @Test func promisesAloneSayNothingOfOtherRulesNorOfWhatIsUsed() throws {
    let bench = bench(goodput: 1000, promise: sure(800))
    let table = TruthTable(
      [try record(bench: bench, streams: [(800, true)])],
      promisesOnly: true
    )
    let row = try #require(table.row(.airworthy, .steady))
    #expect(row.promised == 1 && row.falseGreen == 0)
    #expect(row.medianUtilisation == nil)
    #expect(table.row(.wizard, .steady) == nil)
  }

  @Test func lateAndFailedLinksAreCountedApart() throws {
    let bench = bench(goodput: 1000, promise: sure(800))
    var late = try record(bench: bench, streams: [(800, false)])
    late.benchLink.packets = 100
    late.benchLink.latePackets = 2
    var failed = try record(bench: bench, streams: [])
    failed.failure = "no answer"
    let table = TruthTable([late, failed])
    #expect(table.links == 0)
    #expect(table.lost == 2)
    #expect(table.row(.airworthy, .steady)?.falseGreen == 0)
    #expect(table.markdown.contains("no answer"))
  }

  /// Once a machine too busy to send a stream at its pace called every promise false.
  @Test func aStreamThatTheMachineHeldUpIsNoVerdict() throws {
    let bench = bench(goodput: 1000, promise: sure(800))
    var held = try record(bench: bench, streams: [(800, false)])
    held.streams[0].askedSeconds = 60
    #expect(TruthTable([held]).links == 1)
    held.streams[0].seconds = 64
    #expect(TruthTable([held]).links == 0)
    #expect(TruthTable([held]).lost == 1)
  }

  /// After a rule was changed, no stream was sent at just its rate.
  @Test(
    arguments: [
      (810, true), (790, true), (500, true), (1010, false), (1400, false), (900, nil),
    ] as [(Double, Bool?)]
  )
  func neighboursTellOfOtherRates(kbps: Double, holds: Bool?) throws {
    let record = try record(
      bench: bench(goodput: 1000, promise: sure(800)),
      streams: [(800, true), (1000, false)]
    )
    #expect(record.holds(kbps) == holds)
  }

  @Test func errorsAreThoseOfTheBench() throws {
    var record = try record(bench: bench(goodput: 1010, promise: sure(800)), streams: [])
    record.receivedSeconds = (0...100).map { Double($0) / 10 }
    record.receivedBytes = (0...100).map { UInt64($0) * 12_500 }
    record.benchLink.deliveredPackets = 980
    record.benchLink.lossDrops = 20
    #expect(abs(try #require(record.goodputError) - 0.01) < 1e-6)
    #expect(record.roundTripErrorMs == 1.5)
    #expect(abs(try #require(record.lossError) + 0.01) < 1e-9)
  }

  @Test func documentsWithoutAPromiseAreRead() throws {
    let text = """
      {"findings": [{"code": "uplink.ready", "status": "pass",
        "arguments": {"held_kbps": "4200.0"}}], "measurement": null}
      """
    let document = try JSONDecoder().decode(JSONValue.self, from: Data(text.utf8))
    #expect(BenchAnswer(document: document).promisedKbps == 4200)
    #expect(BenchAnswer(document: .null).promisedKbps == nil)
  }

  @Test func recordsSurviveTheirFile() throws {
    let record = try record(
      bench: bench(goodput: 1000, promise: sure(800)),
      streams: [(800, true)]
    )
    let run = RunFacts(
      seed: 7,
      constantLinks: 1,
      windows: 0,
      streamSeconds: 60,
      resolution: 0.05,
      streamer: "plain",
      ingest: "nginx",
      benchOptions: "--wanted-kbps 60000",
      day: "2026-11-27",
      minutes: 81.4
    )
    let data = try JSONEncoder().encode(RecordFile(records: [record], run: run))
    let read = try JSONDecoder().decode(RecordFile.self, from: data)
    #expect(read.run == run)
    #expect(read.markdown.hasPrefix("2026-11-27, seed 7: 1 constant links and 0 windows"))
    #expect(read.markdown.contains("81.4 minutes"))
    #expect(read.markdown.contains("best rates known to 5.0 %"))
    var promises = run
    promises.resolution = nil
    #expect(promises.markdown.contains("promises alone"))
    let old = try JSONDecoder().decode(
      RecordFile.self,
      from: Data(#"{"schema": "airworthy-truth/1", "records": []}"#.utf8)
    )
    #expect(old.run == nil)
    #expect(read.records.first?.bench == record.bench)
    #expect(read.records.first?.streams == record.streams)
    #expect(TruthTable(read.records).markdown == TruthTable([record]).markdown)
  }

  @Test func quantilesInterpolate() {
    #expect(Spread.quantile(0.5, of: [4, 1, 3, 2]) == 2.5)
    #expect(Spread.quantile(1, of: [4, 1]) == 4)
    #expect(Spread.quantile(0.5, of: []) == nil)
    #expect(Spread.variation(of: [0, 0]) == nil)
    #expect(Spread.variation(of: [5, 5, 5]) == 0)
  }
}
