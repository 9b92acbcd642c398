import Foundation

/// The built program, run as a user would.
final class Program: Sendable {
  /// What a run gave.
  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  /// A home of its own, so that no run sees another's files or this user's.
  let home: URL

  init() throws {
    home = FileManager.default.temporaryDirectory.appendingPathComponent(
      "airworthy-\(UUID().uuidString)"
    )
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: home) }

  /// The program beside the test bundle.
  static var url: URL {
    URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
      .deletingLastPathComponent().appendingPathComponent("airworthy")
  }

  /// Runs it on a terminal, as `script` makes one; what the terminal showed is the output.
  func runOnTerminal(_ arguments: [String]) async throws -> Outcome {
    let command = ([Program.url.path] + arguments).joined(separator: " ")
    return try await run(
      ["-qefc", command, "/dev/null"],
      environment: ["TERM": "xterm"],
      executable: URL(fileURLWithPath: "/usr/bin/script")
    )
  }

  /// Runs it; output goes through files, so that no pipe can fill up.
  func run(
    _ arguments: [String],
    input: String = "",
    environment: [String: String] = [:],
    executable: URL = Program.url
  ) async throws -> Outcome {
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.environment = [
      "HOME": home.path, "PATH": "/usr/bin:/bin", "LC_ALL": "C", "TERM": "dumb",
    ].merging(environment) { $1 }
    let files = try ["in", "out", "err"].map { name in
      let url = home.appendingPathComponent("\(UUID().uuidString).\(name)")
      try (name == "in" ? input : "").write(to: url, atomically: false, encoding: .utf8)
      return url
    }
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    let status = await withCheckedContinuation { continuation in
      process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
      do { try process.run() } catch { continuation.resume(returning: -1) }
    }
    return Outcome(
      status: status,
      output: try String(contentsOf: files[1], encoding: .utf8),
      errors: try String(contentsOf: files[2], encoding: .utf8)
    )
  }

  /// The JSON document that a run wrote.
  static func json(_ outcome: Outcome) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return value as? [String: Any] ?? [:]
  }
}
