package import Foundation

/// A program of the system used as an oracle.
package struct ExternalProgram: Sendable {
  /// What a run has left.
  package struct Result: Sendable {
    /// The exit code.
    package let status: Int32
    /// Standard output.
    package let output: Data
    /// Standard error.
    package let errors: String
  }

  /// The program.
  package let url: URL

  /// The program under test, beside the test bundle.
  package static var airworthy: ExternalProgram {
    ExternalProgram(
      url: URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        .deletingLastPathComponent().appending(path: "airworthy")
    )
  }

  private init(url: URL) { self.url = url }

  /// Finds the program in PATH, or returns nil.
  package init?(_ name: String) {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    let candidates = folders.map { URL(filePath: String($0)).appending(path: name) }
    guard
      let url = candidates.first(where: {
        FileManager.default.isExecutableFile(atPath: $0.path())
      })
    else { return nil }
    self.url = url
  }

  /// Whether the system has it.
  package static func isInstalled(_ name: String) -> Bool { ExternalProgram(name) != nil }

  /// Runs to the end without blocking a thread of the pool; output goes through files.
  package func run(_ arguments: [String]) async throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "airworthy-run-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = ["output", "errors"].map { folder.appending(path: $0) }
    for file in files { try Data().write(to: file) }
    let process = Process()
    process.executableURL = url
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    let status = try await withCheckedThrowingContinuation { continuation in
      process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
      do {
        try process.run()
      } catch {
        process.terminationHandler = nil
        continuation.resume(throwing: error)
      }
    }
    return Result(
      status: status,
      output: try Data(contentsOf: files[0]),
      errors: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self)
    )
  }
}
