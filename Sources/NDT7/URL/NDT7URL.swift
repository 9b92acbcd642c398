/// The address of an ndt7 upload: `ws` or `wss`, host, port, path and the access token in the query.
///
/// No description, dump or mirror shows the query, and the value cannot be encoded by accident.
public struct NDT7URL: Sendable, Hashable {
  /// The longest text taken, in UTF-8 bytes.
  public static let maximumLength = 8192

  /// The upload's path (ndt7 specification v0.11).
  public static let uploadPath = "/ndt/v7/upload"

  /// The longest query that a server must take, in bytes (ndt7 specification v0.11).
  static let maximumQueryLength = 4096

  let origin: Origin
  /// Path without the query.
  public let path: String
  /// The query without `?`; it may hold an access token.
  private let query: String?

  /// Reads `wss://host[:port][/path][?query]` or the like with `ws`; without a path it is
  /// ``uploadPath``.
  public init(_ text: some StringProtocol) throws(NDT7URLError) {
    let (origin, rest) = try Origin.split(text, plain: "ws", secure: "wss")
    self.origin = origin
    // A fragment is the browser's own and never sent.
    let target = rest.prefix { $0 != "#" }
    let path = target.prefix { $0 != "?" }
    self.path = path.isEmpty || path == "/" ? Self.uploadPath : String(path)
    query = path.endIndex < target.endIndex ? String(target[path.endIndex...].dropFirst()) : nil
    guard (query?.utf8.count ?? 0) <= Self.maximumQueryLength else { throw .tooLong }
  }

  /// Whether TLS comes first (`wss`).
  public var isSecure: Bool { origin.isSecure }

  /// A host name or an IP address, the latter without brackets.
  public var host: String { origin.host }

  /// The TCP port; 80 for `ws` and 443 for `wss` unless given.
  public var port: Int { origin.port }

  /// Whether the host is this machine.
  var isLoopback: Bool { origin.isLoopback }

  /// What the request line names, token included: for the wire alone.
  var requestTarget: String { query.map { "\(path)?\($0)" } ?? path }
}

extension NDT7URL: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The address with its query behind `***`.
  public var description: String {
    "\(isSecure ? "wss" : "ws")://\(origin.hostField)\(path)\(query == nil ? "" : "?***")"
  }

  /// As ``description``.
  public var debugDescription: String { description }

  /// A mirror without children: the query is a secret.
  public var customMirror: Mirror { Mirror(self, children: EmptyCollection<Mirror.Child>()) }
}
