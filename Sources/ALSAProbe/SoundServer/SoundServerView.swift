internal import Audio
internal import Rig
internal import SystemCore

/// What the sound server shows; tests give tables.
struct SoundServerView {
  var server: SoundServer
  var sources: [PulseSource] = []
  var defaultSource: String?

  /// Asks the server of this user, or the one at an address.
  static func ask(server address: String? = nil, until deadline: Deadline) -> SoundServerView {
    do throws(PulseError) {
      let connection = try PulseConnection(server: address, until: deadline)
      let information = try connection.serverInformation(until: deadline)
      return SoundServerView(
        server: SoundServer(.running, name: information.name, version: information.version),
        sources: try connection.sources(until: deadline),
        defaultSource: information.defaultSource
      )
    } catch {
      return SoundServerView(server: SoundServer(after: error))
    }
  }

  /// The view of a run that was told not to ask.
  static let notAsked = SoundServerView(server: SoundServer(.notRunning, detail: "not asked"))
}

extension SoundServer {
  /// The state that an error stands for.
  init(after error: PulseError) {
    switch error {
    case .noLibrary(let missing): self.init(.noLibrary, detail: "missing \(missing)")
    case .notRunning(let reason): self.init(.notRunning, detail: reason)
    case .refused(let reason), .noSource(let reason): self.init(.refused, detail: reason)
    case .hung: self.init(.hung)
    case .failed(let call, let reason): self.init(.refused, detail: "\(call): \(reason)")
    }
  }
}
