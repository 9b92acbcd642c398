/// What a link is like.
struct LinkShape: Sendable, Equatable {
  var capacity: Capacity
  /// The round trip of the empty link.
  var roundTripMs: Double
  /// The droptail queue before the uplink.
  var queueBytes: Int
  /// The share of the uplink's packets that is lost at random.
  var loss: Double
  /// Of the random losses.
  var seed: UInt64

  /// The way in one direction.
  var oneWayNanoseconds: Int64 { Int64(roundTripMs * 500_000) }

  /// The same link later.
  func later(by seconds: Double) -> LinkShape {
    var shape = self
    shape.capacity = capacity.later(by: seconds)
    return shape
  }
}
