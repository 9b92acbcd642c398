import Glibc

/// A TCP port of 127.0.0.1 that stays closed: bound by this process, so that nobody else gets it, and
/// not listening.
public struct ClosedPort: ~Copyable {
  /// The port.
  public let number: Int
  private let socket: CInt

  /// Takes a free port; nil where there is none.
  public init?() {
    socket = Glibc.socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let socket = socket
    let isBound = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, length) == 0 && getsockname(socket, $0, &length) == 0
      }
    }
    number = Int(UInt16(bigEndian: address.sin_port))
    guard isBound else { return nil }
  }

  deinit { close(socket) }
}
