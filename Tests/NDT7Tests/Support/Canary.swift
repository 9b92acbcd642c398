/// A random access token, and the views in which it must not show.
struct Canary {
  let token = String(
    (0..<32).map { _ in "abcdefghijklmnopqrstuvwxyz0123456789".randomElement() ?? "x" }
  )

  /// Every way in which a value is shown by accident.
  static func views(of value: Any) -> [String] {
    var dumped = ""
    dump(value, to: &dumped)
    return ["\(value)", String(reflecting: value), dumped, "\([value])", "\(["x": value])"]
  }
}
