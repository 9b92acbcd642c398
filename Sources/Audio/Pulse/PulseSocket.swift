internal import Glibc
public import SystemCore

/// Where the sound server's socket is looked for.
///
/// Looking first spares loading the library, and keeps it from creating its folders.
public struct PulseSocket: Sendable {
  private let root: SystemRoot
  private let environment: @Sendable (String) -> String?

  /// A look at a system with an environment.
  public init(root: SystemRoot, environment: @escaping @Sendable (String) -> String?) {
    self.root = root
    self.environment = environment
  }

  /// A look at this system with this process's environment.
  static let ofThisProcess = PulseSocket(root: SystemRoot()) { name in
    getenv(name).map { String(cString: $0) }
  }

  /// Why nothing can be listening at a server's address (nil for the usual one); nil where
  /// something may be.
  public func reasonForAbsence(server: String?) -> String? {
    if let server = server ?? variable("PULSE_SERVER") {
      guard let paths = Self.socketPaths(in: server) else { return nil }
      return paths.contains { root.exists($0) } ? nil : "no socket at \(server)"
    }
    if usualPaths.contains(where: { root.exists($0) }) || isConfigured { return nil }
    return variable("XDG_RUNTIME_DIR") == nil ? "XDG_RUNTIME_DIR is not set" : "no socket"
  }

  /// The sockets of an address list; nil where one is no local socket.
  static func socketPaths(in servers: String) -> [String]? {
    var paths: [String] = []
    for server in servers.split(separator: " ") {
      var address = server
      if address.hasPrefix("{"), let end = address.firstIndex(of: "}") {
        address = address[address.index(after: end)...]
      }
      if address.hasPrefix("unix:") { address = address.dropFirst("unix:".count) }
      guard address.hasPrefix("/") else { return nil }
      paths.append(String(address))
    }
    return paths
  }

  /// The user's socket, then the system-wide daemon's.
  private var usualPaths: [String] {
    var paths: [String] = []
    if let folder = variable("PULSE_RUNTIME_PATH") { paths.append(folder + "/native") }
    if let folder = variable("XDG_RUNTIME_DIR") { paths.append(folder + "/pulse/native") }
    if let home = variable("HOME") {
      for folder in [home + "/.config/pulse", home + "/.pulse"] {
        for name in root.names(in: folder) where name.hasSuffix("-runtime") {
          paths.append("\(folder)/\(name)/native")
        }
      }
    }
    return paths + ["/run/pulse/native", "/var/run/pulse/native"]
  }

  /// Whether a client configuration names another server.
  private var isConfigured: Bool {
    var files = ["/etc/pulse/client.conf"]
    files += root.names(in: "/etc/pulse/client.conf.d").map { "/etc/pulse/client.conf.d/" + $0 }
    if let file = variable("PULSE_CLIENTCONFIG") { files.append(file) }
    if let home = variable("HOME") { files.append(home + "/.config/pulse/client.conf") }
    return files.contains { file in
      let lines = root.text(file)?.split(separator: "\n") ?? []
      return lines.contains { $0.drop { $0 == " " || $0 == "\t" }.hasPrefix("default-server") }
    }
  }

  private func variable(_ name: String) -> String? {
    guard let value = environment(name), !value.isEmpty else { return nil }
    return value
  }
}
