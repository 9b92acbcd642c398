internal import ArgumentParser
internal import Logbook
internal import Output
internal import SystemCore
internal import Text

/// `airworthy profile list`.
struct ProfileListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the saved profiles."
  )

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let names = Logbook(XDGFolders(environment)).profileNames()
    if shared.json {
      try shared.console.write(json: ProfileListDocument(profiles: names))
    } else if names.isEmpty {
      shared.console.message(PreflightMessage.noProfiles)
    } else {
      try shared.console.write(names.map { $0.harmless + "\n" }.joined())
    }
  }
}
