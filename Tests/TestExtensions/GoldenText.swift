internal import Foundation
package import Testing

/// Texts in Tests/Snapshots. A missing one, or RECORD_SNAPSHOTS=1, writes the text and fails.
package enum GoldenText {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Snapshots")

  package static func expect(
    _ text: String,
    is name: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let url = folder.appendingPathComponent(name)
    let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
    guard !isRecording, let golden = try? String(contentsOf: url, encoding: .utf8) else {
      try text.write(to: url, atomically: true, encoding: .utf8)
      Issue.record("recorded a new snapshot: \(name)", sourceLocation: sourceLocation)
      return
    }
    #expect(text == golden, "differs from Tests/Snapshots/\(name)", sourceLocation: sourceLocation)
  }
}
