internal import Logbook
internal import Rig
internal import SystemCore
internal import Text

extension Console {
  /// The report of the last preflight of this machine, or a message that says why there is none.
  func lastReport() throws -> Report {
    do throws(LogbookFailure) {
      return try Logbook(XDGFolders(environment)).lastReport()
    } catch {
      message(UsageMessage(error))
      throw error.exitStatus
    }
  }
}
