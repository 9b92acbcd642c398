import Glibc

/// The barest RTMP ingest: it answers a publisher as nginx-rtmp does and then throws away what comes,
/// in blocks of 128 KiB as iperf3's server reads them.
final class DiscardingIngest: Sendable {
  let port: Int
  private let listener: CInt

  init?() {
    listener = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let listener = listener
    let isListening = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) == 0 && listen(listener, 4) == 0
          && getsockname(listener, $0, &length) == 0
      }
    }
    port = Int(UInt16(bigEndian: address.sin_port))
    guard isListening else { return nil }
  }

  deinit { close(listener) }

  /// Takes one publisher to its end.
  func serveOne() {
    let connection = accept(listener, nil, nil)
    guard connection >= 0 else { return }
    defer { close(connection) }
    guard shakeHands(connection), answerCommands(connection) else { return }
    let size = 128 << 10
    let block = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 4096)
    defer { block.deallocate() }
    while recv(connection, block, size, 0) > 0 {}
  }

  private func shakeHands(_ connection: CInt) -> Bool {
    guard let greeting = read(1537, from: connection) else { return false }
    let reply = [3] + [UInt8](repeating: 0, count: 1536) + greeting.dropFirst()
    return write(reply, to: connection) && read(1536, from: connection) != nil
  }

  /// `connect`, `createStream` and `publish` come one after the other, each awaited by the client.
  private func answerCommands(_ connection: CInt) -> Bool {
    for (word, answer) in [
      ("connect", CannedAnswer.connected), ("createStream", .streamCreated),
      ("publish", .publishStarted),
    ] {
      guard wait(for: word, on: connection), write(answer.chunk, to: connection) else {
        return false
      }
    }
    return true
  }

  private func wait(for word: String, on connection: CInt) -> Bool {
    var seen: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 4096)
    while seen.count < 65536 {
      let count = recv(connection, &block, block.count, 0)
      guard count > 0 else { return false }
      seen += block[..<count]
      let pattern = Array(word.utf8)
      if seen.indices.contains(where: { seen[$0...].starts(with: pattern) }) { return true }
    }
    return false
  }

  private func read(_ count: Int, from connection: CInt) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    return recv(connection, &bytes, count, CInt(MSG_WAITALL)) == count ? bytes : nil
  }

  private func write(_ bytes: [UInt8], to connection: CInt) -> Bool {
    send(connection, bytes, bytes.count, CInt(MSG_NOSIGNAL)) == bytes.count
  }
}
