public import Rig
public import Text

/// What programs would do with a camera, for people.
public struct ApplicationPickText {
  private let language: Language
  private let width: Int
  private var lines: [String] = []

  private init(_ language: Language, width: Int) {
    self.language = language
    self.width = width
  }

  /// The camera, then each program with its mode, what comes with it, and what was not verified.
  public static func text(
    of picks: [ApplicationPick],
    camera name: String,
    id: String,
    rig: RigKind,
    _ language: Language,
    width: Int = 80
  ) -> String {
    let mark = DemoMark(rig, language)
    var view = ApplicationPickText(language, width: mark.width(of: width))
    view.add("\(name) · \(id)", indent: "")
    for pick in picks {
      view.lines.append("")
      view.add(pick)
    }
    return mark.text(view.lines)
  }

  private func say(_ message: ApplicationMessage) -> String { message.text(in: language) }

  private mutating func add(_ text: String, indent: String, mark: String = "") {
    let hanging = String(repeating: " ", count: mark.isEmpty ? 2 : mark.displayWidth)
    lines += Paragraph.lines(
      text.harmless,
      width: width,
      indent: indent + mark,
      hanging: indent + hanging
    )
  }
}

extension ApplicationPickText {
  private mutating func add(_ pick: ApplicationPick) {
    let knowledge = pick.knowledge
    add(
      say(.title(pick.application, date: knowledge.date, version: knowledge.version)),
      indent: ""
    )
    add(say(outcome(of: pick)), indent: "  ")
    for sentence in sentences(of: pick) { add(sentence, indent: "  ", mark: "- ") }
    if !pick.changes.isEmpty {
      add(say(.controls), indent: "  ")
      for change in pick.changes { add(say(message(of: change)), indent: "    ", mark: "- ") }
    }
    if !knowledge.unverified.isEmpty {
      add(say(.notVerified), indent: "  ")
      for doubt in knowledge.unverified {
        add(say(.doubt(doubt, pick.application)), indent: "    ", mark: "- ")
      }
    }
    add(say(.source(knowledge.source)), indent: "  ")
  }

  private func outcome(of pick: ApplicationPick) -> ApplicationMessage {
    guard pick.isListed else { return .notListed(pick.application) }
    guard pick.obstacle == nil else { return .notStarted }
    if let granted = pick.granted {
      return .runs(
        mode: "\(granted.fourcc) \(granted.width)x\(granted.height)",
        rateFps: granted.rateFps?.shortRate,
        pick.rateBasis,
        whenFree: pick.reasons.contains { $0.code == .busy }
      )
    }
    guard let mode = pick.asked?.mode else { return .unknown }
    return .asks(mode: mode)
  }

  /// The obstacle, the reasons, and what they do not yet say of the picture on its way.
  private func sentences(of pick: ApplicationPick) -> [String] {
    let reasons = [pick.obstacle].compactMap { $0 } + pick.reasons
    var sentences = reasons.map { $0.text(in: language, of: pick.application) }
    let codes = Set(reasons.map(\.code))
    guard pick.isListed, pick.obstacle == nil else { return sentences }
    if let conversion = pick.conversion, conversion != .none, !codes.contains(.emulated) {
      sentences.append(say(.conversion(conversion, pick.application)))
    }
    if let damagedFrame = pick.damagedFrame, !codes.contains(.damagedFrameEndsCapture) {
      sentences.append(say(.damagedFrame(damagedFrame, pick.application)))
    }
    return sentences
  }

  private func message(of change: ApplicationPick.ControlChange) -> ApplicationMessage {
    .controlChange(
      name: change.name,
      from: String(change.from),
      to: change.to.map { String($0) }
    )
  }
}

extension ApplicationPick.Asked {
  /// The pixel format, the size and the rate, as far as they are asked for; nil where none is.
  fileprivate var mode: String? {
    var words = [fourcc].compactMap { $0 }
    if let width, let height { words.append("\(width)x\(height)") }
    if let rateFps { words.append("\(rateFps.shortRate) fps") }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}
