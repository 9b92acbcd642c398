import NIOCore

/// A command or its answer: `connect`, `_result`, `onStatus` and the like (section 7.2).
struct Command {
  let name: String
  let transaction: Double
  /// What follows the transaction; the first is the command object, often null.
  let arguments: [AMF0Value]

  /// Reads a command, or returns nil when the message holds none.
  init?(_ message: RTMPMessage) {
    var payload = message.payload
    switch message.type {
    case .commandAMF0: break
    case .commandAMF3:
      // One byte that says "AMF0 follows", in all servers known.
      payload.moveReaderIndex(forwardBy: min(1, payload.readableBytes))
    default: return nil
    }
    let values = AMF0Decoder.leadingValues(in: payload)
    guard let name = values.first?.string else { return nil }
    self.name = name
    transaction = values.dropFirst().first?.number ?? 0
    arguments = Array(values.dropFirst(2))
  }

  /// The information object of an answer, wherever among the arguments it stands.
  var information: CommandInformation {
    let objects = arguments.lazy.compactMap(\.members)
    return CommandInformation(objects.first { $0["code"]?.string != nil } ?? objects.last)
  }
}
