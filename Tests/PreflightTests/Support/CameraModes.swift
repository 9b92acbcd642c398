import Rig

extension Camera {
  init(_ id: String = "usb-1", name: String = "C920", modes: [CaptureMode] = []) {
    self.init(id: id, name: name, nodes: [], access: DeviceAccess(.ready))
    self.modes = modes
  }
}

extension CaptureMode {
  init(
    _ fourcc: String,
    _ width: UInt32,
    _ height: UInt32,
    _ intervals: [Fraction],
    sizes: SizeRange? = nil,
    rates: IntervalRange? = nil
  ) {
    self.init(
      fourcc: fourcc,
      description: "",
      compressed: ["MJPG", "H264"].contains(fourcc),
      width: width,
      height: height,
      sizeRange: sizes,
      intervals: intervals,
      intervalRange: rates
    )
  }
}

extension Fraction {
  static func fps(_ rate: UInt32) -> Fraction { Fraction(numerator: 1, denominator: rate) }
}

extension SizeRange {
  static func upTo(_ width: UInt32, _ height: UInt32, step: UInt32) -> SizeRange {
    SizeRange(
      minWidth: step,
      maxWidth: width,
      stepWidth: step,
      minHeight: step,
      maxHeight: height,
      stepHeight: step
    )
  }
}

extension IntervalRange {
  static func between(fps slow: UInt32, and fast: UInt32) -> IntervalRange {
    IntervalRange(shortest: .fps(fast), longest: .fps(slow), step: .fps(1000))
  }
}
