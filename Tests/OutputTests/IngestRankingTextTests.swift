import Rig
import Testing
import Text

@testable import Output

@Suite("A ranking of ingests, as people read it")
struct IngestRankingTextTests {
  private static func ingest(
    _ name: String,
    _ connectMs: Double?,
    holds: Bool? = nil,
    failure: FindingCode? = nil
  ) -> RankedIngest {
    var measurement = UplinkMeasurement(ingest: name)
    measurement.paced = holds.map {
      PacedRun(
        bitrateKbps: 6160,
        seconds: 5,
        queueP95Ms: 100,
        queueMaxMs: 100,
        dropShare: $0 ? 0 : 0.123,
        droppedFrames: 0,
        ackedKbps: 6000,
        longestStallMs: 0
      )
    }
    var ranked = RankedIngest(
      ingest: name,
      connectMs: connectMs,
      measurement: measurement,
      failure: failure
    )
    ranked.holds = holds
    return ranked
  }

  private static let ranking = IngestRanking(
    ingests: [
      ingest("rtmp://near.example/app", 12.34, holds: true),
      ingest("rtmps://a-name-that-is-much-too-long-for-its-column.example:443/app", 80),
      ingest("rtmp://drops.example/app", 9.9, holds: false),
      ingest("rtmp://down.example/app", nil, failure: .uplinkRefused),
    ],
    best: "rtmp://near.example/app",
    isClear: true
  )

  @Test func english() {
    #expect(
      IngestRankingText.text(IngestRankingDocument(Self.ranking), .english) == """
        ingest                                               connect  stream
        rtmp://near.example/app                              12.3 ms  holds 6160 kbit/s
        rtmps://a-name-that-is-much-too-long-for-its-co…     80.0 ms  not sent
        rtmp://drops.example/app                              9.9 ms  drops 12.3 %
        rtmp://down.example/app                                    -  Connection refused
        Best reached from here: rtmp://near.example/app

        """
    )
  }

  @Test func chinese() {
    #expect(
      IngestRankingText.text(IngestRankingDocument(Self.ranking), .chinese) == """
        推流服务器                                              连接  试推
        rtmp://near.example/app                            12.3 毫秒  稳住 6160 kbit/s
        rtmps://a-name-that-is-much-too-long-for-its-co…   80.0 毫秒  未发送
        rtmp://drops.example/app                            9.9 毫秒  丢帧 12.3 %
        rtmp://down.example/app                                    -  连接被拒绝
        从这里连接最好的是：rtmp://near.example/app

        """
    )
  }

  @Test(
    "what is best is said as surely as it is known",
    arguments: [
      ([ingest("a", 1)], "a", false, "Best reached from here: a; the next one is as good"),
      ([ingest("a", 1, holds: false)], nil, false, "No ingest took the stream without dropping"),
      ([ingest("a", nil, failure: .uplinkTimedOut)], nil, false, "No ingest was reached"),
      (
        [ingest("b", 2), ingest("a", 1, failure: .uplinkNameInUse)], nil, false,
        "Somebody is live under this key"
      ),
    ]
  )
  func verdict(_ ingests: [RankedIngest], _ best: String?, _ isClear: Bool, _ words: String) {
    let ranking = IngestRanking(ingests: ingests, best: best, isClear: isClear)
    #expect(IngestRankingText.text(IngestRankingDocument(ranking), .english).contains(words))
  }
}
