/// A platform's, scene's or thresholds' file, read elsewhere.
public struct ProfileFile: Sendable, Equatable {
  /// The file's name or path; the last part tells its kind: `platform-*.toml`, `scene-*.toml`,
  /// `thresholds*.toml`.
  public var name: String
  /// The file's text.
  public var text: String

  /// A file with its text.
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }

  /// The kinds of file.
  enum Kind: String {
    case platform
    case scene
    case thresholds
  }

  /// The kind, told by the last part of the name.
  var kind: Kind? {
    let last = name.split(separator: "/").last ?? ""
    guard last.hasSuffix(".toml") else { return nil }
    if last.hasPrefix("platform-") { return .platform }
    if last.hasPrefix("scene-") { return .scene }
    return last.hasPrefix("thresholds") ? .thresholds : nil
  }
}
