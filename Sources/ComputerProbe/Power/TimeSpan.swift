/// A length of time as systemd writes it, such as `1h 30min`.
///
/// Source: systemd.time(7), "Parsing Time Spans".
enum TimeSpan: Equatable {
  /// Seconds, below the microseconds that 64 bits count.
  case finite(seconds: Double)
  /// No end.
  case infinite

  /// The span of a text; a number without a unit is seconds. nil where it is malformed.
  init?(_ text: String) {
    var rest = text.trimmed[...]
    if rest == "infinity" {
      self = .infinite
      return
    }
    guard !rest.isEmpty else { return nil }
    var seconds = 0.0
    while !rest.isEmpty {
      guard let number = TimeSpan.takeNumber(&rest), let unit = TimeSpan.takeUnit(&rest) else {
        return nil
      }
      seconds += number * unit
    }
    guard seconds < 1.8e13 else { return nil }
    self = .finite(seconds: seconds)
  }

  /// Seconds rounded up; 0 where the span never ends, as logind takes both for "never".
  var wholeSeconds: Int {
    switch self {
    case .finite(let seconds): Int(seconds.rounded(.up))
    case .infinite: 0
    }
  }

  private static func takeNumber(_ text: inout Substring) -> Double? {
    let digits = text.prefix { ("0"..."9").contains($0) || $0 == "." }
    text = text.dropFirst(digits.count).drop(while: \.isWhitespace)
    return digits.last == "." ? nil : Double(digits)
  }

  private static func takeUnit(_ text: inout Substring) -> Double? {
    let unit = text.prefix(while: \.isLetter)
    text = text.dropFirst(unit.count).drop(while: \.isWhitespace)
    return seconds(of: unit)
  }

  private static func seconds(of unit: Substring) -> Double? {
    switch unit {
    case "usec", "us", "\u{B5}s", "\u{3BC}s": 1e-6
    case "msec", "ms": 1e-3
    case "seconds", "second", "sec", "s", "": 1
    case "minutes", "minute", "min", "m": 60
    case "hours", "hour", "hr", "h": 3600
    case "days", "day", "d": 86400
    case "weeks", "week", "w": 604_800
    case "months", "month", "M": 2_629_800
    case "years", "year", "y": 31_557_600
    default: nil
    }
  }
}
