import Judge
import Rig
import Testing

@testable import ProfileGenerator

/// More of anything never makes the answer worse: seeded, so that a failure comes again.
@Suite("More is never worse")
struct MonotonyTests {
  typealias Picture = SampleEncoders.Picture

  let catalogue: Catalogue

  init() throws { catalogue = try Catalogue.shared.get() }

  static let seeds = (0..<24).map { UInt64($0) }

  /// A rig of a seed: platform, scene, camera, link, and, in two of three, encoders.
  func basis(_ random: inout SeededGenerator) throws -> RecommendationBasis {
    let platform = try #require(catalogue.platforms.randomElement(using: &random))
    let scene = try #require(catalogue.scenes.randomElement(using: &random))
    var basis = RecommendationBasis(platform: platform, scene: scene, confidence: .high)
    let sizes: [(UInt32, UInt32)] = [
      (3840, 2160), (1920, 1080), (1280, 720), (640, 480), (1080, 1920),
    ]
    let size = try #require(sizes.randomElement(using: &random))
    let fps = try #require([UInt32(15), 25, 30, 50, 60].randomElement(using: &random))
    basis.cameraMeasurement = RecommendationTests.camera(size.0, size.1, fps)
    basis.computer = Computer(processors: .random(in: 2...16, using: &random))
    basis.uplink = RecommendationTests.uplink(.random(in: 500...20000, using: &random))
    if Int.random(in: 0..<3, using: &random) > 0 {
      basis.encoders =
        SampleEncoders(speed: [.x264: .random(in: 5...1200, using: &random)]).measurement
    }
    return basis
  }

  func order(_ basis: RecommendationBasis) throws -> DeclaredOrder {
    let limits = try catalogue.thresholds(for: basis.scene)
    return DeclaredOrder(picture(basis, limits), basis.scene.prefers.value)
  }

  @Test("more link never gives a worse answer", arguments: seeds)
  func link(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var basis = try basis(&random)
    var last = DeclaredOrder(nil, .motion)
    var kbps = 400.0
    while kbps < 60000 {
      basis.uplink = RecommendationTests.uplink(kbps)
      let order = try order(basis)
      #expect(order >= last, "\(kbps): \(order.worth) after \(last.worth)")
      last = order
      kbps *= .random(in: 1.001...1.2, using: &random)
    }
  }

  /// A camera that gives every frame of the slower one, and as many between them.
  @Test("a faster camera never gives a worse answer", arguments: seeds)
  func camera(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var basis = try basis(&random)
    let size = try #require(basis.cameraMeasurement?.negotiated)
    for rates in [[UInt32(15), 30, 60, 120], [25, 50, 100]] {
      var last = DeclaredOrder(nil, .motion)
      for fps in rates {
        basis.cameraMeasurement = RecommendationTests.camera(size.width, size.height, fps)
        let order = try order(basis)
        #expect(order >= last, "\(fps): \(order.worth) after \(last.worth)")
        last = order
      }
    }
  }

  @Test("a camera of more pixels never gives a worse answer", arguments: seeds)
  func pixels(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var basis = try basis(&random)
    basis.scene = try #require(
      catalogue.scenes.filter { $0.orientation.value == .landscape }.randomElement(using: &random)
    )
    var last = DeclaredOrder(nil, .motion)
    for lines in [UInt32(360), 480, 720, 900, 1080, 1440, 2160] {
      basis.cameraMeasurement = RecommendationTests.camera(lines * 16 / 9, lines, 60)
      let order = try order(basis)
      #expect(order >= last, "\(lines): \(order.worth) after \(last.worth)")
      last = order
    }
  }

  @Test("a faster encoder never gives a worse answer", arguments: seeds)
  func encoder(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var basis = try basis(&random)
    var last = DeclaredOrder(nil, .motion)
    var speed = 5.0
    while speed < 3000 {
      basis.encoders = SampleEncoders(speed: [.x264: speed]).measurement
      let order = try order(basis)
      #expect(order >= last, "\(speed): \(order.worth) after \(last.worth)")
      last = order
      speed *= .random(in: 1.01...1.3, using: &random)
    }
  }

  /// Where pictures were compared, what is taken looks at least as good as before, but for a
  /// difference that is not seen, or shows more pixels a second than anything compared before.
  @Test("by looks, more link and a faster encoder never look worse", arguments: seeds)
  func looks(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var basis = try basis(&random)
    basis.scene = try #require(
      catalogue.scenes.filter { $0.orientation.value == .landscape }.randomElement(using: &random)
    )
    basis.cameraMeasurement = RecommendationTests.camera(1920, 1080, 60)
    let look = Looks(&random, sizes: basis.platform.rungs.map(\.height))
    let limits = try catalogue.thresholds(for: basis.scene)
    let alike = limits.encoder.alike.value
    func score(_ video: VideoSettings?) -> Double {
      guard let video else { return 0 }
      let picture = Picture(video.width, video.height, Int(video.frameRate.value ?? 0))
      return look.ssim(video.preset, picture, video.bitrateKbps)
    }
    var last = 0.0
    var speed = 20.0
    basis.uplink = RecommendationTests.uplink(7000)
    while speed < 2000 {
      basis.encoders = look.measurement(speed: speed)
      let found = score(picture(basis, limits))
      #expect(found >= last - alike - 0.002, "\(speed): \(found) after \(last)")
      last = max(last, found)
      speed *= .random(in: 1.01...1.3, using: &random)
    }
    last = 0
    var kbps = 800.0
    basis.encoders = look.measurement(speed: 700)
    while kbps < 12000 {
      basis.uplink = RecommendationTests.uplink(kbps)
      let found = score(picture(basis, limits))
      #expect(found >= last - alike - 0.002, "\(kbps): \(found) after \(last)")
      last = max(last, found)
      kbps *= .random(in: 1.001...1.1, using: &random)
    }
  }
}
