import Judge
import Rig
import Testing

@testable import ProfileGenerator

@Suite("Platform and scene data")
struct PlatformDataTests {
  let catalogue: Catalogue

  init() throws { catalogue = try Catalogue.shared.get() }

  @Test("a smaller rung takes what the larger one needs at least: no bitrate falls between them")
  func rungsOverlap() {
    for platform in catalogue.platforms {
      for (larger, smaller) in zip(platform.rungs, platform.rungs.dropFirst()) {
        let most = smaller.maximum?.value ?? platform.video.maximumKbps?.value ?? .max
        #expect(most >= larger.minimum.value, "\(platform.id) \(smaller.height)p\(smaller.fps)")
        #expect(larger.minimum.value >= smaller.minimum.value, "\(platform.id)")
      }
    }
  }

  @Test("advice stays within the platform's own limits")
  func withinLimits() {
    for platform in catalogue.platforms {
      let most = platform.video.maximumKbps?.value ?? .max
      for rung in platform.rungs {
        #expect(rung.recommended?.value ?? 0 <= most, "\(platform.id)")
        #expect(rung.maximum?.value ?? 0 <= most, "\(platform.id)")
        #expect(Double(rung.fps) <= platform.video.maximumFps.value, "\(platform.id)")
      }
      #expect(platform.video.keyframeSeconds.value <= platform.video.maximumKeyframeSeconds.value)
      #expect(platform.audio.kbps.value <= platform.audio.maximumKbps.value)
    }
  }

  @Test("what Chinese platforms do not publish is called assumed")
  func standing() throws {
    for id in ["douyin", "weibo", "bilibili", "kuaishou", "huya", "douyu", "tiktok", "kick"] {
      let platform = try #require(catalogue.platform(named: id))
      #expect(platform.rungs.allSatisfy { $0.minimum.standing == .assumed }, "\(id)")
      #expect(platform.video.maximumKbps?.standing != .official, "\(id)")
    }
    for id in ["douyin", "weibo", "huya", "douyu", "tiktok", "kick"] {
      let platform = try #require(catalogue.platform(named: id))
      #expect(platform.ingests.isEmpty && platform.ingestGiven == .withKey, "\(id)")
    }
  }

  @Test("what Facebook and OBS's list publish is called official")
  func published() throws {
    let facebook = try #require(catalogue.platform(named: "facebook"))
    #expect(facebook.rungs.allSatisfy { $0.minimum.standing == .official })
    #expect(facebook.rungs.allSatisfy { $0.maximum?.standing == .official })
    #expect(facebook.video.maximumKeyframeSeconds.value == 4)
    let chzzk = try #require(catalogue.platform(named: "chzzk"))
    #expect(chzzk.video.keyframeSeconds.value == 1 && chzzk.video.bFrames.value == 0)
    #expect(chzzk.video.bFrames.standing == .official)
    let x = try #require(catalogue.platform(named: "x"))
    #expect(x.video.keyframeSeconds.value == 3 && x.ingests.count == 12)
  }

  @Test("codecs beyond H.264 are named where they are published")
  func codecs() {
    let named = catalogue.platforms.filter { !$0.video.codecs.isEmpty }
    #expect(named.map(\.id) == ["bilibili", "youtube"])
    #expect(named.last?.video.codecs.map(\.value) == [.h264, .hevc, .av1])
  }

  @Test(
    "test modes, each with what is known against it",
    arguments: [
      ("twitch", "bandwidthtest=true", "#12275"), ("ivs", "bandwidthtest=true", "OBS Studio"),
      ("restream", "test=true", "OBS Studio"),
    ]
  )
  func testMode(id: String, query: String, caveat: String) throws {
    let mode = try #require(catalogue.platform(named: id)?.testMode)
    #expect(mode.value.query == query)
    #expect(mode.value.caveat?.contains(caveat) == true)
  }

  @Test("platforms without a test mode have none")
  func noTestMode() {
    let without = catalogue.platforms.filter { $0.testMode == nil }.map(\.id)
    #expect(
      without.sorted() == [
        "bilibili", "chzzk", "custom", "douyin", "douyu", "facebook", "huya", "kick", "kuaishou",
        "soop", "tiktok", "weibo", "x", "youtube",
      ]
    )
  }

  @Test(
    "a test mode is for the platform's own hosts alone: another service would go live",
    arguments: [
      ("twitch", "live-fra.twitch.tv", true), ("twitch", "LIVE-FRA.twitch.tv", true),
      ("twitch", "live-fra.twitch.tv.example.org", false), ("twitch", "twitch.tv", false),
      ("restream", "live.restream.io", true), ("restream", "live-fra.twitch.tv", false),
      ("ivs", "a1b2c3d4e5f6.global-contribute.live-video.net", true),
      ("ivs", "global-contribute.live-video.net", false),
      ("ivs", "aglobal-contribute.live-video.net", false),
      ("ivs", "a.global-contribute.live-video.net.example.org", false),
      ("youtube", "a.rtmps.youtube.com", false), ("custom", "203.0.113.2", false),
    ]
  )
  func testModeOfHost(id: String, host: String, isOwn: Bool) throws {
    let platform = try #require(catalogue.platform(named: id))
    #expect((platform.testMode(for: host) != nil) == isOwn)
  }

  @Test(
    "an ingest is a platform's by its host, whatever its port and application",
    arguments: [
      ("youtube", "rtmp://a.rtmps.youtube.com/live2", true),
      ("youtube", "rtmps://A.RTMPS.youtube.com:443/x", true),
      ("youtube", "rtmp://live-fra.twitch.tv/app", false), ("twitch", "live-fra.twitch.tv", false),
      ("twitch", "rtmp://live-fra.twitch.tv/app", true),
      ("custom", "rtmp://203.0.113.2/app", false),
    ]
  )
  func hasIngest(id: String, url: String, isOwn: Bool) throws {
    #expect(try #require(catalogue.platform(named: id)).hasIngest(url) == isOwn)
  }

  @Test("the default ingest serves every region")
  func defaultIngest() throws {
    for platform in catalogue.platforms {
      #expect(platform.defaultIngest?.region == nil)
      #expect((platform.defaultIngest == nil) == (platform.ingestGiven != .fixed), "\(platform.id)")
    }
    #expect(
      catalogue.platform(named: "youtube")?.defaultIngest?.url
        == "rtmps://a.rtmps.youtube.com:443/live2"
    )
  }

  @Test("every scene fits the table of thresholds and keeps its order")
  func scenes() throws {
    for scene in catalogue.scenes {
      let limits = try catalogue.thresholds(for: scene)
      #expect(limits.camera.fps.warn.value == scene.minimumFps.value * 0.99)
      #expect(limits.camera.fps.fail.value < limits.camera.fps.warn.value, "\(scene.id)")
      #expect(
        limits.microphone.loudnessLow.fail.value < limits.microphone.loudnessLow.warn.value
      )
      #expect(
        limits.microphone.loudnessHigh.fail.value > limits.microphone.loudnessHigh.warn.value,
        "\(scene.id)"
      )
      #expect(limits.microphone.noise.warn.value < limits.microphone.noise.fail.value)
    }
  }

  @Test("what a platform needs is its smallest picture with sound and protocol")
  func need() throws {
    let limits = try Thresholds(catalogue.thresholds).uplink
    let twitch = try #require(catalogue.platform(named: "twitch"))
    let need = twitch.need(limits)
    // 612 kbit/s in steps of 50, 128 of sound, 1 % of protocol.
    #expect(need.value == 786)
    #expect(need.unit == "kbit/s")
    #expect(need.source.contains("360p30"))
  }
}
