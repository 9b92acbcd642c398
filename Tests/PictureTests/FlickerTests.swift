import Picture
import Rig
import Testing
import TestSupport

@Suite("Flicker")
struct FlickerTests {
  /// Narrow pictures: rows are what counts.
  private static let scene = Scene(width: 240, height: 400).mapped { 60 + 0.45 * $0 }

  private func view(pan: Double = 0, tilt: Double = 0) -> Scene {
    Self.scene.shifted(100 + pan, 100 + tilt, width: 64, height: 120)
  }

  private func film(framesPerSecond: Double = 30) -> Filmed {
    Filmed(framesPerSecond: framesPerSecond, seconds: 5, noise: 1)
  }

  @Test(
    "50 Hz mains at 30 fps by exposure: a lamp's depth of 30 % is seen as |sinc(f x exposure)|",
    arguments: [(5.0, 19.1), (8.33, 5.74), (10, 0.0), (16.7, 4.92), (33.3, 2.47)]
  )
  func exposures(milliseconds: Double, percent: Double) {
    let lamp = Lamp(exposureSeconds: milliseconds / 1000)
    let scene = view()
    let measured = film().measure { lamp.light(on: scene, atSeconds: $0) }
    #expect(isNear(measured.flicker.mains50Percent, percent, within: 0.02 + percent / 50))
    #expect(measured.flicker.mains60Percent == nil)
    #expect(measured.flicker.blind == [60])
    #expect(measured.notMeasured["flicker.mains60_percent"] == "bands_stand_still")
  }

  @Test(
    "the read-out time is found, both ways, though USB's times come in steps of 4 ms",
    arguments: [0.95, 0.62, 0.4, -0.8]
  )
  func readOut(share: Double) {
    // Mains that swing by 0.05 Hz.
    let lamp = Lamp(hertz: 100.1, exposureSeconds: 0.005, readOutShare: share)
    var film = film()
    film.clockStepNanoseconds = 4_000_000
    let scene = view()
    let measured = film.measure { lamp.light(on: scene, atSeconds: $0) }
    #expect(isNear(measured.flicker.mains50Percent, 19.1, within: 1.2))
  }

  @Test("60 Hz mains at 25 fps, and each frequency is told from the other")
  func mains60() {
    let lamp = Lamp(hertz: 120, exposureSeconds: 0.005, framesPerSecond: 25)
    let scene = view()
    let measured = film(framesPerSecond: 25).measure { lamp.light(on: scene, atSeconds: $0) }
    #expect(isNear(measured.flicker.mains60Percent, 30 * 0.5046, within: 0.3))
    #expect(measured.flicker.blind == [50])
    let other = Lamp(hertz: 100, exposureSeconds: 0.005, framesPerSecond: 27)
    let free = film(framesPerSecond: 27).measure { other.light(on: scene, atSeconds: $0) }
    #expect(isNear(free.flicker.mains50Percent, 19.1, within: 0.4))
    #expect(free.flicker.mains60Percent.map { $0 < 1 } ?? true)
    #expect(free.flicker.blind == [])
  }

  @Test(
    "a frequency is blind where the bands stand still, or roll too slowly for the time measured",
    arguments: [
      (25.0, [50]), (50, [50]), (20, [50, 60]), (30, [60]), (60, [60]), (24, [60]),
      (29.97, [60]), (15, [60]), (27, []), (10, [50, 60]),
    ] as [(Double, [Int])]
  )
  func blind(framesPerSecond: Double, mains: [Int]) {
    var film = film(framesPerSecond: framesPerSecond)
    film.seconds = 3
    let scene = view()
    #expect(film.measure { _ in scene }.flicker.blind == mains)
  }

  @Test("29.97 fps at 120 Hz rolls at 0.12 Hz: twelve seconds show it")
  func rolling() {
    let lamp = Lamp(hertz: 120, exposureSeconds: 0.005, framesPerSecond: 30_000.0 / 1001)
    var film = film(framesPerSecond: 30_000.0 / 1001)
    film.seconds = 12
    let scene = view()
    let measured = film.measure { lamp.light(on: scene, atSeconds: $0) }
    #expect(measured.flicker.blind == [])
    #expect(isNear(measured.flicker.mains60Percent, 30 * 0.5046, within: 1.5))
  }

