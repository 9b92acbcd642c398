internal import Rig

/// The rules of `drivers/media/usb/uvc/uvc_v4l2.c`.
enum UVC {
  /// The size with the smallest area that does not overlap with the asked one; the first of equals.
  static func nearest(to asked: Size, of sizes: [Size]) -> Size? {
    // The kernel keeps the asked size in 16 bits.
    let width = UInt64(UInt16(truncatingIfNeeded: asked.width))
    let height = UInt64(UInt16(truncatingIfNeeded: asked.height))
    return sizes.min { distance($0, width, height) < distance($1, width, height) }
  }

  private static func distance(_ size: Size, _ width: UInt64, _ height: UInt64) -> UInt64 {
    let ownWidth = UInt64(UInt16(truncatingIfNeeded: size.width))
    let ownHeight = UInt64(UInt16(truncatingIfNeeded: size.height))
    let overlap = min(ownWidth, width) * min(ownHeight, height)
    return ownWidth * ownHeight + width * height - 2 * overlap
  }

  /// The interval nearest to the asked one, in the camera's unit of 100 ns.
  ///
  /// The search ends where the distance grows, since cameras list their intervals in order.
  static func interval(_ asked: Fraction, in mode: CaptureMode) -> Fraction? {
    let wanted = ticks(asked)
    if let range = mode.intervalRange, mode.intervals.isEmpty {
      return interval(wanted, in: range)
    }
    var best: (distance: UInt64, interval: Fraction)?
    for interval in mode.intervals {
      let own = ticks(interval)
      let distance = own > wanted ? own - wanted : wanted - own
      if let best, distance > best.distance { break }
      best = (distance, interval)
    }
    return best?.interval
  }

  private static func interval(_ wanted: UInt64, in range: IntervalRange) -> Fraction? {
    let (shortest, longest) = (ticks(range.shortest), ticks(range.longest))
    let step = max(1, ticks(range.step))
    guard shortest > 0, shortest <= longest else { return nil }
    let clamped = min(max(wanted, shortest), longest)
    let stepped = min(longest, shortest + (clamped - shortest + step / 2) / step * step)
    return UInt32(exactly: stepped).map { Fraction(numerator: $0, denominator: 10_000_000) }
  }

  /// An interval in units of 100 ns, cut off, no more than 32 bits hold; without a denominator the
  /// longest.
  private static func ticks(_ interval: Fraction) -> UInt64 {
    guard interval.denominator > 0 else { return UInt64(UInt32.max) }
    let exact = UInt64(interval.numerator) * 10_000_000 / UInt64(interval.denominator)
    return min(exact, UInt64(UInt32.max))
  }
}
