import CTruth
import Glibc

/// A TCP connection over a link, with both ends in this process.
final class TCPPair {
  /// The share of a full packet that is payload: IPv4, TCP and its time stamps take 52 bytes.
  static let payloadShare = 1448.0 / 1500
  static let port: UInt16 = 1935
  let client: Handle
  let server: Handle
  private let sunk = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 << 10, alignment: 16)

  /// Connects within a deadline on the monotonic clock.
  init(over link: EmulatedLink, until deadline: Int64) throws {
    let listener = try link.server.inside {
      try Handle(truth_tcp_listen(EmulatedLink.serverAddress, TCPPair.port), "listen")
    }
    client = try link.client.inside {
      try Handle(truth_tcp_connect(EmulatedLink.serverAddress, TCPPair.port), "connect")
    }
    let left = max(0, deadline - truth_now())
    guard truth_wait(listener.number, -1, -1, left) > 0 else {
      throw SystemFailure(call: "connect over the link", code: ETIMEDOUT)
    }
    server = try Handle(truth_tcp_accept(listener.number), "accept")
  }

  deinit { sunk.deallocate() }

  /// Sends what the kernel takes of so many bytes; how many it took.
  func send(_ count: Int, of bytes: UnsafeRawBufferPointer) throws(SystemFailure) -> Int {
    let sent = Glibc.send(
      client.number,
      bytes.baseAddress,
      min(count, bytes.count),
      Int32(MSG_NOSIGNAL)
    )
    guard sent < 0 else { return sent }
    guard errno == EAGAIN || errno == ENOTCONN || errno == EINTR else {
      throw SystemFailure(call: "send", code: errno)
    }
    return 0
  }

  /// Reads all that has arrived.
  func drain() {
    while recv(server.number, sunk.baseAddress, sunk.count, 0) > 0 {}
  }

  /// Bytes that the kernel holds, unacknowledged ones included.
  var waitingBytes: Int { Int(max(0, truth_tcp_waiting(client.number))) }

  /// The congestion control in use.
  var congestion: String {
    var name = [CChar](repeating: 0, count: 32)
    guard truth_tcp_congestion(client.number, &name, 31) == 0 else { return "" }
    return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// The shortest round trip in milliseconds and the bytes sent again.
  var facts: (shortestMs: Double, retransmittedBytes: UInt64) {
    var (shortest, again): (UInt32, UInt64) = (0, 0)
    _ = truth_tcp_facts(client.number, &shortest, &again)
    return (Double(shortest) / 1000, again)
  }
}