  @Test(
    "motion of the camera alone is no flicker, in pixels a second of a picture 320 wide",
    arguments: [(0.0, 0.0), (20, 0), (0, 20), (60, 40), (0, -50), (5, 5)]
  )
  func motion(pan: Double, tilt: Double) {
    let measured = film().measure { view(pan: pan * $0, tilt: tilt * $0) }
    if let percent = measured.flicker.mains50Percent {
      #expect(percent < 0.5)
    } else {
      #expect(measured.notMeasured["flicker.mains50_percent"] == "masked_by_motion")
    }
    let lamp = Lamp(exposureSeconds: 0.00833)
    let lit = film().measure {
      lamp.light(on: view(pan: pan * $0, tilt: tilt * $0), atSeconds: $0)
    }
    #expect(isNear(lit.flicker.mains50Percent, 5.74, within: 0.4))
  }

  @Test("a hand held camera that shakes is no flicker")
  func shaking() {
    var random = SeededNoise(seed: 12)
    let measured = film().measure { _ in
      view(pan: 2 * random.quickNormal(), tilt: 2 * random.quickNormal())
    }
    #expect(measured.flicker.mains50Percent.map { $0 < 1 } ?? true)
  }

  @Test("exposure that still moves is no flicker")
  func exposureRamp() {
    let scene = view()
    let measured = film().measure { time in scene.mapped { $0 * (0.7 + 0.08 * time) } }
    #expect(measured.flicker.mains50Percent.map { $0 < 0.1 } ?? true)
  }

  @Test("without a frame period, in the dark, or with few frames, there is no flicker to tell")
  func unmeasurable() {
    let dark = film().measure { _ in Scene.flat(3, width: 64, height: 120) }
    #expect(dark.notMeasured["flicker.mains50_percent"] == "too_dark_or_bright")
    var short = film()
    short.seconds = 0.3
    let few = short.measure { _ in view() }
    #expect(few.notMeasured["flicker.mains50_percent"] == "too_few_frames")
    var meter = PictureMeter(framePeriodSeconds: .nan)
    let picture = AnalysisPicture(
      width: 64,
      height: 120,
      luma: view().bytes,
      timeNanoseconds: 0,
      digest: 0
    )
    if let picture { meter.add(picture, followsPrevious: false) }
    #expect(meter.measurement().notMeasured["flicker"] == "no_frame_period")
  }
}

@Suite("Standing bands")
struct StandingBandsTests {
  private static let scene = Scene(width: 240, height: 400).mapped { 60 + 0.45 * $0 }
  private static let view = scene.shifted(100, 100, width: 64, height: 180)

  private func profile(_ scene: Scene, seed: UInt64 = 3) -> RowProfile? {
    Filmed(seconds: 1, noise: 2, seed: seed).meter { _ in scene }.rowProfile
  }

  @Test(
    "bands that go when the power-line setting is turned show with their amplitude",
    arguments: [0.002, 0.005, 0.0111]
  )
  func shown(exposure: Double) throws {
    // 60 Hz mains at 30 fps: each frame has the same bands. The other setting exposes for 1/120 s.
    let lamp = Lamp(hertz: 120, exposureSeconds: exposure)
    let before = try #require(profile(lamp.light(on: Self.view, atSeconds: 0.0013)))
    let after = try #require(profile(Self.view.mapped { $0 * 0.9 }, seed: 4))
    let bands = try #require(
      standingBands(before: before, after: after, framePeriodSeconds: 1 / 30)
    )
    let percent = lamp.amplitude * 100
    #expect(isNear(bands.mains60Percent, percent, within: 0.1 + percent / 20))
    #expect(bands.explainedShare > 0.9)
  }

  @Test("without bands there are none, however the scene looks")
  func none() throws {
    let before = try #require(profile(Self.view))
    let after = try #require(profile(Self.view.mapped { $0 * 1.1 }, seed: 4))
    let bands = try #require(
      standingBands(before: before, after: after, framePeriodSeconds: 1 / 30)
    )
    #expect(bands.mains50Percent < 0.1)
    #expect(bands.mains60Percent < 0.1)
  }

  @Test("profiles that can't be compared give nothing")
  func incomparable() {
    let bright = RowProfile(rows: [Double](repeating: 100, count: 180), frames: 5)
    let short = RowProfile(rows: [Double](repeating: 100, count: 90), frames: 5)
    let dark = RowProfile(rows: [Double](repeating: 2, count: 180), frames: 5)
    #expect(standingBands(before: bright, after: short, framePeriodSeconds: 1 / 30) == nil)
    #expect(standingBands(before: bright, after: dark, framePeriodSeconds: 1 / 30) == nil)
    for period in [0, -1, Double.nan, .infinity] {
      #expect(standingBands(before: bright, after: bright, framePeriodSeconds: period) == nil)
    }
    let same = standingBands(before: bright, after: bright, framePeriodSeconds: 1 / 30)
    #expect(same?.mains50Percent == 0)
  }
}
