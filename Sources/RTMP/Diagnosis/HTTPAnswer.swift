/// What an HTTP server in place of the ingest says to a plain request; texts are harmless to show.
public struct HTTPAnswer: Sendable, Equatable {
  /// The first line, such as `HTTP/1.1 302 Found`.
  public let statusLine: String
  /// Where it sends the client; nil where it does not.
  public let location: String?

  /// The status code (RFC 9110, section 15); nil where the line has none.
  public var status: Int? { Self.status(of: statusLine) }

  /// The status code in a status line.
  public static func status(of line: String) -> Int? {
    let words = line.split(separator: " ")
    guard words.count > 1, words[0].hasPrefix("HTTP/"), words[1].count == 3 else { return nil }
    return Int(words[1]).flatMap { (100...599).contains($0) ? $0 : nil }
  }

  /// Whether this is the login page of a network: RFC 6585's status for that, or a redirection to
  /// another host than the one that was asked.
  public func isLoginPage(askedFor host: String) -> Bool {
    guard let status else { return false }
    if status == 511 { return true }
    guard (300...399).contains(status), let location else { return false }
    guard let scheme = location.firstRange(of: "://") else { return false }
    let name = location[scheme.upperBound...].prefix { !"/:?#".contains($0) }
    return !name.isEmpty && name.lowercased() != host.lowercased()
  }
}
