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
    lines += Paragraph.lines(say(.run(report.run, report.confidence)), width: width)
    if let recommendation = report.recommendation {
      lines += RecommendationText.lines(
        recommendation,
        title: report.verdict == .ready ? .recommended : .startingPoint,
        language,
        width: width
      )
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
}
