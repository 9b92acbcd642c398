public import Rig
public import Text

/// What an ingest of one's own received, for people.
public enum IngestText {
  /// One paragraph a publisher.
  public static func text(_ report: IngestReport, _ language: Language, width: Int = 80) -> String {
    var lines: [String] = []
    for stream in report.streams {
      let message = IngestMessage.received(
        id: stream.id,
        peer: stream.peerAddress ?? "-",
        seconds: stream.seconds.fixed(1),
        mean: stream.meanKbps.map { $0.fixed(0) } ?? "-",
        worst: stream.worstSecondKbps.map { $0.fixed(0) } ?? "-",
        gap: stream.longestGapMs.fixed(0),
        frames: stream.videoFrames,
        keyFrames: stream.keyFrames
      )
      lines += Paragraph.lines(message.text(in: language).harmless, width: width, hanging: "  ")
    }
    if lines.isEmpty { lines = [IngestMessage.nobody.text(in: language)] }
    return lines.map { $0 + "\n" }.joined()
  }
}
