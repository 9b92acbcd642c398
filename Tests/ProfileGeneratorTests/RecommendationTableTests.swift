import Judge
import Rig
import TestExtensions
import Testing

@testable import ProfileGenerator

/// Rigs, platforms and scenes, each with its answer, in Tests/Snapshots/recommendations.txt: size,
/// rate, kbit/s, encoder and preset, then why the size is what it is and what would change that.
@Suite("The table of recommendations")
struct RecommendationTableTests {
  let catalogue: Catalogue

  init() throws { catalogue = try Catalogue.shared.get() }

  typealias Sample = (name: String, change: @Sendable (inout RecommendationBasis) -> Void)

  static func measured(
    _ width: UInt32,
    _ height: UInt32,
    _ fps: UInt32,
    kbps: Double,
    speed: Double?
  ) -> @Sendable (inout RecommendationBasis) -> Void {
    { basis in
      basis.cameraMeasurement = RecommendationTests.camera(width, height, fps)
      basis.computer = Computer(processors: 8)
      basis.uplink = RecommendationTests.uplink(kbps)
      basis.encoders = speed.map { SampleEncoders(speed: [.x264: $0]).measurement }
    }
  }

  static let rigs: [Sample] = [
    ("laptop", measured(1280, 720, 30, kbps: 5000, speed: nil)),
    ("webcam", measured(1920, 1080, 30, kbps: 9000, speed: nil)),
    ("capture-card", measured(1920, 1080, 60, kbps: 20000, speed: 900)),
    ("slow-encoder", measured(1920, 1080, 60, kbps: 20000, speed: 90)),
    ("thin-link", measured(1920, 1080, 30, kbps: 2600, speed: 400)),
    ("thinner-link", measured(1920, 1080, 60, kbps: 1300, speed: 400)),
    ("upright", measured(1080, 1920, 30, kbps: 6000, speed: 300)),
    ("4k", measured(3840, 2160, 30, kbps: 60000, speed: 1500)),
    (
      "dim-room",
      { basis in
        measured(1920, 1080, 30, kbps: 9000, speed: 400)(&basis)
        basis.cameraMeasurement?.deliveredFps = 15
      }
    ),
    (
      "graphics-card",
      { basis in
        measured(1920, 1080, 60, kbps: 9000, speed: nil)(&basis)
        basis.encoders =
          SampleEncoders(
            encoders: [.x264, .h264VAAPI],
            speed: [.x264: 70, .h264VAAPI: 400]
          ).measurement
      }
    ),
    ("nothing-measured", { _ in }),
    ("no-link", measured(1920, 1080, 60, kbps: 300, speed: 400)),
  ]

  func line(_ rig: Sample, _ platform: String, _ scene: String) throws -> String {
    var basis = RecommendationBasis(
      platform: try #require(catalogue.platform(named: platform)),
      scene: try #require(catalogue.scene(named: scene)),
      confidence: .high
    )
    rig.change(&basis)
    let found = recommend(basis, by: try catalogue.thresholds(for: basis.scene))
    let name = "\(rig.name) \(platform) \(scene):"
    guard let found else { return "\(name) nothing" }
    let video = found.settings.video
    let fps = Int((video.frameRate.value ?? 0).rounded())
    let size = found.reasons.first { $0.code.rawValue.hasPrefix("size.") }?.code.rawValue ?? "?"
    let changes = found.changes.map(\.code.rawValue).joined(separator: ", ")
    return "\(name) \(video.width)x\(video.height)@\(fps) \(video.bitrateKbps) \(video.encoder)"
      + (video.preset.isEmpty ? "" : " \(video.preset)")
      + (video.crop.map { " of \($0.width)x\($0.height)" } ?? "")
      + "; \(size); \(changes)"
  }

  @Test("each case has its answer")
  func table() throws {
    var lines: [String] = []
    for rig in RecommendationTableTests.rigs {
      for platform in ["custom", "douyin", "twitch", "youtube"] {
        for scene in ["commerce", "entertainment", "teaching"] {
          lines.append(try line(rig, platform, scene))
        }
      }
    }
    #expect(lines.count >= 60)
    try GoldenText.expect(lines.joined(separator: "\n") + "\n", is: "recommendations.txt")
  }
}
