import Judge
import Rig
import Testing

@testable import ProfileGenerator

/// What did not hold is asked for less; each attempt is below the one before it.
@Suite("Learning from a rehearsal")
struct RehearsalLearningTests {
  let catalogue: Catalogue

  init() throws { catalogue = try Catalogue.shared.get() }

  private func basis() throws -> RecommendationBasis {
    let platform = try #require(catalogue.platforms.first { $0.id == "custom" })
    let scene = try #require(catalogue.scenes.first { $0.id == "entertainment" })
    var basis = RecommendationBasis(platform: platform, scene: scene, confidence: .medium)
    basis.cameraMeasurement = RecommendationTests.camera(1920, 1080, 30)
    basis.computer = Computer(processors: 8)
    basis.uplink = RecommendationTests.uplink(8000)
    return basis
  }

  private func settings(_ basis: RecommendationBasis) throws -> StreamSettings {
    try #require(recommend(basis, by: try catalogue.thresholds(for: basis.scene))).settings
  }

  @Test func `An uplink that dropped frames is given a lower bitrate, again and again`() throws {
    var basis = try basis()
    var last = try settings(basis)
    for _ in 0..<3 {
      var rehearsal = RehearsalMeasurement(settings: last)
      var uplink = UplinkMeasurement(ingest: "rtmp://a/b")
      uplink.paced = PacedRun(
        bitrateKbps: Double(last.video.bitrateKbps + last.audio.bitrateKbps),
        seconds: 30,
        queueP95Ms: 900,
        queueMaxMs: 1000,
        dropShare: 0.3,
        droppedFrames: 300,
        ackedKbps: 2000,
        longestStallMs: 100
      )
      rehearsal.uplink = uplink
      basis.learn(from: rehearsal, gaveWay: .uplink)
      let next = try settings(basis)
      #expect(next.video.bitrateKbps < last.video.bitrateKbps)
      last = next
    }
  }

  @Test func `An encoder that passed frames over is given a smaller picture or a faster preset`()
    throws
  {
    var basis = try basis()
    let before = try settings(basis)
    var run = EncodingRun(
      encoder: try #require(EncoderKind(rawValue: before.video.encoder)),
      settings: before.video
    )
    run.seconds = 30
    run.dueFrames = 900
    run.encodedFrames = 600
    run.skippedFrames = 300
    var rehearsal = RehearsalMeasurement(settings: before)
    rehearsal.encoding = run
    basis.learn(from: rehearsal, gaveWay: .encoder)
    let after = try settings(basis)
    #expect(after.video.width * after.video.height < before.video.width * before.video.height)
  }

  @Test func `A camera that lost frames is given the rate that it kept`() throws {
    var basis = try basis()
    var measured = RecommendationTests.camera(1920, 1080, 30)
    measured.deliveredFps = 24
    var rehearsal = RehearsalMeasurement(settings: try settings(basis))
    rehearsal.camera = measured
    basis.learn(from: rehearsal, gaveWay: .camera)
    #expect(try settings(basis).video.frameRate.value ?? 99 <= 24)
  }
}
