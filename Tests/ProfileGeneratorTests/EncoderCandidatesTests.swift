import Rig
import Testing

@testable import ProfileGenerator

@Suite("What encoders are tried with")
struct EncoderCandidatesTests {
  let catalogue: Catalogue

  init() throws { catalogue = try Catalogue.shared.get() }

  func sizes(
    _ platform: String,
    _ width: UInt32,
    _ height: UInt32,
    _ orientation: Scene.Orientation
  ) throws -> [String] {
    EncoderCandidates.settings(
      for: try #require(catalogue.platform(named: platform)),
      source: CaptureFormat(
        fourcc: "MJPG",
        width: width,
        height: height,
        interval: Fraction(numerator: 1, denominator: 30)
      ),
      orientation: orientation
    ).map { "\($0.width)x\($0.height)@\($0.frameRate.value ?? 0)" }
  }

  @Test("a landscape show tries the platform's sizes, the best first")
  func landscape() throws {
    let sizes = try sizes("youtube", 1920, 1080, .landscape)
    #expect(sizes.prefix(2) == ["1920x1080@30.0", "1280x720@30.0"])
  }

  @Test("an upright show tries what it would send: the middle of the picture")
  func upright() throws {
    let sizes = try sizes("douyin", 1920, 1080, .portrait)
    #expect(sizes.first == "608x1080@30.0")
    #expect(try self.sizes("douyin", 1080, 1920, .portrait).first == "1080x1920@30.0")
  }

  @Test("a camera smaller than every size is tried as it is")
  func small() throws {
    #expect(try sizes("youtube", 160, 120, .landscape) == ["160x120@30.0"])
  }
}
