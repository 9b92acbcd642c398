import Judge
import Rig
import Testing

@testable import ProfileGenerator

/// 9:16: the middle of a landscape camera, or a camera that is turned.
@Suite("Upright shows")
struct UprightTests {
  let catalogue: Catalogue

  init() throws { catalogue = try Catalogue.shared.get() }

  func recommendation(
    _ width: UInt32,
    _ height: UInt32,
    _ platform: String = "douyin"
  ) throws -> Recommendation {
    var basis = RecommendationBasis(
      platform: try #require(catalogue.platform(named: platform)),
      scene: try #require(catalogue.scene(named: "commerce")),
      confidence: .low
    )
    basis.computer = Computer(processors: 16)
    basis.cameraMeasurement = RecommendationTests.camera(width, height, 30)
    basis.uplink = RecommendationTests.uplink(9000)
    return try #require(recommend(basis, by: try catalogue.thresholds(for: basis.scene)))
  }

  /// Camera, stream, width of the crop; 0 where nothing is cropped.
  static let cameras: [(UInt32, UInt32, Int, Int, Int)] = [
    (1920, 1080, 608, 1080, 608), (2560, 1440, 808, 1440, 808), (3840, 2160, 1080, 1920, 1216),
    (1280, 720, 404, 720, 404), (640, 480, 268, 480, 268), (1080, 1920, 1080, 1920, 0),
    (720, 1280, 720, 1280, 0), (480, 640, 360, 640, 360), (1440, 1080, 608, 1080, 608),
    (1200, 1920, 1080, 1920, 1080),
  ]

  @Test("the middle is cut out, never scaled up, its width a multiple of 4", arguments: cameras)
  func sizes(camera: (UInt32, UInt32, Int, Int, Int)) throws {
    let (width, height, outWidth, outHeight, cropWidth) = camera
    let video = try recommendation(width, height).settings.video
    #expect(video.width == outWidth && video.height == outHeight)
    #expect(video.width % 4 == 0 && video.height % 2 == 0)
    guard cropWidth > 0 else {
      #expect(video.crop == nil)
      return
    }
    let crop = try #require(video.crop)
    #expect(crop.width == cropWidth && crop.height == Int(height) && crop.y == 0)
    #expect(crop.x == (Int(width) - crop.width) / 2)
    #expect(video.width <= crop.width && video.height <= crop.height)
    // The shape of the crop is the shape of the stream, to a percent.
    let shapes = (
      Double(crop.width) / Double(crop.height), Double(video.width) / Double(video.height)
    )
    #expect(abs(shapes.0 / shapes.1 - 1) < 0.01)
  }

  @Test("what is cut off is said in words, and what turning the camera would give")
  func words() throws {
    let found = try recommendation(1920, 1080)
    let crop = try #require(found.reasons.first { $0.code == .crop }).arguments
    #expect(crop["camera_width"] == "1920" && crop["crop_width"] == "608")
    #expect(crop["cut_percent"] == "68.0")
    let turned = try #require(found.changes.first { $0.code == .turnedCamera }).arguments
    #expect(turned["width"] == "1080" && turned["height"] == "1920")
    let upright = try recommendation(1080, 1920)
    #expect(!upright.reasons.contains { $0.code == .crop })
    #expect(!upright.changes.contains { $0.code == .turnedCamera })
  }

  @Test("a landscape show leaves the camera's picture whole")
  func landscape() throws {
    var basis = RecommendationBasis(
      platform: try #require(catalogue.platform(named: "douyin")),
      scene: try #require(catalogue.scene(named: "teaching")),
      confidence: .low
    )
    basis.cameraMeasurement = RecommendationTests.camera(1920, 1080, 30)
    let limits = try catalogue.thresholds(for: basis.scene)
    #expect(recommend(basis, by: limits)?.settings.video.crop == nil)
  }
}
