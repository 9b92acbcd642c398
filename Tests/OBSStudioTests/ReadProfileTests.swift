import Rig
import SystemCore
import TestSupport
import Testing

@testable import OBSStudio

/// What a user's own profile amounts to.
@Suite struct ReadProfileTests {
  static let services: JSONNode = [
    "services": [
      [
        "name": "Twitch",
        "recommended": ["keyint": 2, "max video bitrate": 6000, "max audio bitrate": 320],
      ],
      ["name": "Kuaishou Live"],
      ["name": "CHZZK", "recommended": ["keyint": 1, "bframes": 0, "profile": "main"]],
      [
        "name": "YouTube - RTMPS", "alt_names": ["YouTube / YouTube Gaming"],
        "recommended": ["keyint": 2],
      ],
    ]
  ]

  private func settings(
    _ basic: String,
    service: String? = #"{"type":"rtmp_custom","settings":{"server":"rtmp://x/live"}}"#,
    encoder: String? = nil,
    version: OBSVersion? = OBSVersion(30),
    services: JSONNode? = ReadProfileTests.services
  ) throws -> WrittenSettings {
    let tree = try SynthesisedTree(["/p/basic.ini": basic])
    if let service { try tree.write(service, to: "/p/service.json") }
    if let encoder { try tree.write(encoder, to: "/p/streamEncoder.json") }
    let profile = try OBSProfile(at: "/p", root: tree.root)
    return profile.settings(version: version, services: services)
  }

  private func listed(_ name: String) -> String {
    #"{"type":"rtmp_common","settings":{"service":"\#(name)","server":"auto"}}"#
  }

  @Test func `An empty profile is Simple, with the version's defaults`() throws {
    let old = try settings("")
    #expect(old.origin == .obsSimple)
    #expect(old.name == "p")
    #expect(old.bitrateKbps == 2500 && old.audioKbps == 160)
    #expect(old.fps == 30 && old.width == nil)
    #expect(old.audioRateHz == 48_000 && old.audioChannels == 2)
    #expect(try settings("", version: OBSVersion(32)).bitrateKbps == 6000)
    #expect(try settings("", version: nil).bitrateKbps == nil)
  }

  /// Measured with OBS 29 to 32: x264 makes a key frame every 250 frames then.
  @Test func `Simple mode leaves key frames to the encoder for one's own server`() throws {
    let found = try settings("[Output]\nMode=Simple\n")
    #expect(found.leavesKeyframes)
    #expect(abs(try #require(found.keyframeSeconds) - 250 / 30.0) < 1e-9)
    let kuaishou = try settings("", service: listed("Kuaishou Live"))
    #expect(kuaishou.leavesKeyframes)
    #expect(kuaishou.ingest == "Kuaishou Live")
  }

  @Test func `Simple mode takes the service's interval and its limits`() throws {
    let found = try settings("[SimpleOutput]\nVBitrate=9000\n", service: listed("Twitch"))
    #expect(found.keyframeSeconds == 2 && !found.leavesKeyframes)
    #expect(found.bitrateKbps == 6000)
    let youtube = try settings("", service: listed("YouTube / YouTube Gaming"))
    #expect(youtube.keyframeSeconds == 2)
    let own = try settings(
      "[SimpleOutput]\nVBitrate=9000\n[Stream1]\nIgnoreRecommended=true\n",
      service: listed("Twitch")
    )
    #expect(own.bitrateKbps == 9000 && own.leavesKeyframes)
  }

  @Test func `Without OBS's list nothing is said of a service's key frames`() throws {
    let found = try settings("", service: listed("Twitch"), services: nil)
    #expect(found.keyframeSeconds == nil && !found.leavesKeyframes)
  }

