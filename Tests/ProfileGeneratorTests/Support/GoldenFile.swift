import Foundation
import Testing

/// A table in Tests/Snapshots. A missing one, or RECORD_SNAPSHOTS=1, writes it and fails.
enum GoldenFile {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Snapshots")

  static func expect(_ lines: [String], in name: String) throws {
    let url = folder.appendingPathComponent(name)
    let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
    guard !isRecording, let golden = try? String(contentsOf: url, encoding: .utf8) else {
      try (lines.joined(separator: "\n") + "\n").write(to: url, atomically: true, encoding: .utf8)
      Issue.record("recorded a new table: \(name)")
      return
    }
    let wanted = golden.split(separator: "\n").map(String.init)
    #expect(lines.count == wanted.count)
    for (line, golden) in zip(lines, wanted) { #expect(line == golden) }
  }
}
