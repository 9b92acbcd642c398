import Picture
import Rig
import Testing

@Suite("Noise")
struct NoiseTests {
  private static let scene = Scene(width: 320, height: 180).mapped { 50 + 0.6 * $0 }

  @Test(
    "noise reads its deviation, also where a part of the picture moves",
    arguments: [0.0, 1, 2, 4, 8]
  )
  func sigma(noise: Double) {
    let still = Filmed(seconds: 1, noise: noise).measure { _ in Self.scene }
    #expect(isNear(still.noiseSigma, noise, within: 0.02 + noise / 50))
    #expect(still.confidence.noise == (still.pairs >= 10 ? .high : .medium))
    let moving = Filmed(seconds: 1, noise: noise).measure { time in
      var scene = Self.scene
      // Somebody in a striped shirt fills a third of the picture.
      for row in 0..<180 {
        for column in 100..<206 {
          scene.luma[row * 320 + column] = (row + Int(90 * time)) / 8 % 2 == 0 ? 60 : 190
        }
      }
      return scene
    }
    #expect(isNear(moving.noiseSigma, noise, within: 0.05 + noise / 20))
  }

  @Test("light that pulses between frames is not noise")
  func pulsing() {
    let lamp = Lamp(exposureSeconds: 0.005)
    let measured = Filmed(seconds: 1, noise: 2).measure { time in
      Self.scene.mapped { $0 * (1 + 0.1 * (Int(time * 30) % 2 == 0 ? 1 : -1)) }
    }
    // A tenth of the light also stretches each block's own contrast.
    #expect(isNear(measured.noiseSigma, 2, within: 1.5))
    #expect(lamp.amplitude > 0.1)
  }

  @Test("black and white cut noise off: then it is not known", arguments: [0.0, 2, 253])
  func clipped(level: Double) {
    let measured = Filmed(seconds: 1, noise: 3).measure { _ in .flat(level) }
    #expect(measured.noiseSigma == nil)
    #expect(measured.notMeasured["noise_sigma"] == "too_dark_or_bright_or_repeated")
    #expect(measured.notMeasured["sharpness"] == "noise_unknown")
  }

  @Test("repeated frames have no noise of their own, single ones none at all")
  func repeated() throws {
    var meter = PictureMeter(framePeriodSeconds: 1 / 30)
    for frame in 0..<10 {
      let picture = try #require(
        AnalysisPicture(
          width: 320,
          height: 180,
          luma: Self.scene.bytes,
          timeNanoseconds: Int64(frame) * 33_333_333,
          digest: 7
        )
      )
      meter.add(picture, followsPrevious: frame % 2 == 1)
    }
    let measured = meter.measurement()
    #expect(measured.pairs == 5)
    #expect(measured.noiseSigma == nil)
    #expect(isNear(measured.frozenSeconds, 0.3, within: 1e-6))
  }
}