  @Test func `x264's own options win, where they are switched on`() throws {
    let ini = "[SimpleOutput]\nUseAdvanced=true\nx264Settings=keyint=60 bframes=0 profile=main\n"
    let found = try settings(ini)
    #expect(found.keyframeSeconds == 2 && !found.leavesKeyframes)
    #expect(found.bFrames == 0 && found.profile == "main")
    let off = try settings(ini.replacing("true", with: "false"))
    #expect(off.leavesKeyframes && off.bFrames == 3)
  }

  @Test(arguments: [
    ("FPSCommon=60", 60.0), ("FPSCommon=29.97", 30_000 / 1001.0), ("FPSCommon=25 PAL", 25),
    ("FPSCommon=25", 30), ("FPSCommon=junk", 30), ("FPSType=1\nFPSInt=50", 50),
    ("FPSType=2\nFPSNum=24000\nFPSDen=1001", 24_000 / 1001.0), ("FPSType=2\nFPSDen=0", nil),
  ])
  func `A rate that OBS does not know by name means 30`(ini: String, fps: Double?) throws {
    #expect(try settings("[Video]\n\(ini)\n").fps == fps)
  }

  @Test func `Advanced mode has the encoder's own settings`() throws {
    let found = try settings(
      "[Output]\nMode=Advanced\n[AdvOut]\nEncoder=obs_x264\nTrackIndex=2\nTrack2Bitrate=96\n"
        + "[Video]\nOutputCX=1280\nOutputCY=720\n[Audio]\nSampleRate=44100\nChannelSetup=5.1\n",
      encoder: #"{"rate_control":"VBR","bitrate":3000,"keyint_sec":5,"bf":1,"profile":"main"}"#
    )
    #expect(found.origin == .obsAdvanced)
    #expect(found.width == 1280 && found.height == 720)
    #expect(found.rateControl == "vbr" && found.bitrateKbps == 3000 && found.keyframeSeconds == 5)
    #expect(found.bFrames == 1 && found.profile == "main")
    #expect(found.audioKbps == 96 && found.audioRateHz == 44_100 && found.audioChannels == 6)
  }

  @Test func `A service forces its rules in Advanced mode, unless told not to`() throws {
    let ini = "[Output]\nMode=Advanced\n[AdvOut]\nEncoder=obs_x264\n"
    let encoder = #"{"rate_control":"VBR","bitrate":9000,"keyint_sec":5}"#
    let forced = try settings(ini, service: listed("CHZZK"), encoder: encoder)
    #expect(forced.keyframeSeconds == 1 && forced.bFrames == 0 && forced.profile == "main")
    #expect(forced.rateControl == "cbr")
    let smaller = try settings(
      ini,
      service: listed("Twitch"),
      encoder: #"{"bitrate":9000,"keyint_sec":1}"#
    )
    #expect(smaller.keyframeSeconds == 1 && smaller.bitrateKbps == 6000)
    let free = try settings(
      ini + "ApplyServiceSettings=false\n",
      service: listed("Twitch"),
      encoder: encoder
    )
    #expect(free.keyframeSeconds == 5 && free.bitrateKbps == 9000 && free.rateControl == "vbr")
  }

