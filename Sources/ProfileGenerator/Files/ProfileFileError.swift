/// Why a file of a platform, a scene or thresholds cannot be used.
public struct ProfileFileError: Error, Sendable, Equatable {
  /// What is wrong with a file.
  public enum Problem: Sendable, Equatable {
    /// No valid TOML; `message` is the parser's.
    case syntax(line: Int, column: Int, message: String)
    /// Written for another version of Airworthy.
    case unknownSchema(Int)
    /// A key that must be there is not.
    case missing(key: String)
    /// A key's value is of another type.
    case wrongType(key: String, expected: String, found: String)
    /// A key's value is not allowed there; `allowed` says what is.
    case notAllowed(key: String, value: String, allowed: String)
    /// A key that means nothing there, such as a misspelt one.
    case unknownKey(key: String)
    /// The name tells no kind: `platform-*.toml`, `scene-*.toml` or `thresholds*.toml`.
    case unknownKind
  }

  /// The file's name as it was handed in.
  public var file: String
  /// What is wrong.
  public var problem: Problem

  /// A problem of a file.
  public init(file: String, problem: Problem) {
    self.file = file
    self.problem = problem
  }
}
