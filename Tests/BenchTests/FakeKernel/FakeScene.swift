import Glibc

/// What a camera looks at.
struct FakeScene {
  /// The light; 500 lux is an office, 100 a living room, 20 a room lit by a screen.
  var lux = 500.0
  /// The mains that the lamps hang on; nil for daylight.
  var lampsHz: Double?
  /// How far the lamps' light swings to either side, as a share.
  static let lampDepth = 0.5
  /// How much there is to see: compressed frames grow with it.
  var detail = 1.0
  /// The luma of a picture that is exposed as it should be.
  static let wellExposedLuma = 120.0

  /// The exposure that the picture needs at a gain of 1.
  var neededMs: Double { 5000 / lux }

  /// The light of a moment, averaged over an exposure, as a share of the mean: lamps pulse twice a
  /// period of the mains, and an exposure of whole pulses hides them.
  func light(atMs time: Double, exposureMs: Double) -> Double {
    guard let lampsHz else { return 1 }
    let angle = 2 * lampsHz / 1000 * .pi
    let hidden = angle * exposureMs
    return 1 + Self.lampDepth * sin(hidden) / hidden * sin(2 * angle * time)
  }
}
