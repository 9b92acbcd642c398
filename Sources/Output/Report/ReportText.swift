public import Rig
public import Text

/// A preflight's report for people.
public enum ReportText {
  /// What is about to be checked.
  public static func title(
    platform: String,
    scene: String,
    seconds: Int,
    _ language: Language,
    rig: RigKind
  ) -> String {
    let message = PreflightMessage.preflightTitle(
      platform: platform,
      scene: scene,
      seconds: seconds
    )
    return DemoMark(rig, language).text([message.text(in: language), ""])
  }

  /// A part with its findings, marked where it is a demonstration.
  public static func part(
    _ part: DeviceKind,
    _ findings: [Finding],
    _ language: Language,
    rig: RigKind,
    width: Int = 80
  ) -> String {
    let mark = DemoMark(rig, language)
    let lines = FindingText.lines(findings, language, width: mark.width(of: width) - 2)
    return mark.text([name(of: part, language)] + lines.map { "  " + $0 })
  }

  /// The part's name.
  public static func name(of part: DeviceKind, _ language: Language) -> String {
    let message: DeviceMessage =
      switch part {
      case .camera: .camera
      case .microphone: .microphone
      case .computer: .computer
      case .uplink: .uplink
      case .encoder: .encoder
      }
    return message.text(in: language)
  }

  /// The verdict, the settings and the reasons.
  public static func conclusion(
    _ report: Report,
    _ language: Language,
    width: Int = 80
  ) -> String {
    func say(_ message: PreflightMessage) -> String { message.text(in: language) }
    let mark = DemoMark(report.rig, language)
    let width = mark.width(of: width)
    var lines = ["", say(.verdict(report.verdict))]
    lines += Paragraph.lines(say(.quickRun), width: width)
    if let recommendation = report.recommendation {
      lines += ["", say(report.verdict == .ready ? .recommended : .startingPoint)]
      lines += settings(recommendation, language, width)
      lines += ["", say(.why)]
      for reason in recommendation.reasons {
        lines += Paragraph.lines(
          reason.text(in: language).harmless,
          width: width,
          indent: "  - ",
          hanging: "    "
        )
      }
    } else {
      lines += ["", say(.nothingRecommended)]
    }
    if report.rig == .demo {
      lines += [""] + Paragraph.lines(say(.demoVerdict), width: width)
    } else if report.recommendation != nil {
      lines += ["", say(.saveHint("airworthy profile save NAME"))]
    }
    return mark.text(lines)
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
      messages.append(.settingsCamera([camera.name, camera.mode?.text].text))
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

extension VideoSettings {
  /// The settings in one line, as streaming programs name them.
  package var text: String {
    let rate = frameRate.value.map(\.shortRate) ?? "?"
    return
      "\(width)x\(height) \(rate) fps, \(codec.uppercased()) (\(encoder) \(preset), \(profile))"
      + ", \(rateControl.uppercased()) \(bitrateKbps) kbit/s"
  }
}

extension AudioSettings {
  /// The settings in one line.
  package var text: String {
    "\(codec.uppercased()) \(rateHz) Hz, \(channels) ch, \(bitrateKbps) kbit/s"
      + (gainDb == 0 ? "" : ", gain \(gainDb > 0 ? "+" : "")\(gainDb.fixed(1)) dB")
  }
}
