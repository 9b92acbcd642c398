public import Rig
public import Text

/// A recommendation for people: the settings, why, and what would change them.
public enum RecommendationText {
  /// The lines, each no wider than asked; the title says what the settings are good for.
  public static func lines(
    _ recommendation: Recommendation,
    title: PreflightMessage,
    _ language: Language,
    width: Int
  ) -> [String] {
    var lines = ["", title.text(in: language)]
    lines += settings(recommendation, language, width)
    lines += list(.why, recommendation.reasons.map { $0.text(in: language) }, language, width)
    let changes = recommendation.changes.map { $0.text(in: language) }
    return lines + list(.whatWouldChange, changes, language, width)
  }

  private static func list(
    _ title: PreflightMessage,
    _ points: [String],
    _ language: Language,
    _ width: Int
  ) -> [String] {
    guard !points.isEmpty else { return [] }
    return ["", title.text(in: language)]
      + points.flatMap {
        Paragraph.lines($0.harmless, width: width, indent: "  - ", hanging: "    ")
      }
  }

  private static func settings(
    _ recommendation: Recommendation,
    _ language: Language,
    _ width: Int
  ) -> [String] {
    let video = recommendation.settings.video
    let audio = recommendation.settings.audio
    var messages: [PreflightMessage] = [
      .settingsVideo(
        video.text,
        keyframeSeconds: video.keyframeIntervalSeconds.shortRate,
        bFrames: video.bFrames
      ), .settingsAudio(audio.text),
    ]
    if let camera = recommendation.camera {
      let controls = camera.controls.map { "\($0.name)=\($0.value)" }
      messages.append(
        .settingsCamera(([camera.name, camera.mode?.text] + controls.map(Optional.some)).text)
      )
    }
    if let microphone = recommendation.microphone {
      messages.append(.settingsMicrophone(microphone.name))
    }
    if let ingest = recommendation.ingest { messages.append(.settingsIngest(ingest)) }
    return messages.flatMap {
      Paragraph.lines(
        $0.text(in: language).harmless,
        width: width,
        indent: "  ",
        hanging: "      "
      )
    }
  }
}

extension [String?] {
  fileprivate var text: String { compactMap { $0 }.joined(separator: " · ") }
}
