import NIOCore
import Synchronization

@testable import RTMP

/// The messages that a scripted server has read.
final class MessageLog: Sendable {
  private let messages = Mutex<[RTMPMessage]>([])

  func add(_ message: RTMPMessage) { messages.withLock { $0.append(message) } }

  func all(_ type: MessageType) -> [RTMPMessage] {
    messages.withLock { $0.filter { $0.type == type } }
  }

  /// The 32-bit number of the last control message of a type.
  func number(_ type: MessageType) -> UInt32? {
    all(type).last.flatMap { $0.payload.getInteger(at: $0.payload.readerIndex) }
  }

  /// The commands so far: name, transaction and arguments.
  var commands: [[AMF0Value]] {
    all(.commandAMF0).compactMap(Command.init).map {
      [.string($0.name), .number($0.transaction)] + $0.arguments
    }
  }
}
