internal import ArgumentParser
internal import Logbook
internal import Output
internal import SystemCore
internal import Text

/// `airworthy profile delete`.
struct ProfileDeleteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete",
    abstract: "Delete a saved profile."
  )

  @Argument(help: "The profile's name.")
  var name: String

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let logbook = Logbook(XDGFolders(environment))
    do throws(LogbookFailure) {
      try logbook.delete(name)
      shared.console.message(PreflightMessage.profileDeleted(name: name))
      if shared.json {
        try? shared.console.write(json: ProfileListDocument(profiles: logbook.profileNames()))
      }
    } catch {
      shared.console.message(
        UsageMessage(error, name: name, known: logbook.profileNames().map(\.harmless))
      )
      throw error.exitStatus
    }
  }
}
