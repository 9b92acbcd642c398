import CTruth
import Glibc

/// What the harness needs of the kernel: networks of its own and TUN devices.
enum Privilege {
  private static let mark = "AIRWORTHY_TRUTH_UNSHARED"

  /// Makes sure that networks can be made: as root, or by starting again as root of a user
  /// namespace of one's own. Returns only where all is well.
  static func ensure() throws {
    if (try? NetworkNamespace()) != nil {
      guard access("/dev/net/tun", R_OK | W_OK) == 0 else {
        throw PrivilegeError.noTun(String(cString: strerror(errno)))
      }
      return
    }
    guard getenv(mark) == nil else { throw PrivilegeError.noNamespaces }
    setenv(mark, "1", 1)
    let own = ["unshare", "--user", "--map-root-user", "--net", "--mount", executable]
    var arguments: [UnsafeMutablePointer<CChar>?] =
      (own + CommandLine.arguments.dropFirst()).map { strdup($0) }
    arguments.append(nil)
    execvp("unshare", arguments)
    throw PrivilegeError.noNamespaces
  }

  private static var executable: String {
    var path = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &path, path.count - 1)
    return String(decoding: path.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}

/// Why links can't be made here.
enum PrivilegeError: Error, CustomStringConvertible {
  case noNamespaces
  case noTun(String)

  var description: String {
    switch self {
    case .noNamespaces:
      "No network namespace can be made: run as root, or allow unprivileged user namespaces "
        + "(sysctl kernel.unprivileged_userns_clone, kernel.apparmor_restrict_unprivileged_userns)."
    case .noTun(let reason):
      "/dev/net/tun can't be opened (\(reason)): load the tun module, and run as root or let this "
        + "user read and write it."
    }
  }
}
