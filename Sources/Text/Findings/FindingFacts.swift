internal import Rig

/// A finding as its words need it: values by name, in reading form, or nil where they are missing.
struct FindingFacts {
  private let measured: Finding.Measured?
  private let threshold: Threshold?
  private let arguments: NamedValues
  let status: FindingStatus

  init(_ finding: Finding) {
    measured = finding.measured
    threshold = finding.threshold
    arguments = NamedValues(finding.arguments)
    status = finding.status
  }

  /// Whether the device was found unfit: the words may say what viewers will notice.
  var failed: Bool { status == .fail }

  func word(_ name: String) -> String? { arguments.word(name) }

  /// What was measured under a name, else the argument of that name.
  func number(_ name: String) -> Double? {
    guard let measured, measured.key == name else { return arguments.number(name) }
    return measured.value.flatMap { $0.isFinite ? $0 : nil }
  }

  func text(_ name: String, _ rounding: Rounding) -> String? {
    number(name).map { $0.text(rounding) }
  }

  /// A value beside the threshold, where the threshold is its own.
  func figure(_ name: String, _ rounding: Rounding, scale: Double = 1) -> Figure? {
    guard let value = number(name) else { return nil }
    let limit = measured?.key == name ? threshold.map { $0.value * scale } : nil
    return Figure(value * scale, limit: limit, rounding, keepsLimit: status == .pass)
  }

  /// A share in percent beside its threshold.
  func percentage(_ name: String) -> Figure? { figure(name, .upTo(1), scale: 100) }

  /// Mebibytes beside their threshold, with the unit that reads best.
  func storage(_ name: String) -> (figure: Figure, unit: String)? {
    guard let mebibytes = number(name) else { return nil }
    let isLarge = mebibytes >= 1024
    let figure = figure(name, isLarge ? .fixed(1) : .upTo(0), scale: isLarge ? 1 / 1024 : 1)
    return figure.map { ($0, isLarge ? "GiB" : "MiB") }
  }

  func picture() -> String? { namedPicture("width", "height", "fps") }

  func namedPicture(_ width: String, _ height: String, _ fps: String) -> String? {
    arguments.picture(width: width, height: height, fps: fps)
  }

  /// What a failure reached, where it is known.
  var reached: UplinkRung? { word("reached").flatMap(UplinkRung.init) }
}
