/// A length of time in the unit that people would say it in: 70 s, 23 min, 1.9 h.
struct SpokenDuration: Equatable {
  enum Unit {
    case seconds
    case minutes
    case hours
  }

  /// The number in reading form.
  let value: String
  let unit: Unit

  /// A duration of seconds; nil for what is no number or not worth a word.
  init?(seconds: Double) {
    guard seconds.isFinite else { return nil }
    if seconds.rounded() < 100 {
      (value, unit) = (seconds.text(seconds < 9.95 ? .upTo(1) : .upTo(0)), .seconds)
    } else if (seconds / 60).rounded() < 100 {
      (value, unit) = ((seconds / 60).text(.upTo(0)), .minutes)
    } else {
      (value, unit) = ((seconds / 3600).text(.upTo(1)), .hours)
    }
    if value == "0" || value.hasPrefix("-") { return nil }
  }

  /// Whether it reads as one: nouns follow in the singular.
  var isOne: Bool { value == "1" }
}
