import Rig
import Testing

@testable import ProfileGenerator

/// Settings against platforms' rules.
@Suite("Lint")
struct LintTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let platform: String
    let change: @Sendable (inout WrittenSettings) -> Void
    let codes: [FindingCode: FindingStatus]
    let testDescription: String

    init(
      _ name: String,
      _ platform: String,
      _ codes: [FindingCode: FindingStatus],
      _ change: @escaping @Sendable (inout WrittenSettings) -> Void
    ) {
      self.platform = platform
      self.change = change
      self.codes = codes
      testDescription = "\(platform): \(name)"
    }
  }

  /// 1080p30 that every platform here takes.
  static var usual: WrittenSettings {
    var settings = WrittenSettings(.obsAdvanced, name: "usual")
    settings.width = 1920
    settings.height = 1080
    settings.fps = 30
    settings.codec = "h264"
    settings.rateControl = "cbr"
    settings.bitrateKbps = 4500
    settings.keyframeSeconds = 2
    settings.bFrames = 2
    settings.profile = "high"
    settings.audioCodec = "aac"
    settings.audioRateHz = 48_000
    settings.audioChannels = 2
    settings.audioKbps = 128
    return settings
  }

  @Test(arguments: [
    Row("as it should be", "youtube", [.lintReady: .pass]) { _ in },
    Row("key frames over 4 s", "youtube", [.lintKeyframesLong: .fail]) { $0.keyframeSeconds = 4.5 },
    Row("key frames over 2 s", "youtube", [.lintKeyframesLong: .warn]) { $0.keyframeSeconds = 4 },
    Row("2 s at 29.97", "youtube", [.lintReady: .pass]) { $0.keyframeSeconds = 2.002 },
    Row("left to x264", "youtube", [.lintKeyframesUnset: .fail]) {
      $0.keyframeSeconds = 250 / 30.0
      $0.leavesKeyframes = true
    },
    Row("left to x264", "custom", [.lintKeyframesUnset: .warn]) {
      $0.keyframeSeconds = 250 / 30.0
      $0.leavesKeyframes = true
    },
    Row("left to x264 at 120", "youtube", [.lintKeyframesUnset: .warn, .lintFrameRate: .fail]) {
      $0.keyframeSeconds = 250 / 120.0
      $0.leavesKeyframes = true
      $0.fps = 120
      $0.bitrateKbps = 9000
    },
    Row("1 s is advised", "chzzk", [.lintKeyframesLong: .warn]) { $0.bFrames = 0 },
    Row("bitrate too high", "twitch", [.lintBitrateHigh: .fail]) {
      $0.bitrateKbps = 8000
      $0.profile = "main"
    },
    Row("bitrate too high for the size", "facebook", [.lintBitrateHigh: .fail]) {
      $0.width = 1280
      $0.height = 720
      $0.profile = "main"
    },
    Row("upright counts by its shorter side", "facebook", [.lintBitrateHigh: .fail]) {
      $0.width = 720
      $0.height = 1280
      $0.profile = "main"
    },
    Row("bitrate too low", "youtube", [.lintBitrateLow: .warn]) { $0.bitrateKbps = 2900 },
    Row("newer codecs need less", "youtube", [.lintReady: .pass]) {
      $0.codec = "hevc"
      $0.profile = nil
      $0.bitrateKbps = 2900
    },
    Row("a size between two rungs", "youtube", [.lintReady: .pass]) {
      $0.width = 1600
      $0.height = 900
    },
    Row("not constant", "twitch", [.lintRateControl: .warn]) {
      $0.rateControl = "VBR"
      $0.profile = "main"
    },
    Row("HEVC where it is taken", "bilibili", [.lintReady: .pass]) {
      $0.codec = "hevc"
      $0.profile = nil
      $0.bitrateKbps = 3000
    },
    Row("AV1 where it is not listed", "bilibili", [.lintCodec: .fail]) {
      $0.codec = "av1"
      $0.profile = nil
      $0.bitrateKbps = 3000
    },
    Row("HEVC where nothing is known", "kick", [.lintCodec: .warn]) {
      $0.codec = "hevc"
      $0.profile = nil
    },
    Row("profile", "facebook", [.lintProfile: .warn]) { _ in },
    Row("assumed profiles do not count", "youtube", [.lintReady: .pass]) { $0.profile = "main" },
    Row("B-frames where none are wanted", "chzzk", [.lintBFrames: .warn]) {
      $0.keyframeSeconds = 1
    },
    Row("assumed B-frames do not count", "youtube", [.lintReady: .pass]) { $0.bFrames = 3 },
    Row("frame rate", "youtube", [.lintFrameRate: .fail]) {
      $0.fps = 75
      $0.bitrateKbps = 9000
    },
    Row("59.94 is 60", "youtube", [.lintReady: .pass]) { $0.fps = 59.94 },
    Row("odd size", "youtube", [.lintSizeOdd: .fail]) { $0.width = 1919 },
    Row("a width that OBS cuts", "youtube", [.lintSizeOdd: .warn]) { $0.width = 1918 },
    Row("the same in ours", "youtube", [.lintReady: .pass]) {
      $0.width = 1918
      $0.origin = .airworthy
    },
    Row("no size at all", "youtube", [.lintSizeOdd: .fail, .lintBitrateHigh: .warn]) {
      $0.width = 0
      $0.height = 0
      $0.bitrateKbps = 60_000
    },
    Row("larger than is taken", "twitch", [.lintSizeLarge: .warn]) {
      $0.width = 3840
      $0.height = 2160
      $0.bitrateKbps = 6000
      $0.profile = "main"
    },
    Row("sample rate", "youtube", [.lintAudioRate: .fail]) { $0.audioRateHz = 32_000 },
    Row("surround", "youtube", [.lintAudioChannels: .fail]) { $0.audioChannels = 6 },
    Row("mono is fine", "youtube", [.lintReady: .pass]) { $0.audioChannels = 1 },
    Row("audio bitrate high", "youtube", [.lintAudioBitrate: .warn]) { $0.audioKbps = 320 },
    Row("audio bitrate low", "youtube", [.lintAudioBitrate: .warn]) { $0.audioKbps = 32 },
    Row("Opus", "youtube", [.lintAudioCodec: .fail]) { $0.audioCodec = "opus" },
    Row("nothing is told", "youtube", [.lintUnknown: .skip]) {
      $0 = WrittenSettings(.obsSimple, name: "empty")
    },
  ])
  func row(row: Row) throws {
    let platform = try #require(try Catalogue.shared.get().platform(named: row.platform))
    var settings = Self.usual
    row.change(&settings)
    if row.testDescription.contains("no size") {
      // The platform's own most is what is left to hold the bitrate against.
      let codes = lint(settings, for: platform).map(\.code)
      #expect(codes.contains(.lintSizeOdd) && codes.contains(.lintBitrateHigh))
      return
    }
    let found = lint(settings, for: platform)
    #expect(Dictionary(uniqueKeysWithValues: found.map { ($0.code, $0.status) }) == row.codes)
  }

  @Test("what is measured stands beside the platform's figure and its source")
  func evidence() throws {
    let platform = try #require(try Catalogue.shared.get().platform(named: "youtube"))
    var settings = Self.usual
    settings.keyframeSeconds = 8.333
    settings.ingest = "rtmps://a.rtmps.youtube.com:443/live2"
    let finding = try #require(lint(settings, for: platform).first)
    #expect(finding.measured == .init(key: "keyframe_s", value: 8.333))
    #expect(finding.threshold?.id == "platform.maximum_keyframe_interval")
    #expect(finding.threshold?.value == 4)
    #expect(finding.threshold?.source.contains("YouTube Help") == true)
    #expect(finding.arguments["wanted"] == "2.0")
    #expect(finding.arguments["standing"] == "official")
    #expect(finding.target.id == settings.ingest)
  }

  @Test("the worst comes first")
  func order() throws {
    let platform = try #require(try Catalogue.shared.get().platform(named: "youtube"))
    var settings = Self.usual
    settings.rateControl = "crf"
    settings.audioRateHz = 8000
    #expect(lint(settings, for: platform).map(\.status) == [.fail, .warn])
  }

  @Test("what is recommended is never complained of by the lint of its own platform's maxima")
  func limits() throws {
    for platform in try Catalogue.shared.get().platforms {
      for rung in platform.rungs {
        var settings = Self.usual
        settings.origin = .airworthy
        settings.height = rung.height
        settings.width = rung.height * 16 / 9 / 2 * 2
        settings.fps = Double(rung.fps)
        settings.bitrateKbps =
          rung.recommended?.value ?? rung.maximum?.value ?? rung.minimum.value
        settings.keyframeSeconds = platform.video.keyframeSeconds.value
        settings.bFrames = platform.video.bFrames.value
        settings.profile = platform.video.profile.value.rawValue
        settings.audioRateHz = platform.audio.ratesHz.first?.value
        settings.audioKbps = platform.audio.kbps.value
        settings.audioChannels = platform.audio.channels.value
        let found = lint(settings, for: platform).map(\.code)
        #expect(found == [.lintReady], "\(platform.id) \(rung.height)p\(rung.fps)")
      }
    }
  }
}
