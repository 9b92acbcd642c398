import Judge
import Rig
import Testing

@testable import ProfileGenerator

@Suite("Catalogue")
struct CatalogueTests {
  let catalogue: Catalogue

  init() throws { catalogue = try Catalogue.shared.get() }

  @Test("the binary knows these platforms and three scenes")
  func embedded() {
    #expect(
      catalogue.platforms.map(\.id) == [
        "bilibili", "chzzk", "custom", "douyin", "douyu", "facebook", "huya", "ivs", "kick",
        "kuaishou",
        "restream", "soop", "tiktok", "twitch", "weibo", "x", "youtube",
      ]
    )
    #expect(catalogue.scenes.map(\.id) == ["commerce", "entertainment", "music", "teaching"])
  }

  @Test(
    "platforms are found by id, name and alias, however written",
    arguments: [
      ("douyin", "douyin"), ("抖音", "douyin"), ("DouYin", "douyin"), ("YouTube Live", "youtube"),
      ("youtube-live", "youtube"), (" yt ", "youtube"), ("B站", "bilibili"),
      ("哔哩哔哩", "bilibili"), ("twitch.tv", "twitch"), ("微博直播", "weibo"), ("自定义", "custom"),
      ("fb", "facebook"), ("快手", "kuaishou"), ("Twitter", "x"), ("虎牙直播", "huya"), ("斗鱼", "douyu"),
      ("치지직", "chzzk"), ("AfreecaTV", "soop"), ("TikTok LIVE", "tiktok"), ("kick.com", "kick"),
    ]
  )
  func platformNames(name: String, id: String) {
    #expect(catalogue.platform(named: name)?.id == id)
  }

  @Test(
    "scenes are found by id, name and alias",
    arguments: [
      ("teaching", "teaching"), ("网课", "teaching"), ("Game", "entertainment"), ("带货", "commerce"),
    ]
  )
  func sceneNames(name: String, id: String) {
    #expect(catalogue.scene(named: name)?.id == id)
  }

  @Test("nothing is found for a name that means nothing", arguments: ["", " ", "-", "nosuch"])
  func unknownNames(name: String) {
    #expect(catalogue.platform(named: name) == nil)
    #expect(catalogue.scene(named: name) == nil)
  }

  @Test("no two entries answer to one name")
  func namesAreUnambiguous() {
    for platform in catalogue.platforms {
      for name in [platform.id, platform.names.en, platform.names.zh] + platform.aliases {
        #expect(catalogue.platform(named: name)?.id == platform.id, "\(name)")
      }
    }
    for scene in catalogue.scenes {
      for name in [scene.id, scene.names.en, scene.names.zh] + scene.aliases {
        #expect(catalogue.scene(named: name)?.id == scene.id, "\(name)")
      }
    }
  }

  @Test("a user's platform adds or replaces by id")
  func userPlatform() throws {
    var own = catalogue
    let text = try #require(ProfileFile.embedded("platform-custom.toml")).text
    try own.add(
      ProfileFile(
        name: "/home/u/platform-mine.toml",
        text: text.replacing(#"id = "custom""#, with: #"id = "school""#)
          .replacing(#""other", "#, with: #""学校", "#)
      )
    )
    #expect(own.platforms.count == catalogue.platforms.count + 1)
    #expect(own.platform(named: "学校")?.id == "school")

    let slower = text.replacing("fps = 60\nminimum", with: "fps = 48\nminimum")
    try own.add(ProfileFile(name: "platform-custom.toml", text: slower))
    #expect(own.platforms.count == catalogue.platforms.count + 1)
    #expect(own.platform(named: "custom")?.rungs.map(\.fps).max() == 48)
  }

  @Test("thresholds come from the file, then the scene, then the user's file, then arguments")
  func thresholdLayers() throws {
    var own = catalogue
    let scene = try #require(catalogue.scene(named: "entertainment"))
    func limit() throws -> Double {
      try own.thresholds(for: scene).camera.fps.warn.value
    }
    let table = try Thresholds(catalogue.thresholds)
    #expect(table.camera.fps.warn.value == 23.76)
    #expect(abs(try limit() - 29.7) < 1e-9)
    try own.add(
      ProfileFile(
        name: "thresholds-mine.toml",
        text: "schema = 1\n[[threshold]]\nid = \"camera.fps.warn\"\nvalue = 20\n"
      )
    )
    #expect(try limit() == 20)
    #expect(
      try own.thresholds(for: scene).camera.fps.warn.source == "thresholds-mine.toml"
    )
    let argument = try ThresholdOverride(argument: "camera.fps.warn=12.5")
    let all = try own.thresholds(for: scene, arguments: [argument])
    #expect(all.camera.fps.warn.value == 12.5)
    #expect(all.camera.fps.warn.source == "--threshold")
    #expect(all.camera.fps.warn.unit == "fps")
  }

  @Test("a platform's own loudness is aimed at; where it has none, the scene's")
  func platformLoudness() throws {
    let target =
      #"loudness_target = { value = -14, unit = "LUFS", source = "its help", date = "2026-08", "#
      + #"standing = "official" }"#
    let text = try #require(ProfileFile.embedded("platform-custom.toml")).text
    var own = catalogue
    try own.add(
      ProfileFile(
        name: "platform-custom.toml",
        text: text.replacing("[audio]\n", with: "[audio]\n\(target)\n")
      )
    )
    let music = try #require(catalogue.scene(named: "music"))
    let louder = try #require(own.platform(named: "custom"))
    let aimed = try own.thresholds(for: music, on: louder).microphone.loudnessTarget
    #expect(aimed.value == -14)
    #expect(aimed.source == "its help")
    #expect(try own.thresholds(for: nil, on: louder).microphone.loudnessTarget == aimed)
    let plain = try #require(catalogue.platform(named: "custom"))
    let scenes = try catalogue.thresholds(for: music, on: plain).microphone.loudnessTarget
    #expect(scenes.value == -16)
    #expect(scenes.source.hasPrefix("AES TD1008"))
  }

  @Test("a file of no known kind is refused", arguments: ["x.toml", "platform-x.json", "", "/"])
  func unknownKind(name: String) {
    var own = catalogue
    #expect(throws: ProfileFileError(file: name, problem: .unknownKind)) {
      try own.add(ProfileFile(name: name, text: "schema = 1"))
    }
  }
}
