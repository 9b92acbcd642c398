import Judge
import Rig
import Testing

@testable import ProfileGenerator

/// What would change the answer, held to its word: with it, the answer is the one that was promised.
@Suite("What would change the answer")
struct ChangeTests {
  let catalogue: Catalogue

  init() throws { catalogue = try Catalogue.shared.get() }

  /// What a link without any variation holds of its mean.
  static let share = 0.85

  func basis(_ random: inout SeededGenerator) throws -> RecommendationBasis {
    var basis = RecommendationBasis(
      platform: try #require(catalogue.platforms.randomElement(using: &random)),
      scene: try #require(catalogue.scenes.randomElement(using: &random)),
      confidence: .high
    )
    basis.cameraMeasurement = RecommendationTests.camera(1920, 1080, 60)
    basis.computer = Computer(processors: 16)
    basis.uplink = RecommendationTests.uplink(.random(in: 1000...12000, using: &random))
    basis.encoders =
      SampleEncoders(speed: [.x264: .random(in: 50...600, using: &random)]).measurement
    return basis
  }

  func recommendation(_ basis: RecommendationBasis) throws -> Recommendation? {
    recommend(basis, by: try catalogue.thresholds(for: basis.scene))
  }

  /// Whether settings show the picture of a change.
  func shows(_ video: VideoSettings?, _ change: Change) -> Bool {
    guard let video else { return change.arguments["width"] == nil }
    return change.arguments["width"] == "\(video.width)"
      && change.arguments["height"] == "\(video.height)"
      && change.arguments["fps"] == "\((video.frameRate.value ?? 0).rounded(decimals: 2))"
  }

  @Test("so much more or less upload does what is said", arguments: (0..<30).map { UInt64($0) })
  func link(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var basis = try basis(&random)
    let kbps = try #require(basis.uplink?.goodputKbps)
    guard let found = try recommendation(basis) else { return }
    for change in found.changes {
      switch change.code {
      case .moreLink, .moreBitrate:
        let more = try #require(change.arguments["more_kbps"].flatMap(Double.init))
        basis.uplink = RecommendationTests.uplink(kbps + (more + 1) / Self.share)
        let better = try recommendation(basis)?.settings.video
        #expect(shows(better, change), "\(change)")
        #expect(change.arguments["bitrate_kbps"] == better.map { "\($0.bitrateKbps)" })
      case .lessLink:
        let less = try #require(change.arguments["less_kbps"].flatMap(Double.init))
        basis.uplink = RecommendationTests.uplink(kbps - (less - 2) / Self.share)
        let same = try recommendation(basis)?.settings.video
        #expect(same?.width == found.settings.video.width)
        #expect(same?.frameRate == found.settings.video.frameRate)
        basis.uplink = RecommendationTests.uplink(kbps - (less + 20) / Self.share)
        #expect(shows(try recommendation(basis)?.settings.video, change), "\(change)")
      default: break
      }
      basis.uplink = RecommendationTests.uplink(kbps)
    }
  }

  @Test("a faster encoder gives what is said", arguments: (0..<15).map { UInt64($0) })
  func encoder(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var basis = try basis(&random)
    let changes = try recommendation(basis)?.changes ?? []
    guard let change = changes.first(where: { $0.code == .fasterEncoder }) else { return }
    basis.encoders = SampleEncoders(speed: [.x264: 5000]).measurement
    #expect(shows(try recommendation(basis)?.settings.video, change), "\(change)")
  }

  /// `with 1.2 Mbit/s more, 1080p60`.
  @Test("on a link that is short of it, the next better picture is named")
  func moreLink() throws {
    var basis = RecommendationBasis(
      platform: try #require(catalogue.platform(named: "twitch")),
      scene: try #require(catalogue.scene(named: "teaching")),
      confidence: .high
    )
    basis.cameraMeasurement = RecommendationTests.camera(1920, 1080, 60)
    basis.computer = Computer(processors: 16)
    basis.uplink = RecommendationTests.uplink(5700)
    let change = try #require(try recommendation(basis)?.changes.first)
    #expect(change.code == .moreLink && change.arguments["fps"] == "60.0")
    // (5800 + 128) * 1.01 = 5988, of which 4845 hold.
    #expect(change.arguments["more_kbps"] == "1144")
  }

  @Test("more light gives the rate that the camera promises; the control that was tried is named")
  func light() throws {
    var basis = RecommendationBasis(
      platform: try #require(catalogue.platform(named: "twitch")),
      scene: try #require(catalogue.scene(named: "teaching")),
      confidence: .high
    )
    let control = CameraControl(
      id: CameraControl.exposureAutoPriority,
      name: "exposure_dynamic_framerate",
      description: "Exposure, Dynamic Framerate",
      type: "boolean",
      minimum: 0,
      maximum: 1,
      step: 1,
      defaultValue: 0,
      value: 1,
      menu: [],
      flags: []
    )
    var camera = Camera(id: "cam", name: "Cam", nodes: [], access: DeviceAccess(.ready))
    camera.controls = [control]
    basis.camera = camera
    var measurement = RecommendationTests.camera(1920, 1080, 30)
    measurement.deliveredFps = 15
    measurement.intervalMs = Distribution(of: Array(repeating: 66.7, count: 20))
    var trial = CameraExperiment(control, from: 1, to: 0, beforeFps: 15)
    trial.afterFps = 29.97
    measurement.experiments = [trial]
    basis.cameraMeasurement = measurement
    basis.uplink = RecommendationTests.uplink(9000)
    let found = try #require(try recommendation(basis))
    // Never more than arrives.
    #expect(found.settings.video.frameRate.value == 15)
    #expect(
      found.camera?.controls == [
        ControlSetting(
          id: CameraControl.exposureAutoPriority,
          name: "exposure_dynamic_framerate",
          value: 0
        )
      ]
    )
    let reason = try #require(found.reasons.first { $0.code == .controls }).arguments
    #expect(reason["cause"] == "low_light" && reason["after_fps"] == "29.97")
    let change = try #require(found.changes.first { $0.code == .moreLight }).arguments
    #expect(change["fps"] == "30.0" && change["control"] == "exposure_dynamic_framerate")

    // Without a trial nothing is proven, and nothing is set.
    basis.cameraMeasurement?.experiments = []
    #expect(try recommendation(basis)?.camera?.controls == [])
  }
}
