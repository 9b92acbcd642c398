import Rig

/// A mode as a descriptor lists it, with the interval that is set.
struct FakeMode: Equatable {
  var fourcc = "MJPG"
  var width = 1280
  var height = 720
  /// Listed intervals in units of 100 ns, in the camera's order.
  var intervals: [UInt32] = [333_333]
  /// The one that is set.
  var interval: UInt32 = 333_333

  init(
    _ fourcc: String,
    _ width: Int,
    _ height: Int,
    _ intervals: [UInt32] = [333_333],
    interval: UInt32? = nil
  ) {
    self.fourcc = fourcc
    self.width = width
    self.height = height
    self.intervals = intervals
    self.interval = interval ?? intervals.first ?? 333_333
  }

  var isCompressed: Bool { fourcc == "MJPG" }
  var pixels: Int { width * height }
  var periodMs: Double { Double(interval) / 10_000 }

  /// `dwMaxVideoFrameSize`: YUYV has two bytes a pixel, I420 one and a half; cameras name for
  /// MJPG what they name for YUYV.
  var largestFrame: Int { fourcc == "I420" ? pixels * 3 / 2 : pixels * 2 }
  var rawFrameBytes: Int? { isCompressed ? nil : largestFrame }

  /// What `G_FMT` and `G_PARM` answer.
  var format: CaptureFormat {
    CaptureFormat(
      fourcc: fourcc,
      width: UInt32(width),
      height: UInt32(height),
      interval: Fraction(numerator: interval, denominator: 10_000_000)
    )
  }

  /// What the probe lists of it.
  var listed: CaptureMode {
    CaptureMode(
      fourcc: fourcc,
      description: fourcc,
      compressed: isCompressed,
      width: UInt32(width),
      height: UInt32(height),
      intervals: intervals.map { Fraction(numerator: $0, denominator: 10_000_000) }
    )
  }
}
