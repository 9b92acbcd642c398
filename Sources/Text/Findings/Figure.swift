/// A value beside the limit that it breaks, or on a pass keeps, written so that the two never read
/// the same.
struct Figure: Equatable {
  /// The side of the value on which its limit lies.
  enum Bound: Equatable {
    case atMost(String)
    case atLeast(String)
  }

  /// The value in reading form, without its unit.
  let value: String
  /// The limit in reading form; nil where there is none or the value equals it.
  let bound: Bound?

  /// A value with its limit; nil for what is no number.
  init?(_ value: Double, limit: Double?, _ rounding: Rounding, keepsLimit: Bool) {
    guard value.isFinite else { return nil }
    guard let limit, limit.isFinite, value != limit else {
      self.value = value.text(rounding)
      bound = nil
      return
    }
    let apart = rounding.apart(value, limit)
    self.value = value.text(apart)
    let text = limit.text(.upTo(max(2, apart.decimals)))
    bound = (value > limit) == keepsLimit ? .atLeast(text) : .atMost(text)
  }

  /// Whether it reads as one: nouns follow in the singular.
  var isOne: Bool { value == "1" }
}

extension Rounding {
  /// As it is, or with up to three decimals more where two values would read the same.
  func apart(_ one: Double, _ other: Double) -> Rounding {
    let fitting = (decimals...decimals + 3).first {
      one.text(.fixed($0)) != other.text(.fixed($0))
    }
    return fitting.map(withDecimals) ?? self
  }
}
