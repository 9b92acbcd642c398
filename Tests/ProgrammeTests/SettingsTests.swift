import Programme
import Testing

@Suite struct SettingsTests {
  private struct Refusal: Sendable, CustomTestStringConvertible {
    var kbps = 3000
    var width = 1280
    var height = 720
    var rate = FrameRate(30)
    var interval = 2.0
    var ratio = 6.0
    var audio = 160
    let error: ProgrammeError

    var testDescription: String { "\(error)" }
  }

  private static let refusals = [
    Refusal(width: 1281, error: .unsupportedSize),
    Refusal(height: 0, error: .unsupportedSize),
    Refusal(width: 16384, height: 16384, error: .unsupportedSize),
    Refusal(width: -2, error: .unsupportedSize),
    Refusal(rate: FrameRate(0), error: .unsupportedFrameRate),
    Refusal(rate: FrameRate(30, 0), error: .unsupportedFrameRate),
    Refusal(rate: FrameRate(241), error: .unsupportedFrameRate),
    Refusal(interval: 0, error: .unsupportedKeyFrameInterval),
    Refusal(interval: .nan, error: .unsupportedKeyFrameInterval),
    Refusal(interval: .infinity, error: .unsupportedKeyFrameInterval),
    Refusal(ratio: 0.5, error: .unsupportedKeyFrameRatio),
    Refusal(ratio: .nan, error: .unsupportedKeyFrameRatio),
    Refusal(kbps: 900_000, error: .videoBitrateTooHigh(maximum: 800_000)),
    Refusal(audio: 8, error: .unsupportedAudioBitrate(minimum: 16, maximum: 512)),
    Refusal(audio: 640, error: .unsupportedAudioBitrate(minimum: 16, maximum: 512)),
  ]

  @Test(arguments: refusals)
  private func `Settings beyond the formats are refused`(_ refusal: Refusal) {
    #expect(throws: refusal.error) {
      try ProgrammeSettings(
        videoKbps: refusal.kbps,
        width: refusal.width,
        height: refusal.height,
        frameRate: refusal.rate,
        keyFrameInterval: refusal.interval,
        keyFrameRatio: refusal.ratio,
        audioKbps: refusal.audio
      )
    }
  }

  @Test func `The least bitrate works`() throws {
    let least = try #require(
      throws: ProgrammeError.self,
      performing: {
        try ProgrammeSettings(
          videoKbps: 1,
          width: 1920,
          height: 1080,
          frameRate: FrameRate(60)
        )
      }
    )
    guard case .videoBitrateTooLow(let minimum) = least else {
      Issue.record("\(least)")
      return
    }
    let settings = try ProgrammeSettings(
      videoKbps: minimum,
      width: 1920,
      height: 1080,
      frameRate: FrameRate(60)
    )
    let bytes = ProgrammeSamples.media(settings, groups: 3).filter { $0.kind == .video }
      .reduce(0) { $0 + $1.body.count }
    #expect(bytes == minimum * 125 * 6)
  }
}
