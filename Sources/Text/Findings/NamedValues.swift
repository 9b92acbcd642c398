/// Arguments by name, as words and numbers: what is missing, blank or no number is nil.
struct NamedValues {
  private let arguments: [String: String]

  init(_ arguments: [String: String]) { self.arguments = arguments }

  /// An argument without the blanks around it.
  func word(_ name: String) -> String? {
    guard let text = arguments[name],
      let first = text.firstIndex(where: { !$0.isWhitespace }),
      let last = text.lastIndex(where: { !$0.isWhitespace })
    else { return nil }
    return String(text[first...last])
  }

  /// An argument as a finite number.
  func number(_ name: String) -> Double? {
    guard let text = word(name), let value = Double(text), value.isFinite else { return nil }
    return value
  }

  /// An argument as a number, written for people.
  func text(_ name: String, _ rounding: Rounding) -> String? {
    number(name).map { $0.text(rounding) }
  }

  /// A picture's name: `1080p30` where it is wide, `1080x1920@30` where it is upright; nil where a
  /// side is missing.
  func picture(width: String, height: String, fps: String) -> String? {
    guard let width = number(width), let height = number(height) else { return nil }
    let rate = text(fps, .upTo(2))
    if width >= height { return height.text(.upTo(0)) + "p" + (rate ?? "") }
    let size = width.text(.upTo(0)) + "x" + height.text(.upTo(0))
    return size + (rate.map { "@" + $0 } ?? "")
  }
}
