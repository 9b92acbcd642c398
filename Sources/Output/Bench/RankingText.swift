internal import Rig
public import Text

/// A ranking of microphones for people: a line each, then which hears best.
public enum RankingText {
  /// The text of a ranking.
  public static func text(
    _ document: RankingDocument,
    _ language: Language,
    width: Int = 80
  ) -> String {
    func say(_ message: BenchMessage) -> String { message.text(in: language) }
    let mark = DemoMark(document.rig, language)
    let width = mark.width(of: width)
    var lines = [
      line(
        say(.whichMicrophone),
        say(.whichVoice),
        say(.whichNoise),
        say(.whichSignalToNoise),
        width: width
      )
    ]
    for ranked in document.microphones {
      lines.append(self.line(of: ranked, language, width: width))
    }
    let best = document.microphones.first { $0.microphone.id == document.best }
    let verdict: BenchMessage =
      if let best, document.isClear {
        .whichBest(name: best.microphone.name)
      } else { .whichUnclear }
    lines += Paragraph.lines(say(verdict).harmless, width: width)
    let standard = document.microphones.first { $0.microphone.id == document.standard }
    if let best, let standard, document.isClear, best.microphone.id != standard.microphone.id {
      let message = BenchMessage.whichDefault(name: standard.microphone.name)
      lines += Paragraph.lines(say(message).harmless, width: width)
    }
    return mark.text(lines)
  }

  private static func line(
    of ranked: RankedMicrophone,
    _ language: Language,
    width: Int
  ) -> String {
    let name = ranked.microphone.name.harmless
    guard let measurement = ranked.measurement else {
      let reason = BenchMessage.whichNotMeasured(reason: ranked.failure?.rawValue ?? "-")
      return line(name, reason.text(in: language), "", "", width: width)
    }
    func level(_ value: Double?) -> String { value.map { $0.fixed(1) } ?? "-" }
    return line(
      name,
      level(measurement.speechLevelDbfs),
      level(measurement.noiseFloorDbfs),
      level(measurement.signalToNoiseDb),
      width: width
    )
  }

  private static func line(
    _ name: String,
    _ voice: String,
    _ noise: String,
    _ ratio: String,
    width: Int
  ) -> String {
    let columns = [voice, noise, ratio].map { $0.leftPadded(to: 10) }
    let line = name.clipped(to: width - 33).padded(to: width - 33) + columns.joined(separator: " ")
    return String(line.reversed().drop { $0 == " " }.reversed())
  }
}
