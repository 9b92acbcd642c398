import Picture
import Rig
import Testing

@Suite("Exposure")
struct ExposureTests {
  private static let scene = Scene(width: 320, height: 180)

  private func measure(_ scene: Scene, noise: Double = 0) -> PictureMeasurement {
    Filmed(seconds: 0.5, noise: noise).measure { _ in scene }
  }

  @Test(
    "mean, percentiles and shares follow the exposure",
    arguments: [0.1, 0.25, 0.5, 1, 1.5, 2.5]
  )
  func exposures(scale: Double) {
    let scene = Self.scene.mapped { min(255, $0 * scale) }
    let bytes = scene.bytes.map(Double.init)
    let sorted = bytes.sorted()
    let mean = bytes.reduce(0, +) / Double(bytes.count)
    let variance = bytes.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(bytes.count)
    let measured = measure(scene)
    #expect(isNear(measured.meanLuma, mean, within: 0.01))
    #expect(isNear(measured.deviation, variance.squareRoot(), within: 0.01))
    #expect(measured.p5Luma == Int(sorted[sorted.count / 20 - 1]))
    #expect(measured.p95Luma == Int(sorted[sorted.count * 19 / 20 - 1]))
    let dark = Double(bytes.count { $0 <= 8 }) / Double(bytes.count)
    let bright = Double(bytes.count { $0 >= 250 }) / Double(bytes.count)
    #expect(isNear(measured.darkShare, dark, within: 0.0001))
    #expect(isNear(measured.brightShare, bright, within: 0.0001))
  }

  @Test("a covered lens: dark, even, whatever its noise", arguments: [0.0, 1, 3])
  func covered(noise: Double) {
    let measured = measure(.flat(1), noise: noise)
    #expect((measured.meanLuma ?? 99) < 3)
    #expect((measured.deviation ?? 99) < 2.5)
    #expect((measured.darkShare ?? 0) > 0.98)
    #expect(measured.brightShare == 0)
  }

  @Test("a dark face before a window: the middle against the rest")
  func backlight() {
    var scene = Scene.flat(220)
    for row in 45..<135 {
      for column in 80..<240 { scene.luma[row * 320 + column] = 60 }
    }
    let measured = measure(scene)
    #expect(measured.centreLuma == 60)
    #expect(measured.borderLuma == 220)
    #expect(measured.meanLuma == 180)
  }

  @Test("the foot that was never filled; bars of a letterbox and an even picture are none")
  func blankBottom() {
    func blanked(_ rows: [Range<Int>], noise: Double = 0) -> Double? {
      var scene = Self.scene
      for row in rows.joined() {
        for column in 0..<320 { scene.luma[row * 320 + column] = 16 }
      }
      return measure(scene, noise: noise).blankBottomShare
    }
    #expect(blanked([]) == 0)
    #expect(blanked([90..<180]) == 0.5)
    #expect(blanked([0..<20, 160..<180]) == 0)
    #expect(blanked([0..<20, 124..<180]) == 0.2)
    // What a sensor sees is never as even.
    #expect(blanked([90..<180], noise: 2) == 0)
    #expect(measure(.flat(16)).blankBottomShare == 0)
  }

  @Test("confidence grows with the frames")
  func confidence() {
    for (seconds, confidence) in [(0.05, MeasurementConfidence.low), (0.5, .medium), (2, .high)] {
      let measured = Filmed(seconds: seconds, noise: 1).measure { _ in Self.scene }
      #expect(measured.confidence.exposure == confidence)
    }
  }
}
