internal import Rig
public import Text

/// A sweep for people: a line a mode, what it promises beside what arrives.
public enum SweepText {
  /// The text of a sweep.
  public static func text(
    _ document: SweepDocument,
    _ language: Language,
    width: Int = 80
  ) -> String {
    func say(_ message: BenchMessage) -> String { message.text(in: language) }
    let mark = DemoMark(document.rig, language)
    var lines = [line(say(.sweepMode), say(.sweepPromised), say(.sweepArrives), "")]
    for mode in document.modes { lines.append(self.line(of: mode, language)) }
    if !document.notMeasured.isEmpty {
      lines += Paragraph.lines(
        say(.sweepLeft(count: document.notMeasured.count)),
        width: mark.width(of: width)
      )
    }
    if let best = document.recommended, let fps = best.measurement?.deliveredFps {
      lines += Paragraph.lines(
        say(.sweepBest(mode: best.mode.text.harmless, fps: fps.fixed(2))),
        width: mark.width(of: width)
      )
    } else {
      lines.append(say(.sweepNone))
    }
    return mark.text(lines)
  }

  private static func line(of swept: SweptMode, _ language: Language) -> String {
    let mode = swept.mode.text.harmless
    let promised = swept.mode.rateFps.map { $0.fixed(2) } ?? "-"
    guard let delivered = swept.measurement?.deliveredFps, let grade = swept.grade else {
      let reason = swept.failure?.rawValue ?? "-"
      return line(
        mode,
        promised,
        "-",
        BenchMessage.sweepNotMeasured(reason: reason).text(in: language)
      )
    }
    return line(mode, promised, delivered.fixed(2), grade.mark)
  }

  private static func line(
    _ mode: String,
    _ promised: String,
    _ arrives: String,
    _ remark: String
  ) -> String {
    let columns = [
      mode.padded(to: 30), promised.leftPadded(to: 9), arrives.leftPadded(to: 9), remark,
    ]
    var line = columns.joined(separator: "  ")
    while line.hasSuffix(" ") { line.removeLast() }
    return line
  }
}
