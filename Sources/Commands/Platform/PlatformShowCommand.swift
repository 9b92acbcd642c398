internal import ArgumentParser
internal import Output
internal import ProfileGenerator
internal import Text

/// `airworthy platform show`.
struct PlatformShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a platform's figures, each with its source and whether it is official."
  )

  @Argument(help: "The platform's id or name.")
  var name: String

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let console = shared.console
    let platform = try Profiles(console).platform(name, console)
    let document = PlatformDocument(platform)
    guard !shared.json else { return try console.write(json: document) }
    var lines = ["\(platform.names.name(in: shared.language)) (\(platform.id))"]
    for figure in document.figures { lines += figure.lines(shared.language, Console.width) }
    if platform.testMode == nil {
      lines.append("  " + PreflightMessage.noTestMode.text(in: shared.language))
    }
    try console.write(lines.joined(separator: "\n") + "\n")
  }
}
