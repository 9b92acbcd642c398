import Judge
import Rig
import Testing

@testable import ProfileGenerator

/// A saved report is enough: no device is read again.
@Suite("Recommending from a report")
struct RecommendationAnswerTests {
  let catalogue: Catalogue

  init() throws { catalogue = try Catalogue.shared.get() }

  func report(_ platform: String = "twitch") throws -> Report {
    var basis = RecommendationBasis(
      platform: try #require(catalogue.platform(named: platform)),
      scene: try #require(catalogue.scene(named: "teaching")),
      confidence: .low
    )
    basis.cameraMeasurement = RecommendationTests.camera(1920, 1080, 60)
    basis.computer = Computer(processors: 16)
    basis.uplink = RecommendationTests.uplink(9000)
    basis.ingest = "rtmp://127.0.0.1/live"
    return Report(
      rig: .thisMachine,
      version: "1",
      started: "2026-01-02T03:04:05Z",
      elapsedMs: 1,
      budgetMs: 1,
      run: .quick,
      platform: platform,
      scene: "teaching",
      verdict: .ready,
      confidence: .low,
      parts: Report.Parts(
        camera: CameraPart(
          verdict: .ready,
          device: nil,
          measurement: basis.cameraMeasurement,
          mode: basis.cameraMeasurement?.asked
        ),
        microphone: MicrophonePart(verdict: .ready, device: nil, measurement: nil),
        computer: ComputerPart(verdict: .ready, device: basis.computer),
        uplink: UplinkPart(verdict: .ready, measurement: basis.uplink),
        encoder: EncoderPart(verdict: .ready, measurement: nil)
      ),
      findings: [],
      recommendation: recommend(basis, by: try catalogue.thresholds(for: basis.scene))
    )
  }

  func answer(_ report: Report, _ names: [String], _ scene: String) throws -> RecommendationAnswer {
    let scene = try #require(catalogue.scene(named: scene))
    return RecommendationAnswer(
      report,
      platforms: try names.map { try #require(catalogue.platform(named: $0)) },
      scene: scene,
      throughRelay: true,
      by: try catalogue.thresholds(for: scene)
    )
  }

  @Test("for the same platform and scene it is the report's own")
  func same() throws {
    let report = try report()
    let answer = try answer(report, ["twitch"], "teaching")
    #expect(answer.recommendation == report.recommendation)
    #expect(answer.findings.isEmpty && !answer.isConflict)
  }

  @Test("for another platform or scene it is another, at that platform's ingest")
  func other() throws {
    let report = try report()
    let douyin = try answer(report, ["douyin"], "commerce")
    #expect(douyin.recommendation?.settings.video.crop != nil)
    #expect(douyin.recommendation?.ingest == nil)
    let youtube = try answer(report, ["youtube"], "teaching").recommendation
    #expect(youtube?.ingest?.contains("youtube") == true)
    #expect(youtube?.settings.video.bitrateKbps == 7400)
  }

  @Test("several platforms are taken together, and a report of several names them")
  func several() throws {
    var report = try report()
    let answer = try answer(report, ["twitch", "douyin"], "teaching")
    #expect(answer.recommendation?.platforms == ["twitch", "douyin"])
    report.recommendation = answer.recommendation
    #expect(report.platforms == ["twitch", "douyin"])
    report.recommendation = nil
    report.platform = "twitch+douyin"
    #expect(report.platforms == ["twitch", "douyin"])
  }

  @Test("nothing in common, or nothing that holds, is a finding")
  func nothing() throws {
    var report = try report()
    report.parts.uplink.measurement = RecommendationTests.uplink(300)
    let answer = try answer(report, ["twitch"], "teaching")
    #expect(answer.recommendation == nil && answer.findings.map(\.code) == [.settingsNone])
    let conflict = PlatformConflict(matter: .audio, platforms: ["a", "b"]).finding
    #expect(conflict.code == .settingsNoCommonGround && conflict.status == .fail)
    #expect(conflict.remedy?.commands.count == 2)
  }
}
