@testable import Bench

/// The frames of a virtual camera on a virtual clock: ten seconds of a bench in milliseconds.
struct FrameTrain {
  var stamps: [FrameStamp]
  var rawFrameBytes: Int?
  var fieldsAlternate = false

  /// A camera that keeps time and loses nothing: each frame is handed over 5 ms after it was taken.
  init(fps: Double, seconds: Double, startingAt sequence: UInt32 = 0, bytes: Int = 100_000) {
    let count = Int((fps * seconds).rounded()) + 1
    stamps = (0..<count).map { number in
      let time = FrameTrain.start + Int64((Double(number) / fps * 1e9).rounded())
      return FrameStamp(
        sequence: sequence &+ UInt32(number),
        timestampNanoseconds: time,
        isMonotonic: true,
        dequeuedNanoseconds: time + 5_000_000,
        hasError: false,
        byteCount: bytes,
        digest: UInt64(number) &* 0x9e37_79b9_7f4a_7c15
      )
    }
  }

  /// When the first frame is taken, on the monotonic clock.
  static let start: Int64 = 1_000_000_000_000

  /// The moment some seconds after the first frame was taken.
  static func instant(_ seconds: Double) -> Int64 { start + Int64(seconds * 1e9) }

  /// Leaves out the frames at these positions: the driver numbered them, but they never arrived.
  mutating func drop(where isLost: (Int) -> Bool) {
    stamps = stamps.enumerated().filter { !isLost($0.offset) }.map(\.element)
  }

  /// Changes each frame.
  mutating func change(_ transform: (Int, inout FrameStamp) -> Void) {
    for index in stamps.indices { transform(index, &stamps[index]) }
  }

  /// What the bench makes of the frames, told when it began and ended to wait for them.
  func measure(begin: Int64? = nil, end: Int64? = nil) -> Measured {
    var log = FrameLog(rawFrameBytes: rawFrameBytes, fieldsAlternate: fieldsAlternate)
    if let begin { log.begin(atNanoseconds: begin) }
    for stamp in stamps { log.add(stamp) }
    if let end { log.end(atNanoseconds: end) }
    return Measured(log)
  }
}
