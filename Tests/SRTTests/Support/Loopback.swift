import Glibc
import SystemCore

/// A deadline that no healthy test meets.
func soon(_ duration: Duration = .seconds(20)) -> Deadline { .after(duration) }

/// A UDP socket on 127.0.0.1, closed with its owner.
final class LoopbackSocket: @unchecked Sendable {
  let descriptor: Int32
  let port: Int

  init(bufferBytes: Int32 = 1 << 20) throws {
    let descriptor = socket(AF_INET, CInt(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    self.descriptor = descriptor
    var size = bufferBytes
    setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &size, socklen_t(MemoryLayout<Int32>.size))
    var address = loopback(0)
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = withSocketAddress(&address) { bind(descriptor, $0, length) }
    guard bound == 0 else { throw LoopbackError(code: errno) }
    _ = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &length) }
    }
    port = Int(in_port_t(bigEndian: address.sin_port))
  }

  deinit { close(descriptor) }

  /// The next datagram and who sent it; nil when none came in time.
  func receive(milliseconds: Int32) -> (bytes: [UInt8], sender: sockaddr_in)? {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&request, 1, milliseconds) > 0 else { return nil }
    var bytes = [UInt8](repeating: 0, count: 2048)
    var sender = sockaddr_in()
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let count = withUnsafeMutablePointer(to: &sender) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        recvfrom(descriptor, &bytes, bytes.count, 0, $0, &length)
      }
    }
    return count >= 0 ? (Array(bytes.prefix(count)), sender) : nil
  }

  func send(_ bytes: [UInt8], to receiver: sockaddr_in) {
    var receiver = receiver
    _ = withSocketAddress(&receiver) {
      sendto(descriptor, bytes, bytes.count, 0, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
    }
  }
}

/// Why a loopback socket could not be had.
struct LoopbackError: Error { let code: Int32 }

/// An address on 127.0.0.1.
func loopback(_ port: Int) -> sockaddr_in {
  var address = sockaddr_in()
  address.sin_family = sa_family_t(AF_INET)
  address.sin_port = in_port_t(port).bigEndian
  address.sin_addr.s_addr = inet_addr("127.0.0.1")
  return address
}

private func withSocketAddress<Result>(
  _ address: inout sockaddr_in,
  _ body: (UnsafePointer<sockaddr>) -> Result
) -> Result {
  withUnsafePointer(to: &address) {
    $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0) }
  }
}
