internal import Preflight
internal import Text
internal import Workers

extension SharedOptions {
  /// Lists what is attached; leaves the program where the user interrupted it.
  func survey(_ kinds: DeviceSurvey.Kinds, _ supervisor: Supervisor) throws -> DeviceListing {
    let listing = DeviceSurvey(supervisor, rig: rig).run(kinds)
    guard !supervisor.isInterrupted else {
      console.message(UsageMessage.interrupted)
      throw ExitStatus.interrupted
    }
    return listing
  }
}