  @Test(arguments: [
    ("ffmpeg_vaapi", #"{"profile":578}"#, "h264", "baseline", 120.0),
    ("ffmpeg_vaapi", #"{"profile":77}"#, "h264", "main", 120),
    ("hevc_ffmpeg_vaapi", #"{"profile":1}"#, "hevc", nil, 120),
    ("obs_nvenc_av1_tex", "{}", "av1", nil, 250),
    ("jim_nvenc", #"{"profile":"high"}"#, "h264", "high", 250),
  ])
  func `Encoders are known by their ids`(
    id: String,
    encoder: String,
    codec: String,
    profile: String?,
    frames: Double
  ) throws {
    let found = try settings(
      "[Output]\nMode=Advanced\n[AdvOut]\nEncoder=\(id)\n",
      encoder: encoder
    )
    #expect(found.codec == codec && found.profile == profile)
    #expect(found.leavesKeyframes && found.keyframeSeconds == frames / 30)
  }

  @Test func `A second scaling of the output counts`() throws {
    for key in ["Rescale=true", "RescaleFilter=3"] {
      let ini =
        "[Output]\nMode=Advanced\n[AdvOut]\n\(key)\nRescaleRes=854x480\n[Video]\nOutputCX=1920\n"
      #expect(try settings(ini).width == 854)
    }
    let off = "[Output]\nMode=Advanced\n[AdvOut]\nRescaleRes=854x480\n[Video]\nOutputCX=1920\n"
    #expect(try settings(off).width == 1920)
  }

  @Test func `WHIP brings Opus`() throws {
    let whip = #"{"type":"whip_custom","settings":{"server":"https://x/whip"}}"#
    #expect(try settings("", service: whip).audioCodec == "opus")
  }

  @Test func `What is exported reads as it was`() throws {
    let setup = Setups.usual()
    let files = try OBSProfileFiles(setup, name: setup.name, version: nil)
    let tree = try SynthesisedTree()
    for file in files.files { try tree.write(file.text, to: "/p/" + file.name) }
    let read = try OBSProfile(at: "/p", root: tree.root).settings(version: nil, services: nil)
    var written = WrittenSettings(
      StreamSettings(video: setup.video, audio: setup.audio),
      name: setup.name,
      ingest: setup.ingest
    )
    written.origin = .obsAdvanced
    written.encoder = "obs_x264"
    #expect(read == written)
  }

  @Test func `A folder without basic.ini is no profile, a broken file is told`() throws {
    let tree = try SynthesisedTree([
      "/none/service.json": "{}", "/ini/basic.ini": "x\n", "/json/basic.ini": "",
      "/json/service.json": "{", "/array/basic.ini": "", "/array/streamEncoder.json": "[]",
    ])
    func failure(_ path: String) -> OBSProfile.Failure? {
      do throws(OBSProfile.Failure) {
        _ = try OBSProfile(at: path, root: tree.root)
        return nil
      } catch {
        return error
      }
    }
    #expect(failure("/none") == .noProfile(path: "/none"))
    #expect(
      failure("/ini")
        == .corrupt(path: "/ini/basic.ini", reason: "line 1: neither a section nor KEY=VALUE")
    )
    #expect(failure("/json") == .corrupt(path: "/json/service.json", reason: "no JSON object"))
    #expect(
      failure("/array") == .corrupt(path: "/array/streamEncoder.json", reason: "no JSON object")
    )
  }

  @Test(arguments: 0..<100)
  func `Whatever the values, reading them does not trap`(seed: UInt64) throws {
    var noise = SeededNoise(seed: seed)
    let values = [
      "-1", "0", "9223372036854775807", "-9223372036854775808", "1e9", "nan", "", "true", "x",
      "99999999999999999999", "0xffffffffffffffff", "1x", "x1", "0x0",
    ]
    func value() -> String { values[Int(noise.next() % UInt64(values.count))] }
    let ini = """
      [Output]
      Mode=\(seed % 2 == 0 ? "Advanced" : "Simple")
      [AdvOut]
      TrackIndex=\(value())
      Track1Bitrate=\(value())
      RescaleFilter=\(value())
      RescaleRes=\(value())
      [SimpleOutput]
      VBitrate=\(value())
      UseAdvanced=true
      x264Settings=keyint=\(value()) bframes=\(value())
      [Video]
      FPSType=\(seed % 3)
      FPSInt=\(value())
      FPSNum=\(value())
      FPSDen=\(value())
      OutputCX=\(value())
      OutputCY=\(value())
      [Audio]
      SampleRate=\(value())
      """
    let encoder = #"{"bitrate":-9223372036854775808,"keyint_sec":1e300,"bf":"x"}"#
    _ = try settings(ini, encoder: encoder)
  }
}
