internal import ArgumentParser
internal import OrderedJSON
internal import Output
internal import ProfileGenerator
internal import Rig
internal import Text

/// `airworthy profile lint`.
struct ProfileLintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Hold settings against a platform's rules before going live.",
    discussion: """
      Exit codes: 0 nothing fails, 1 a rule of the platform's is broken, 2 warnings (with --strict), \
      3 the settings do not tell enough.
      """
  )

  @Argument(
    help: """
      A saved profile, a file of one (TOML, or JSON of profile export), the folder of an OBS Studio \
      profile, or its name.
      """
  )
  var settings: String

  @Option(help: "The platform's id or name. Default: the saved profile's own.")
  var platform: String?

  @Flag(help: "Exit with 2 where there are warnings.")
  var strict = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let console = shared.console
    let found = try SettingsSource(console).settings(named: settings)
    guard let wanted = platform ?? found.platform else {
      throw shared.refusal(.namePlatform)
    }
    let platform = try Profiles(console).platform(wanted, console)
    let findings = lint(found.settings, for: platform)
    if shared.json {
      try console.write(
        json: LintDocument(
          platform: platform.id,
          path: found.path,
          settings: found.settings,
          findings: findings
        )
      )
    } else {
      let lines = FindingText.lines(findings, shared.language, width: Console.width)
      try console.write(lines.joined(separator: "\n") + "\n")
    }
    if findings.contains(where: { $0.status == .fail }) { throw ExitStatus.notReady }
    if findings.contains(where: { !$0.status.judges }) { throw ExitStatus.undetermined }
    if strict, findings.contains(where: { $0.status == .warn }) { throw ExitStatus.warnings }
  }
}

/// The JSON document of a lint: what was read, and what there is to say of it.
struct LintDocument: Encodable {
  let schema = "airworthy/lint/1"
  /// The platform's id.
  let platform: String
  /// Where the settings are; nil for a saved profile by its name.
  let path: String?
  /// The settings, as far as they are told.
  let settings: WrittenSettings
  /// What there is to say, the worst first.
  let findings: [Finding]
}
