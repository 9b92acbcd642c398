import Picture
import Rig
import Testing

@Suite("Focus")
struct FocusTests {
  private static let radii = [0, 0.7, 1.5, 3, 6]
  /// The scene 640 wide, blurred as a lens does, at the width that is measured.
  private static let scenes = radii.map { radius in
    let scene = Scene(width: 640, height: 360).blurred(radius)
    return Scene(width: 320, height: 180, luma: scene.areaAverage(width: 320, height: 180))
  }

  private func measure(_ scene: Scene, noise: Double, seconds: Double = 2) -> PictureMeasurement {
    Filmed(seconds: seconds, noise: noise).measure { _ in scene }
  }

  @Test("each blur reads the same at any noise and contrast", arguments: radii.indices)
  func blur(index: Int) {
    let clean = measure(Self.scenes[index], noise: 0)
    let sharpness = clean.sharpness ?? -1
    for noise in [2.0, 4, 8] {
      let noisy = measure(Self.scenes[index], noise: noise)
      // What is taken off for noise, 20 sigma^2 over 16 frames, is known to 3 %.
      let error = 0.0003 + 20 * noise * noise / 16 * 0.03 / 1500
      #expect(isNear(noisy.sharpness, sharpness, within: 0.02 * sharpness + error))
      if let blur = noisy.blur { #expect(isNear(clean.blur, blur, within: 0.06)) }
    }
    let faint = measure(Self.scenes[index].mapped { 128 + 0.4 * ($0 - 128) }, noise: 0)
    #expect(isNear(faint.sharpness, sharpness, within: 0.05 * sharpness + 0.006))
    #expect(isNear(faint.blur, clean.blur ?? -1, within: 0.06))
  }

  @Test("the table: sharpness and re-blur by blur, without noise")
  func table() {
    let expected = [(0.417, 0.25), (0.215, 0.30), (0.060, 0.38), (0.0105, 0.58), (0.0015, 0.78)]
    for (scene, (sharpness, blur)) in zip(Self.scenes, expected) {
      let measured = measure(scene, noise: 0, seconds: 1)
      #expect(isNear(measured.sharpness, sharpness, within: 0.02 * sharpness + 0.0005))
      #expect(isNear(measured.blur, blur, within: 0.02))
      #expect(measured.confidence.focus == .medium || measured.confidence.focus == .high)
    }
  }

  @Test("a camera that moves does not look blurred")
  func moving() {
    let scene = Scene(width: 480, height: 300, seed: 3).blurred(0.7)
    let still = Filmed(seconds: 1, noise: 1).measure { _ in
      scene.shifted(20, 20, width: 320, height: 180)
    }
    let moving = Filmed(seconds: 1, noise: 1).measure {
      scene.shifted(20 + 100 * $0, 20, width: 320, height: 180)
    }
    #expect(isNear(moving.blur ?? still.blur, still.blur ?? -1, within: 0.05))
    #expect(moving.confidence.focus != .high)
  }

  @Test("a slate without texture has no focus", arguments: [0.0, 3])
  func slate(noise: Double) {
    let measured = measure(.flat(120), noise: noise, seconds: 1)
    #expect(measured.sharpness == nil)
    #expect(measured.blur == nil)
    #expect(measured.confidence.focus == .low)
    #expect(measured.notMeasured["sharpness"] == "no_texture_above_noise")
    #expect(measured.notMeasured["blur"] == "no_edges_above_noise")
  }
}
