/// What a camera looks at.
struct FakeScene {
  /// The light; 500 lux is an office, 100 a living room, 20 a room lit by a screen.
  var lux = 500.0
  /// How much there is to see: compressed frames grow with it.
  var detail = 1.0
  /// The luma of a picture that is exposed as it should be.
  static let wellExposedLuma = 120.0

  /// The exposure that the picture needs at a gain of 1.
  var neededMs: Double { 5000 / lux }
}
