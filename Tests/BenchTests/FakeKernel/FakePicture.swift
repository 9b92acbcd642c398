import Picture
import Rig
import TestSupport

@testable import Bench

/// The picture of a sensor: a scene with detail, as bright as it was exposed, with the grain that
/// gain brings.
struct FakePicture {
  private static let width = 64
  private static let height = 36
  static var layout: FrameLayout { FrameLayout(fourcc: "GREY", width: width, height: height) }

  /// The grain's deviation at a gain of 1, of 255.
  private static let grain = 0.9

  /// The share of a frame's time in which its rows are read.
  private static let readOutShare = 0.95

  private let scene: [Double]
  private var bytes = [UInt8](repeating: 0, count: width * height)
  private var noise: SeededNoise
  private var number = 0

  init(seed: UInt64) {
    noise = SeededNoise(seed: seed &+ 2000)
    var detail = SeededNoise(seed: 7)
    scene = (0..<Self.width * Self.height).map { _ in 0.6 + 0.8 * detail.uniform() }
  }

  /// Draws a picture by its number; the same number is the same picture.
  mutating func draw(_ setting: FakeExposure.Setting, of scene: FakeScene, number: Int) {
    if number == self.number, number > 0 { return }
    self.number = number
    let level =
      FakeScene.wellExposedLuma * setting.exposureMs * setting.gain / scene.neededMs
    let grain = Self.grain * setting.gain
    for row in 0..<Self.height {
      // A rolling shutter reads the rows one after the other.
      let time =
        (Double(number) + Self.readOutShare * Double(row) / Double(Self.height))
        * setting.periodMs
      let light = level * scene.light(atMs: time, exposureMs: setting.exposureMs)
      for index in row * Self.width..<(row + 1) * Self.width {
        let value = self.scene[index] * light + grain * noise.quickNormal()
        bytes[index] = UInt8(min(max(value, 0), 255))
      }
    }
  }

  func show(to look: PictureLook, atNanoseconds time: Int64) {
    bytes.withUnsafeBytes {
      look.see($0, atNanoseconds: time, digest: UInt64(number) &* 0x9e37_79b9_7f4a_7c15)
    }
  }
}
