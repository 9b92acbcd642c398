extension CaptureMode {
  private enum Key: String, CodingKey {
    case fourcc
    case description
    case compressed
    case width
    case height
    case sizeRange
    case intervals
    case ratesFps
    case intervalRange
  }

  /// Reads a mode in either form.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let intervals: [Fraction]
    if let terse = try? container.decode(String.self, forKey: .intervals) {
      intervals = terse.split(separator: " ").compactMap { Fraction(terse: $0) }
    } else {
      intervals = try container.decode([Fraction].self, forKey: .intervals)
    }
    self.init(
      fourcc: try container.decode(String.self, forKey: .fourcc),
      description: try container.decode(String.self, forKey: .description),
      compressed: try container.decode(Bool.self, forKey: .compressed),
      width: try container.decode(UInt32.self, forKey: .width),
      height: try container.decode(UInt32.self, forKey: .height),
      sizeRange: try container.decodeIfPresent(SizeRange.self, forKey: .sizeRange),
      intervals: intervals,
      intervalRange: try container.decodeIfPresent(IntervalRange.self, forKey: .intervalRange)
    )
  }

  /// Writes a mode; tersely between our own processes, since a driver may list thousands of
  /// intervals: `1/30 1/25`, and no rates, which follow from them.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(fourcc, forKey: .fourcc)
    try container.encode(description, forKey: .description)
    try container.encode(compressed, forKey: .compressed)
    try container.encode(width, forKey: .width)
    try container.encode(height, forKey: .height)
    try container.encodeIfPresent(sizeRange, forKey: .sizeRange)
    if let terse = CodingUserInfoKey.terse, encoder.userInfo[terse] != nil {
      let text = intervals.map { "\($0.numerator)/\($0.denominator)" }.joined(separator: " ")
      try container.encode(text, forKey: .intervals)
    } else {
      try container.encode(intervals, forKey: .intervals)
      try container.encode(ratesFps, forKey: .ratesFps)
    }
    try container.encodeIfPresent(intervalRange, forKey: .intervalRange)
  }
}

extension CodingUserInfoKey {
  /// Set where a value is written for our own processes alone.
  public static let terse = CodingUserInfoKey(rawValue: "airworthy.terse")
}

extension Fraction {
  fileprivate init?(terse text: Substring) {
    guard let slash = text.firstIndex(of: "/"), let numerator = UInt32(text[..<slash]),
      let denominator = UInt32(text[text.index(after: slash)...])
    else { return nil }
    self.init(numerator: numerator, denominator: denominator)
  }
}
