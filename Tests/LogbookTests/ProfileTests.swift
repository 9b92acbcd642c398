import Rig
import SystemCore
import SystemPackage
import Testing

@testable import Logbook

/// Saved set-ups.
struct ProfileTests {
  @Test func `A profile is saved, listed, shown and deleted`() throws {
    let log = try TemporaryLogbook()
    #expect(log.book.profileNames() == [])
    let profile = try #require(Preflights.profile("晚间-1"))
    let path = try log.book.save(profile, replacing: false)
    #expect(path == log.root.path(log.profilePath("晚间-1")))
    #expect(log.book.profileNames() == ["晚间-1"])
    #expect(try log.book.profile("晚间-1") == profile)
    #expect(try log.book.text(ofProfile: "晚间-1").contains("bilibili"))
    try log.book.delete("晚间-1")
    #expect(log.book.profileNames() == [])
    #expect(throws: LogbookFailure.unknownProfile) { try log.book.profile("晚间-1") }
  }

  @Test func `A profile of little is read back as it was`() throws {
    let log = try TemporaryLogbook()
    var report = Preflights.report(.thisMachine)
    report.recommendation?.camera = nil
    report.recommendation?.microphone = nil
    report.recommendation?.ingest = nil
    report.parts.camera.measurement = nil
    report.parts.uplink.measurement = nil
    let profile = try #require(SavedProfile(name: "bare", of: report, reasons: []))
    _ = try log.book.save(profile, replacing: false)
    #expect(try log.book.profile("bare") == profile)
  }

  @Test func `Platforms, a crop and controls are read back; an older profile has none`() throws {
    let log = try TemporaryLogbook()
    var report = Preflights.report(.thisMachine)
    report.recommendation?.platforms = ["bilibili", "twitch"]
    report.recommendation?.settings.video.crop = PictureCrop(x: 656, y: 0, width: 608, height: 1080)
    report.recommendation?.camera?.controls = [
      ControlSetting(id: 0x009a_0903, name: "exposure_dynamic_framerate", value: 0),
      ControlSetting(id: 0x0098_0918, name: "power_line_frequency", value: 1),
    ]
    let profile = try #require(SavedProfile(name: "upright", of: report, reasons: []))
    _ = try log.book.save(profile, replacing: false)
    #expect(try log.book.profile("upright") == profile)

    let plain = try #require(Preflights.profile("plain"))
    _ = try log.book.save(plain, replacing: false)
    let text = try log.book.text(ofProfile: "plain")
    for key in ["platforms", "video.crop", "controls"] { #expect(!text.contains(key), "\(key)") }
  }

  @Test func `A profile holds the evidence it rests on`() throws {
    let profile = try #require(Preflights.profile("evening"))
    #expect(profile.schema == 1)
    #expect(profile.airworthy == "1.2.3")
    #expect(profile.evidence.verdict == .ready)
    #expect(profile.evidence.confidence == .high)
    #expect(profile.evidence.measured == "2026-01-02T03:04:05Z")
    #expect(profile.evidence.camera == "29.97 fps")
    #expect(profile.evidence.microphone == nil)
    #expect(profile.evidence.uplink == "8123 kbit/s")
    #expect(profile.video == Preflights.recommendation.settings.video)
    let report = Preflights.report(.thisMachine, recommends: false)
    #expect(SavedProfile(name: "evening", of: report, reasons: []) == nil)
  }

  @Test func `An older profile of the name stays unless it is replaced`() throws {
    let log = try TemporaryLogbook()
    var profile = try #require(Preflights.profile("evening"))
    _ = try log.book.save(profile, replacing: false)
    profile.platform = "twitch"
    #expect(throws: LogbookFailure.profileExists) {
      try log.book.save(profile, replacing: false)
    }
    #expect(try log.book.profile("evening").platform == "bilibili")
    _ = try log.book.save(profile, replacing: true)
    #expect(try log.book.profile("evening").platform == "twitch")
  }

  @Test func `Profiles are listed as people count, and only files of profiles`() throws {
    let log = try TemporaryLogbook()
    for name in ["show10", "show2", "a.b"] {
      _ = try log.book.save(try #require(Preflights.profile(name)), replacing: false)
    }
    try log.write("x", to: "/config/airworthy/profiles/notes.txt")
    // Neither a name that no command takes nor a folder is a profile.
    try log.write("x", to: "/config/airworthy/profiles/a b.toml")
    try log.write("x", to: "/config/airworthy/profiles/folder.toml/x")
    #expect(log.book.profileNames() == ["a.b", "show2", "show10"])
  }

  @Test(arguments: [
    "", ".", "..", "../x", "/etc/passwd", "a/b", ".hidden", String(repeating: "n", count: 65),
    "a b", "a\nb", "a\u{0}b", "\u{1b}[31m", "a\u{202e}b", "a;b", "$HOME", "*", "a\\b", "🎥",
    "\u{9b}",
    String(repeating: "e\u{301}\u{302}\u{303}\u{304}", count: 64),
  ])
  func `A name that can't safely be a file's is refused by all`(name: String) throws {
    let log = try TemporaryLogbook()
    let profile = try #require(Preflights.profile(name))
    #expect(throws: LogbookFailure.badName) { try log.book.save(profile, replacing: true) }
    #expect(throws: LogbookFailure.badName) { try log.book.profile(name) }
    #expect(throws: LogbookFailure.badName) { try log.book.text(ofProfile: name) }
    #expect(throws: LogbookFailure.badName) { try log.book.delete(name) }
    #expect(log.root.names(in: "/") == [])
  }

  @Test(arguments: ["a", String(repeating: "n", count: 64), "Ünïcode", "晚间直播", "a-b_c.d", "1"])
  func `Any plain name will do`(name: String) throws {
    let log = try TemporaryLogbook()
    let profile = try #require(Preflights.profile(name))
    _ = try log.book.save(profile, replacing: false)
    #expect(log.book.profileNames() == [name])
    #expect(try log.book.profile(name).name == name)
  }

  @Test func `A name that no profile has is unknown to all`() throws {
    let log = try TemporaryLogbook()
    #expect(throws: LogbookFailure.unknownProfile) { try log.book.profile("none") }
    #expect(throws: LogbookFailure.unknownProfile) { try log.book.text(ofProfile: "none") }
    #expect(throws: LogbookFailure.unknownProfile) { try log.book.delete("none") }
  }

  @Test func `A folder that can't be made is told`() throws {
    let log = try TemporaryLogbook()
    try log.write("in the way", to: "/config")
    let profile = try #require(Preflights.profile("evening"))
    let path = log.root.path(log.profilePath("evening"))
    #expect(throws: LogbookFailure.system(path: path, .notDirectory)) {
      try log.book.save(profile, replacing: false)
    }
  }
}
