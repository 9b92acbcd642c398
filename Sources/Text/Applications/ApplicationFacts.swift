internal import Rig

/// A program's name and the values of a reason, as the words need them: in reading form, or nil where
/// they are missing.
struct ApplicationFacts {
  /// What a user can set in a program.
  enum Setting: String {
    case fourcc
    case size
    case rate
  }

  /// `V4L2_CID_POWER_LINE_FREQUENCY`, by its menu.
  enum PowerLineFrequency: Int {
    case disabled
    case hertz50
    case hertz60
    case automatic
  }

  let program: String
  /// Whether the user can choose the pixel format in the program.
  let offersFormats: Bool
  private let values: NamedValues

  init(_ application: ApplicationPick.Application, _ arguments: [String: String]) {
    program = application.name
    offersFormats =
      switch application {
      case .obs, .ffmpeg, .gstreamer: true
      case .chrome, .firefox: false
      }
    values = NamedValues(arguments)
  }

  func word(_ name: String) -> String? { values.word(name) }

  /// A rate in frames per second; nil where there is none.
  func fps(_ name: String) -> String? {
    guard let rate = values.number(name), rate > 0 else { return nil }
    return rate.text(.upTo(2))
  }

  /// A size in pixels: `1920x1080`.
  func size(_ prefix: String = "") -> String? {
    guard let width = values.text(prefix + "width", .upTo(0)),
      let height = values.text(prefix + "height", .upTo(0))
    else { return nil }
    return width + "x" + height
  }

  /// A pixel format with its size: `MJPG 1920x1080`.
  var mode: String? {
    let words = [word("fourcc"), size()].compactMap { $0 }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// The pixel formats, by their four characters.
  var fourccs: [String] { word("fourccs")?.split(separator: " ").map(String.init) ?? [] }

  /// The names of controls, as the driver calls them.
  var controls: [String] {
    word("names")?.split(separator: ",").map { String($0.drop { $0 == " " }) } ?? []
  }

  /// How many controls; nil where that is not known.
  var controlCount: Int? { values.number("count").flatMap(Int.init(exactly:)) }

  /// An interval in seconds, even one that makes no rate: `0/30`.
  var interval: String? {
    guard let numerator = values.text("numerator", .upTo(0)),
      let denominator = values.text("denominator", .upTo(0))
    else { return nil }
    return numerator + "/" + denominator
  }

  /// Whether a rate is slower than another; nil where one of them is missing.
  func isSlower(_ name: String, than other: String) -> Bool? {
    guard let one = values.number(name), let two = values.number(other) else { return nil }
    return one < two
  }

  var setting: Setting? { word("setting").flatMap(Setting.init) }

  var accessState: DeviceAccess.State? { word("state").flatMap(DeviceAccess.State.init) }

  var powerLineFrequency: PowerLineFrequency? {
    word("value").flatMap { Int($0) }.flatMap(PowerLineFrequency.init)
  }
}
