internal import ArgumentParser
internal import Judge
internal import Output
internal import ProfileGenerator
internal import Rig
internal import Text

/// `airworthy profile recommend`.
struct ProfileRecommendCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recommend",
    abstract: "Recommend settings anew from the last preflight, for any platform or scene.",
    discussion: """
      Reads the kept report; touches no device and no network.
      Exit codes: 0 settings, 1 platforms with nothing in common, 3 no settings.
      """
  )

  @Option(
    help: "The platform; several take the strictest of each figure. Default: the preflight's."
  )
  var platform: [String] = []

  @Option(help: "The scene: teaching, entertainment or commerce. Default: the preflight's.")
  var scene: String?

  @Flag(help: "One stream goes to a relay, which sends it on to the platforms.")
  var relay = false

  @Option(help: "Change a limit: ID=VALUE. May be given more than once.")
  var threshold: [String] = []

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let console = shared.console
    let report = try console.lastReport()
    let profiles = try Profiles(console)
    let platforms = try profiles.platforms(platform.isEmpty ? report.platforms : platform, console)
    let scene = try profiles.scene(self.scene ?? report.scene, console)
    let limits = try profiles.thresholds(scene: scene.id, arguments: threshold, console)
    let answer = RecommendationAnswer(
      report,
      platforms: platforms,
      scene: scene,
      throughRelay: relay,
      by: limits
    )
    if shared.json {
      try console.write(json: RecommendationDocument(answer, of: report))
    } else {
      try console.write(text(answer, report, platforms, scene, console.language))
    }
    guard answer.recommendation == nil else { return }
    throw answer.isConflict ? ExitStatus.notReady : ExitStatus.undetermined
  }

  private func text(
    _ answer: RecommendationAnswer,
    _ report: Report,
    _ platforms: [Platform],
    _ scene: Scene,
    _ language: Language
  ) -> String {
    let title = PreflightMessage.recommendedFor(
      platforms: platforms.map { $0.names.name(in: language) },
      scene: scene.names.name(in: language),
      measured: report.started.harmless
    )
    var lines = Paragraph.lines(title.text(in: language), width: Console.width)
    if let recommendation = answer.recommendation {
      lines += RecommendationText.lines(
        recommendation,
        title: report.verdict == .ready ? .recommended : .startingPoint,
        language,
        width: Console.width
      )
    }
    if !answer.findings.isEmpty {
      lines += [""] + FindingText.lines(answer.findings, language, width: Console.width)
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
