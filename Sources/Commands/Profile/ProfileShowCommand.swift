internal import ArgumentParser
internal import Logbook
internal import Output
internal import SystemCore
internal import Text

/// `airworthy profile show`.
struct ProfileShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show a saved profile as it is kept."
  )

  @Argument(help: "The profile's name.")
  var name: String

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let logbook = Logbook(XDGFolders(environment))
    do throws(LogbookFailure) {
      let profile = try logbook.profile(name)
      let text = try logbook.text(ofProfile: name)
      if shared.json {
        try? shared.console.write(json: ProfileDocument(profile: profile))
      } else {
        try? shared.console.write(text + "\n")
      }
    } catch {
      shared.console.message(
        UsageMessage(error, name: name, known: logbook.profileNames().map(\.harmless))
      )
      throw error.exitStatus
    }
  }
}
