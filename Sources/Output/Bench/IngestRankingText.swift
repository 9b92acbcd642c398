internal import Rig
public import Text

/// A ranking of ingests for people: a line each, then which is best reached.
public enum IngestRankingText {
  private static let connectWidth = 10
  private static let streamWidth = 18

  /// The text of a ranking.
  public static func text(
    _ document: IngestRankingDocument,
    _ language: Language,
    width: Int = 80
  ) -> String {
    func say(_ message: BenchMessage) -> String { message.text(in: language) }
    var lines = [
      line(say(.rankedIngest), say(.rankedConnect), say(.rankedStream), width: width)
    ]
    lines += document.ingests.map { ranked in
      let name = ranked.ingest.harmless
      if let failure = ranked.failure {
        return line(name, "-", failure.title(in: language), width: width)
      }
      let connect = ranked.connectMs.map { say(.rankedMilliseconds($0.fixed(1))) } ?? "-"
      return line(name, connect, say(stream(of: ranked)), width: width)
    }
    lines += Paragraph.lines(say(verdict(document)), width: width)
    return lines.map { $0 + "\n" }.joined()
  }

  private static func stream(of ranked: RankedIngest) -> BenchMessage {
    guard let paced = ranked.measurement?.paced, let holds = ranked.holds else {
      return .rankedUnsent
    }
    let percent = (paced.dropShare * 100).fixed(1)
    return holds
      ? .rankedHolds(bitrate: paced.bitrateKbps.fixed(0)) : .rankedDrops(percent: percent)
  }

  private static func verdict(_ document: IngestRankingDocument) -> BenchMessage {
    if let best = document.best {
      return document.isClear
        ? .rankedBest(ingest: best.harmless) : .rankedAlike(ingest: best.harmless)
    }
    if document.isNameInUse { return .rankedNameInUse }
    return document.ingests.contains { $0.failure == nil } ? .rankedNoneHolds : .rankedNoneReached
  }

  /// A failure's code may be longer than its column: it stands last.
  private static func line(
    _ name: String,
    _ connect: String,
    _ stream: String,
    width: Int
  ) -> String {
    let column = width - connectWidth - streamWidth - 4
    let columns = [
      name.clipped(to: column).padded(to: column), connect.leftPadded(to: connectWidth), stream,
    ]
    return columns.joined(separator: "  ")
  }
}
