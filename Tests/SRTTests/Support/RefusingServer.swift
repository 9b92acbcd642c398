import Foundation
import Glibc

/// The server's half of SRT's handshake, written from the protocol's description, which refuses
/// every caller with one code (draft-sharabayko-srt, section 3.2.1: handshake type 1000 + reason).
final class RefusingServer: @unchecked Sendable {
  let port: Int
  private let socket: LoopbackSocket
  private let code: UInt32
  private let lock = NSLock()
  private var isRunning = true

  init(code: UInt32) throws {
    socket = try LoopbackSocket()
    port = socket.port
    self.code = code
    Thread { [self] in run() }.start()
  }

  func stop() { lock.withLock { isRunning = false } }

  private func run() {
    while lock.withLock({ isRunning }) {
      guard let (bytes, caller) = socket.receive(milliseconds: 20), bytes.count >= 64 else {
        continue
      }
      var words = stride(from: 0, to: 64, by: 4).map { start in
        bytes[start..<start + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      }
      guard words[0] == 0x8000_0000 else { continue }
      let isInduction = words[9] == 1
      words[3] = words[10]  // to the caller's socket
      words[4] = 5
      words[5] = isInduction ? 0x4A17 : 0
      words[9] = isInduction ? 1 : 1000 + code
      words[10] = 0x1234_5678
      if isInduction { words[11] = 0xC00C_1E00 }
      socket.send(
        words.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * $0)) } },
        to: caller
      )
    }
  }
}
