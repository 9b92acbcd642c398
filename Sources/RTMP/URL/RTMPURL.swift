internal import Hosts

/// The address of an RTMP ingest: scheme, host, port and application.
public struct RTMPURL: Sendable, Hashable {
  /// What the path after the host means.
  public enum PathRule: Sendable {
    /// The first component is the application; what follows is a stream key pasted with it.
    case keyMayFollowApp
    /// The whole path is the application, as OBS reads its Server field when the key stands apart.
    case wholePathIsApp
  }

  /// The longest text taken, in UTF-8 bytes.
  public static let maximumLength = 8192

  /// Whether TLS comes first (`rtmps`).
  public let isSecure: Bool
  /// A host name or an IP address, the latter without brackets.
  public let host: String
  /// The TCP port; 1935 for `rtmp` and 443 for `rtmps` unless given.
  public let port: Int
  /// The application as sent in `connect`, with its query where it has one.
  public let app: String
  /// The stream key that followed the application, if any.
  public let pastedKey: StreamKey?

  /// Reads `rtmp://host[:port]/app[/key]` or the like with `rtmps`.
  public init(
    _ text: some StringProtocol,
    path rule: PathRule = .keyMayFollowApp
  ) throws(RTMPURLError) {
    guard text.utf8.count <= Self.maximumLength else { throw .tooLong }
    let scalars = text.unicodeScalars
    guard !scalars.contains(where: { $0.isControl || $0.properties.isWhitespace })
    else { throw .controlCharacter }
    // A mark or joiner at a separator makes one character with it and hides where the key begins.
    guard !text.contains(where: \.hidesSeparator) else { throw .controlCharacter }
    let (scheme, rest) = try Self.splitScheme(String(text))
    switch scheme {
    case "rtmp": isSecure = false
    case "rtmps": isSecure = true
    default: throw .unsupportedScheme(scheme)
    }
    let slash = rest.firstIndex(of: "/") ?? rest.endIndex
    let authority = try Self.authority(rest[..<slash])
    host = authority.host
    port = authority.port ?? (isSecure ? 443 : 1935)
    let path = rest[slash...].drop { $0 == "/" }
    (app, pastedKey) = try Self.splitPath(path, rule: rule)
  }

  init(isSecure: Bool, host: String, port: Int, app: String) {
    self.isSecure = isSecure
    self.host = host
    self.port = port
    self.app = app
    pastedKey = nil
  }

  private static func authority(_ text: Substring) throws(RTMPURLError) -> Authority {
    do throws(AuthorityFault) {
      return try Authority(text)
    } catch {
      throw RTMPURLError(error)
    }
  }

  /// The address that `connect` names, without any key; the port only where it is not the default.
  public var tcURL: String { "\(origin)/\(app)" }

  var hasDefaultPort: Bool { port == (isSecure ? 443 : 1935) }

  private var origin: String {
    let name = host.contains(":") ? "[\(host)]" : host
    return "\(isSecure ? "rtmps" : "rtmp")://\(name)\(hasDefaultPort ? "" : ":\(port)")"
  }

  private static func splitScheme(
    _ text: String
  ) throws(RTMPURLError) -> (scheme: String, rest: Substring) {
    var scheme = text.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "+-.".contains($0)) }
    let rest = text[scheme.endIndex...]
    guard !scheme.isEmpty, scheme.count <= 20, rest.hasPrefix("://") else { throw .missingScheme }
    scheme = Substring(scheme.lowercased())
    return (String(scheme), rest.dropFirst(3))
  }

  private static func splitPath(
    _ path: Substring,
    rule: PathRule
  ) throws(RTMPURLError) -> (app: String, key: StreamKey?) {
    var app = path
    var key: StreamKey?
    if rule == .keyMayFollowApp, let slash = path.firstIndex(of: "/") {
      app = path[..<slash]
      let remainder = path[slash...].drop { $0 == "/" }
      do {
        key = remainder.isEmpty ? nil : try StreamKey(remainder)
      } catch {
        throw error == .tooLong ? .tooLong : .controlCharacter
      }
    }
    while app.hasSuffix("/") { app.removeLast() }
    guard !app.isEmpty, !app.hasPrefix("?") else { throw .missingApp }
    return (String(app), key)
  }
}

extension RTMPURL: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  /// The address with all that may be secret behind `***`: the key, the values of a query, and what
  /// follows the first component of the path, where a key may have been pasted.
  public var description: String {
    let path = app.prefix { $0 != "?" }
    let visible = path.prefix { $0 != "/" }
    let rest = path.contains("/") ? "/***" : ""
    let query = app.contains("?") ? "?***" : ""
    return "\(origin)/\(visible)\(rest)\(query)\(pastedKey == nil ? "" : "/***")"
  }

  /// As ``description``.
  public var debugDescription: String { description }

  /// A mirror without children: a query in the application may hold a secret.
  public var customMirror: Mirror { Mirror(self, children: EmptyCollection<Mirror.Child>()) }
}

extension Character {
  fileprivate var hidesSeparator: Bool {
    unicodeScalars.count > 1 && unicodeScalars.contains { $0 == "/" || $0 == "?" }
  }
}
