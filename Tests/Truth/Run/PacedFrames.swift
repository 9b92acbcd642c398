/// The frames of an encoder at a constant bitrate: 30 a second, a key frame of six times the size
/// every two seconds, every second of the others one that no other needs.
struct PacedFrames: Sendable {
  struct Frame: Sendable, Equatable {
    let bytes: Int
    let isKey: Bool
    let isDisposable: Bool
    /// Nanoseconds after the start.
    let due: Int64
  }

  private static let interval = 60
  private static let keyRatio = 6.0
  private let unit: Double
  private var index = 0
  private var sent = 0.0
  private var given = 0

  init(kbps: Double) {
    let group = kbps * 125 * 2
    unit = group / (PacedFrames.keyRatio + Double(PacedFrames.interval - 1))
  }

  /// When the next frame comes.
  var nextDue: Int64 { Int64(index) * 1_000_000_000 / 30 }

  /// The next frame.
  mutating func next() -> Frame {
    let place = index % PacedFrames.interval
    sent += place == 0 ? unit * PacedFrames.keyRatio : unit
    let bytes = Int(sent) - given
    given += bytes
    defer { index += 1 }
    return Frame(
      bytes: bytes,
      isKey: place == 0,
      isDisposable: place % 2 == 1,
      due: nextDue
    )
  }
}
