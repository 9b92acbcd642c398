import Judge
import Rig
import Testing

@testable import ProfileGenerator

/// One stream for several platforms: the strictest of each figure.
@Suite("Several platforms at once")
struct CommonGroundTests {
  let catalogue: Catalogue

  init() throws { catalogue = try Catalogue.shared.get() }

  func platforms(_ names: [String]) throws -> [Platform] {
    try names.map { try #require(catalogue.platform(named: $0)) }
  }

  func basis(_ names: [String], kbps: Double = 20000) throws -> RecommendationBasis {
    var basis = try RecommendationBasis(
      platforms: try platforms(names),
      scene: try #require(catalogue.scene(named: "entertainment")),
      confidence: .high
    )
    basis.computer = Computer(processors: 16)
    basis.cameraMeasurement = RecommendationTests.camera(1920, 1080, 60)
    basis.uplink = RecommendationTests.uplink(kbps)
    return basis
  }

  func recommendation(_ basis: RecommendationBasis) throws -> Recommendation {
    try #require(recommend(basis, by: try catalogue.thresholds(for: basis.scene)))
  }

  @Test("each figure is the strictest, and names the platform that it binds for")
  func strictest() throws {
    let common = try Platform(commonGroundOf: try platforms(["youtube", "twitch", "douyin"]))
    #expect(common.id == "youtube+twitch+douyin")
    #expect(common.video.maximumFps.value == 30 && common.video.maximumFps.platform == "douyin")
    #expect(common.video.maximumKbps?.value == 4000)
    #expect(common.video.maximumKeyframeSeconds.value == 2)
    #expect(common.video.maximumKeyframeSeconds.platform == "twitch")
    #expect(common.video.profile.value == .main && common.video.profile.platform == "twitch")
    #expect(common.audio.ratesHz.map(\.value) == [48000, 44100])
    #expect(common.rungs.map(\.height) == [1080, 720, 480, 360])
    #expect(common.rungs.allSatisfy { $0.fps == 30 })
    // 1080p30: Twitch needs 3961, Douyin takes 4000 at most, YouTube's 10000 is too much for both.
    let large = try #require(common.rungs.first)
    #expect(large.minimum.value == 3961 && large.minimum.platform == "twitch")
    #expect(large.maximum?.value == 4000 && large.maximum?.platform == "douyin")
    #expect(large.recommended?.value == 4000)
  }

  @Test("one platform is its own common ground, in any order the figures are the same")
  func laws() throws {
    for platform in catalogue.platforms {
      #expect(try Platform(commonGroundOf: [platform]) == platform)
      let twice = try Platform(commonGroundOf: [platform, platform])
      #expect(twice.rungs.map(\.minimum.value) == platform.rungs.map(\.minimum.value))
    }
    let pairs = catalogue.platforms.flatMap { one in catalogue.platforms.map { [one, $0] } }
    for pair in pairs {
      guard let one = try? Platform(commonGroundOf: pair),
        let other = try? Platform(commonGroundOf: pair.reversed())
      else { continue }
      #expect(one.video.maximumKbps?.value == other.video.maximumKbps?.value)
      #expect(one.rungs.map(\.maximum?.value) == other.rungs.map(\.maximum?.value))
      for platform in pair {
        #expect(one.rungs.allSatisfy { $0.minimum.value <= $0.recommended?.value ?? .max })
        #expect(one.video.maximumFps.value <= platform.video.maximumFps.value)
        #expect(one.video.bFrames.value <= platform.video.bFrames.value)
      }
    }
  }

  @Test("the reasons say which platform binds, the changes what leaving it would give")
  func reasons() throws {
    var basis = try basis(["twitch", "douyin"], kbps: 20000)
    let found = try recommendation(basis)
    #expect(found.platform == "twitch" && found.platforms == ["twitch", "douyin"])
    let video = found.settings.video
    #expect(video.height == 1080 && video.frameRate.value == 30 && video.bitrateKbps == 4000)
    #expect(found.reasons.first?.code == .platforms)
    #expect(found.reasons.first?.arguments["fps_platform"] == "douyin")
    let bitrate = try #require(found.reasons.first { $0.code == .bitrateFromPlatform })
    #expect(bitrate.arguments["platform"] == "douyin")
    let without = try #require(found.changes.first { $0.code == .withoutPlatform }).arguments
    #expect(without["platform"] == "douyin" && without["fps"] == "60.0")
    #expect(found.ingest == nil)

    // Two streams share the uplink, unless a relay sends the one on.
    basis.uplink = RecommendationTests.uplink(6200)
    let shared = try recommendation(basis)
    // 5270 / 2 / 1.01 - 128 = 2480.9
    #expect(shared.settings.video.bitrateKbps == 2450 && shared.settings.video.height == 720)
    #expect(shared.reasons.contains { $0.arguments["streams"] == "2" })
    #expect(shared.changes.contains { $0.code == .relay })
    basis.throughRelay = true
    let relayed = try recommendation(basis)
    #expect(relayed.settings.video.bitrateKbps == 4000 && relayed.settings.video.height == 1080)
    #expect(!relayed.changes.contains { $0.code == .relay })
  }

  @Test("without common ground the matter is named")
  func conflicts() throws {
    var pair = try platforms(["twitch", "youtube"])
    pair[1].audio.ratesHz = [pair[1].audio.ratesHz[0].map { _ in 32000 }]
    #expect(throws: PlatformConflict(matter: .audio, platforms: ["twitch", "youtube"])) {
      try Platform(commonGroundOf: pair)
    }
    pair = try platforms(["twitch", "youtube"])
    pair[1].video.codecs = [pair[1].video.takenCodecs[0].map { _ in .av1 }]
    #expect(throws: PlatformConflict(matter: .codec, platforms: ["twitch", "youtube"])) {
      try Platform(commonGroundOf: pair)
    }
    pair = try platforms(["twitch", "youtube"])
    pair[1].rungs = [pair[1].rungs[0]]
    #expect(throws: PlatformConflict(matter: .picture, platforms: ["twitch", "youtube"])) {
      try Platform(commonGroundOf: pair)
    }
    pair = try platforms(["twitch", "douyin"])
    pair[1].video.maximumKbps = pair[1].video.maximumKbps?.map { _ in 500 }
    #expect(throws: PlatformConflict.self) { try Platform(commonGroundOf: pair) }
  }
}
