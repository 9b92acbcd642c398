internal import Rig

/// The rules of `drivers/media/test-drivers/vivid/vivid-vid-cap.c` for its webcam input.
enum Vivid {
  /// The size whose width and height differ least, added up; the first of equals.
  static func nearest(to asked: Size, of sizes: [Size]) -> Size? {
    func distance(_ size: Size) -> UInt64 {
      UInt64(size.width.distance(to: asked.width).magnitude)
        + UInt64(size.height.distance(to: asked.height).magnitude)
    }
    return sizes.min { distance($0) < distance($1) }
  }

  /// The first interval, in a list that gets shorter, that is no longer than the asked one; else the
  /// last.
  static func interval(_ asked: Fraction, in mode: CaptureMode) -> Fraction? {
    guard asked.denominator > 0 else { return mode.intervals.last }
    return mode.intervals.first { !$0.isLonger(than: asked) } ?? mode.intervals.last
  }

  /// What `VIDIOC_S_FMT` leaves of the interval set now: itself where the new mode has it, else the
  /// new mode's last.
  static func kept(_ current: Fraction?, in mode: CaptureMode) -> Fraction? {
    guard let current else { return nil }
    return mode.intervals.contains { $0.isSame(as: current) } ? current : mode.intervals.last
  }
}

extension Fraction {
  /// Whether two ratios are the same number, in whatever terms.
  func isSame(as other: Fraction) -> Bool {
    UInt64(numerator) * UInt64(other.denominator) == UInt64(other.numerator) * UInt64(denominator)
      && (denominator == 0) == (other.denominator == 0)
  }

  func isLonger(than other: Fraction) -> Bool {
    UInt64(numerator) * UInt64(other.denominator) > UInt64(other.numerator) * UInt64(denominator)
  }
}
