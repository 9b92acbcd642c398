import Glibc

/// A TCP port of 127.0.0.1 that answers nobody, as behind a firewall that drops: its queue of
/// connections is full.
public struct DeafPort: ~Copyable {
  /// The port.
  public let number: Int
  private let listener: CInt
  private let waiting: CInt

  /// Takes a free port; nil where there is none.
  public init?() {
    listener = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
    waiting = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
    let (listener, waiting) = (listener, waiting)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isFull = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(listener, $0, length) == 0 && listen(listener, 0) == 0
          && getsockname(listener, $0, &length) == 0 && connect(waiting, $0, length) == 0
      }
    }
    number = Int(UInt16(bigEndian: address.sin_port))
    guard isFull else { return nil }
  }

  deinit {
    close(waiting)
    close(listener)
  }
}
