/// What can be wrong with the times that a driver gives to frames.
enum FakeStamps {
  /// uvcvideo's: monotonic, at the end of the URB with the frame's first packet.
  case sound
  /// Of the camera's own clock (`hwtimestamps=1` with a bad start-of-frame counter).
  case jitter(milliseconds: Double)
  /// 0.
  case zero
  /// Always the same.
  case constant
  /// An hour ahead.
  case future
  /// Once, one earlier than the frame before.
  case backwardsOnce
  /// Not marked as monotonic.
  case unmarked
  /// The first frame's lies hours back, as PipeWire guards against («common firmware timestamp
  /// issues»).
  case badFirst

  /// The stamp in place of a true one.
  func stamp(_ time: Int64, number: Int, noise: Double) -> Int64 {
    switch self {
    case .sound, .unmarked: time
    case .jitter(let milliseconds): time + Int64(noise * milliseconds * 1e6)
    case .zero: 0
    case .constant: 999_000_000_000
    case .future: time + 3_600_000_000_000
    case .backwardsOnce: number == 90 ? time - 100_000_000 : time
    case .badFirst: number == 0 ? 1_000_000 : time
    }
  }

  var isMonotonic: Bool {
    if case .unmarked = self { false } else { true }
  }
}
