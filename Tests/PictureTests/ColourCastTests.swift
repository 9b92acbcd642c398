import Picture
import Rig
import Testing
import TestSupport

@Suite("Colour cast")
struct ColourCastTests {
  private func measure(_ cells: [ColourCell]) -> PictureMeasurement {
    Filmed(seconds: 0.5).measure({ _ in Scene.flat(120, width: 64, height: 64) }, cells)
  }

  /// A grey room with somebody in a red jumper, under light of a colour.
  private func room(cb: Float, cr: Float) -> [ColourCell] {
    var random = SeededNoise(seed: 8)
    return (0..<576).map { index in
      let own: (cb: Float, cr: Float) = index % 6 == 0 ? (-15, 60) : (0, 0)
      return ColourCell(
        luma: 60 + Float(index % 140),
        cb: own.cb + cb + Float(2 * random.quickNormal()),
        cr: own.cr + cr + Float(2 * random.quickNormal())
      )
    }
  }

  @Test(
    "the light's colour is read from what is nearly grey",
    arguments: [(0, 0), (12, -8), (-18, 10), (25, -5)] as [(Float, Float)]
  )
  func light(cb: Float, cr: Float) {
    let measured = measure(room(cb: cb, cr: cr))
    #expect(isNear(measured.castCb, Double(cb), within: 0.5))
    #expect(isNear(measured.castCr, Double(cr), within: 0.5))
    #expect((measured.neutralShare ?? 0) > 0.8)
    #expect(measured.confidence.cast == .high)
  }

  @Test("a scene of one strong colour has nothing grey, but a high dispersion")
  func oneColour() {
    let cells = [ColourCell](repeating: ColourCell(luma: 100, cb: -40, cr: 50), count: 576)
    let measured = measure(cells)
    #expect(measured.castCb == nil)
    #expect(measured.notMeasured["cast_cb"] == "nothing_grey")
    #expect((measured.castDispersion ?? 0) > 10)
    #expect(measured.confidence.cast == .low)
  }

  @Test("black, white and grey cameras have no cast")
  func noColour() {
    let dark = measure([ColourCell](repeating: ColourCell(luma: 10, cb: 9, cr: 9), count: 576))
    #expect(dark.castCb == nil)
    #expect(dark.notMeasured["cast_dispersion"] == "too_dark_or_bright")
    #expect(measure([]).notMeasured["cast_cb"] == "no_colour")
  }
}
