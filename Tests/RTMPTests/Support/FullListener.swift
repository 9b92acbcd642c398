import Glibc

/// A loopback port whose queue is full: to a client, a host that never answers.
final class FullListener: Sendable {
  let port: Int
  private let descriptors: [CInt]

  init() throws {
    let listener = socket(AF_INET, CInt(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        _ = bind(listener, pointer, length)
        _ = listen(listener, 0)
        _ = getsockname(listener, pointer, &length)
      }
    }
    port = Int(in_port_t(bigEndian: address.sin_port))
    // Linux drops a SYN once more connections wait than the backlog allows.
    descriptors =
      [listener]
      + (0..<4).map { _ in
        let client = socket(AF_INET, CInt(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue), 0)
        withUnsafeMutablePointer(to: &address) { pointer in
          pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
            _ = connect(client, $0, length)
          }
        }
        return client
      }
  }

  deinit {
    for descriptor in descriptors { close(descriptor) }
  }
}
