/// A reason's values as its words need them: in reading form, or nil where they are missing.
struct ReasonFacts {
  /// Whether a figure is the platform's own.
  enum Standing: String {
    /// The platform, or a standard, publishes it.
    case official
    case assumed
  }

  /// Why a control of the camera is worth setting.
  enum ControlCause: String {
    case lowLight = "low_light"
    case antiFlicker = "anti_flicker"
    case exposure
    case flicker
  }

  /// What held the picture down.
  enum Limit: String {
    case platform
    case encoder
  }

  private let values: NamedValues

  init(_ arguments: [String: String]) { values = NamedValues(arguments) }

  func word(_ name: String) -> String? { values.word(name) }

  func text(_ name: String, _ rounding: Rounding) -> String? { values.text(name, rounding) }

  /// A bitrate in whole kbit/s.
  func kbps(_ name: String) -> String? { text("\(name)_kbps", .upTo(0)) }

  var standing: Standing? { word("standing").flatMap(Standing.init) }

  var limit: Limit? { word("limit").flatMap(Limit.init) }

  var controlCause: ControlCause? { word("cause").flatMap(ControlCause.init) }

  /// A margin, as a factor.
  func margin(_ name: String) -> String? { text("\(name)margin", .upTo(2)) }

  /// A bitrate in Mbit/s, so that 1176 kbit/s read as 1.2.
  func mbps(_ name: String, _ rule: FloatingPointRoundingRule) -> String? {
    values.number("\(name)_kbps").map {
      (($0 / 100).rounded(rule) / 10).text($0 < 10_000 ? .fixed(1) : .fixed(0))
    }
  }

  /// A picture whose sides and rate have a prefix.
  func picture(_ prefix: String) -> String? {
    values.picture(width: "\(prefix)width", height: "\(prefix)height", fps: "\(prefix)fps")
  }

  /// Two sides, `1920x1080`, with a prefix.
  func sides(_ prefix: String) -> String? {
    guard let width = text("\(prefix)width", .upTo(0)),
      let height = text("\(prefix)height", .upTo(0))
    else { return nil }
    return "\(width)x\(height)"
  }

  /// An encoder with its preset.
  var encoder: String? {
    let words = [word("encoder"), word("preset")].compactMap { $0 }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// A control with its value, as `v4l2-ctl -c` takes it.
  var control: String? {
    guard let name = word("control"), let value = text("value", .upTo(0)) else { return nil }
    return "\(name)=\(value)"
  }

  /// The picture that was chosen.
  var picture: String? { values.picture(width: "width", height: "height", fps: "fps") }

  /// The picture that the bitrate did not carry.
  var wantedPicture: String? {
    values.picture(width: "wanted_width", height: "wanted_height", fps: "wanted_fps")
  }

  /// The camera's picture, before it was made smaller or slower.
  var sourcePicture: String? {
    values.picture(width: "source_width", height: "source_height", fps: "delivered_fps")
  }

  /// The loudness in LUFS that a gain leads to, and whether that is the target.
  var gained: (loudness: String, isTarget: Bool)? {
    guard let gain = values.number("gain_db"), let loudness = values.number("loudness_lufs") else {
      return nil
    }
    // Both are rounded to a tenth.
    let isTarget = values.number("target_lufs").map { abs(loudness + gain - $0) < 0.25 } ?? true
    return ((loudness + gain).text(.fixed(1)), isTarget)
  }

  /// A gain without its sign, and whether it makes the voice quieter.
  var gain: (decibels: String, isLoss: Bool)? {
    values.number("gain_db").map { ($0.magnitude.text(.upTo(1)), $0 < 0) }
  }
}
