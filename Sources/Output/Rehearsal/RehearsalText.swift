public import Rig
public import Text

/// A rehearsal for people.
public enum RehearsalText {
  /// What is about to be tried.
  public static func trying(
    _ recommendation: Recommendation,
    seconds: Int,
    isOwnIngest: Bool,
    _ language: Language,
    rig: RigKind,
    width: Int = 80
  ) -> String {
    let mark = DemoMark(rig, language)
    let width = mark.width(of: width)
    var lines = paragraph(
      .trying(settings: recommendation.settings.video.text, seconds: seconds),
      language,
      width
    )
    if isOwnIngest { lines += paragraph(.ownIngest, language, width) }
    return mark.text(lines)
  }

  /// What came of an attempt.
  public static func attempt(
    _ attempt: RehearsalReport.Attempt,
    _ language: Language,
    rig: RigKind,
    width: Int = 80
  ) -> String {
    let mark = DemoMark(rig, language)
    let width = mark.width(of: width)
    var lines = facts(attempt.measurement).map { "  " + $0.text(in: language) }
    lines += FindingText.lines(attempt.findings, language, width: width - 2).map { "  " + $0 }
    let end: RehearsalMessage =
      if let part = attempt.gaveWay {
        .gaveWay(part)
      } else {
        attempt.verdict == .undetermined ? .undetermined : .held
      }
    return mark.text(lines + paragraph(end, language, width))
  }

  /// What follows an attempt that did not hold, or that nothing does.
  public static func next(
    _ message: RehearsalMessage,
    _ language: Language,
    rig: RigKind,
    width: Int = 80
  ) -> String {
    let mark = DemoMark(rig, language)
    return mark.text(paragraph(message, language, mark.width(of: width)))
  }

  private static func paragraph(
    _ message: RehearsalMessage,
    _ language: Language,
    _ width: Int
  ) -> [String] {
    Paragraph.lines(message.text(in: language).harmless, width: width)
  }

  private static func facts(_ measurement: RehearsalMeasurement?) -> [RehearsalMessage] {
    guard let measurement else { return [.nothingMeasured] }
    var messages: [RehearsalMessage] = []
    if let camera = measurement.camera {
      messages.append(
        .captured(fps: camera.deliveredFps?.fixed(1) ?? "?", dropped: camera.droppedFrames)
      )
    }
    if let run = measurement.encoding {
      messages.append(
        .encoded(
          frames: run.encodedFrames,
          skipped: run.skippedFrames,
          processor: run.cpuPercent?.fixed(0)
        )
      )
    }
    if let paced = measurement.uplink?.paced {
      messages.append(
        .sent(
          kbps: paced.ackedKbps.fixed(0),
          queue: paced.queueMaxMs.fixed(0),
          dropped: paced.droppedFrames
        )
      )
    }
    if let ahead = measurement.soundAheadMs {
      messages.append(.soundAhead(milliseconds: Int(ahead)))
    }
    return messages
  }
}
