import Synchronization

/// What the tests' server has seen.
final class ServerLog: Sendable {
  struct Entries {
    var target: String?
    var userAgent: String?
    var messageLengths: [Int] = []
    var maskKeys: Set<[UInt8]> = []
    var framesWithoutMask = 0
    var pongs: [String] = []
    var closeCode: UInt16?
    /// What the kernel had received when the client's Close was read.
    var kernelBytes: UInt64?
    var measurementsSent = 0
    var connectionsClosed = 0
  }

  private let entries = Mutex(Entries())

  var all: Entries { entries.withLock { $0 } }
  var payloadBytes: UInt64 { UInt64(all.messageLengths.reduce(0, +)) }

  func note(_ change: (inout Entries) -> Void) { entries.withLock { change(&$0) } }
}
