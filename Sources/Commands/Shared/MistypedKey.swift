/// A stream key where none belongs, so that no message repeats it: on a command line that can't be
/// read, or as the name of a file.
enum MistypedKey {
  private static let shortestKey = 16
  private static let mask = "***"

  /// Whether a word may be a key: long, and neither an option nor a path or name of a file.
  static func resembles(_ word: some StringProtocol) -> Bool {
    word.count >= shortestKey && !word.hasPrefix("-") && !word.contains { $0 == "/" || $0 == "." }
  }

  /// A message without what may be a key among the arguments that it repeats.
  static func masked(_ message: String, arguments: [String]) -> String {
    arguments.flatMap(secrets).sorted { $0.count > $1.count }.reduce(message) {
      $0.replacing($1, with: mask)
    }
  }

  private static func secrets(in argument: String) -> [Substring] {
    let value = argument.hasPrefix("--") ? argument.drop { $0 != "=" }.dropFirst() : argument[...]
    if let scheme = value.firstRange(of: "://") {
      let path = value[scheme.upperBound...].drop { $0 != "/" && $0 != "?" }.dropFirst()
      return path.isEmpty ? [] : [path]
    }
    let isKeyOption = argument.hasPrefix("--key-stdin=")
    return !value.isEmpty && (isKeyOption || resembles(value)) ? [value] : []
  }
}
