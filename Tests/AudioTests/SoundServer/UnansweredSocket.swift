import Glibc
import SystemCore

/// A socket that takes connections and never says a word, or whose listener has gone.
final class UnansweredSocket {
  /// The address to connect to.
  let server: String
  private let folder: TemporaryFolder
  private let descriptor: Int32

  init(listening: Bool) throws {
    let folder = try TemporaryFolder()
    self.folder = folder
    server = "unix:\(folder.path)/native"
    descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { path in
      path.copyBytes(from: (folder.path + "/native").utf8)
    }
    withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        _ = bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    if listening { listen(descriptor, 4) }
  }

  deinit { close(descriptor) }
}
