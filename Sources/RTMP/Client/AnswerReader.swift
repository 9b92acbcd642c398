/// Tells what a server's command means, given how far the connection is.
struct AnswerReader {
  let text: ServerText

  func answer(_ command: Command, at stage: RTMPStage) -> ClientAnswer? {
    switch command.name {
    case "_result": result(command, at: stage)
    case "_error": error(command, at: stage)
    case "onStatus": status(command, at: stage)
    case "close": .refused(refusal(command.information, at: stage))
    default: nil
    }
  }

  private func result(_ command: Command, at stage: RTMPStage) -> ClientAnswer? {
    switch ClientTransaction(rawValue: command.transaction) {
    case .connect where stage == .connect:
      let information = command.information
      return isRefusal(information)
        ? .refused(refusal(information, at: .connect))
        : .connected(ServerGreeting(command, text: text))
    case .createStream where stage == .publish:
      guard let id = command.arguments.lazy.compactMap(\.number).first,
        let streamID = UInt32(exactly: id)
      else { return .refused(.notRTMP("createStream without a stream")) }
      return .streamCreated(streamID)
    default: return nil
    }
  }

  private func error(_ command: Command, at stage: RTMPStage) -> ClientAnswer? {
    let information = command.information
    switch ClientTransaction(rawValue: command.transaction) {
    case .connect where stage == .connect: return .refused(refusal(information, at: .connect))
    case .createStream where stage == .publish:
      let (code, description) = harmless(information)
      return .refused(.streamRefused(code: code, description: description))
    case .publish where stage == .publish: return .refused(refusal(information, at: .publish))
    // Many servers know neither releaseStream nor FCPublish, which is no harm.
    default: return nil
    }
  }

  private func status(_ command: Command, at stage: RTMPStage) -> ClientAnswer? {
    let information = command.information
    guard !isRefusal(information) else { return .refused(refusal(information, at: stage)) }
    return switch information.code {
    case "NetStream.Publish.Start": .publishing
    case "NetStream.Unpublish.Success": .refused(.unpublished)
    default: nil
    }
  }

  /// That the server cannot record the stream is an error, but none that ends it.
  private func isRefusal(_ information: CommandInformation) -> Bool {
    Self.refusals.contains(information.code)
      || information.level == "error" && !information.code.hasPrefix("NetStream.Record.")
  }

  /// Refusals that some servers send with the level of a mere status.
  private static let refusals: Set = [
    "NetStream.Publish.BadName", "NetStream.Publish.Rejected", "NetStream.Publish.Denied",
    "NetStream.Publish.Unauthorized", "NetStream.Publish.StreamBusy",
    "NetConnection.Connect.Rejected", "NetConnection.Connect.InvalidApp",
    "NetConnection.Connect.Failed", "NetConnection.Connect.Closed",
  ]

  private func refusal(_ information: CommandInformation, at stage: RTMPStage) -> RTMPFailure.Cause
  {
    let (code, description) = harmless(information)
    guard stage != .connect else {
      return .connectRejected(code: code, description: description)
    }
    let isBusy =
      code.hasSuffix(".BadName") || code.hasSuffix(".StreamBusy")
      || description.lowercased().contains("already publishing")
    return isBusy
      ? .nameInUse(description: description)
      : .publishRejected(code: code, description: description)
  }

  private func harmless(_ information: CommandInformation) -> (code: String, description: String) {
    (text.harmless(information.code), text.harmless(information.description))
  }
}
