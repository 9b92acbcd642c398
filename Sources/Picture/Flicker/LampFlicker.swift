/// What the bands of one lamp frequency came to.
enum LampFlicker: Equatable {
  /// As a share of the light.
  case amplitude(Double)
  /// The bands stand still at this frame rate.
  case blind
  /// Why there is no amplitude.
  case notMeasured(String)
}
