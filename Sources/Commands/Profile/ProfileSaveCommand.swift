internal import ArgumentParser
internal import Logbook
internal import Output
internal import Rig
internal import SystemCore
internal import Text

/// `airworthy profile save`.
struct ProfileSaveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "save",
    abstract: "Save what the last preflight of this machine recommended. Never a stream key."
  )

  @Argument(help: "The profile's name.")
  var name: String

  @Flag(help: "Replace a profile of the same name.")
  var force = false

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let console = shared.console
    do throws(LogbookFailure) {
      let logbook = Logbook(XDGFolders(environment))
      let report = try logbook.lastReport()
      let reasons = report.recommendation?.reasons.map { $0.text(in: .english) } ?? []
      guard let profile = SavedProfile(name: name, of: report, reasons: reasons) else {
        throw .noRecommendation
      }
      let path = try logbook.save(profile, replacing: force)
      console.message(PreflightMessage.profileSaved(name: name, path: path))
      if shared.json { try? console.write(json: ProfileDocument(profile: profile)) }
    } catch {
      console.message(UsageMessage(error, name: name))
      throw error.exitStatus
    }
  }
}
