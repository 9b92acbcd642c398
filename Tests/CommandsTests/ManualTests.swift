import Foundation
import Testing

/// The manual is true of the program.
@Suite struct ManualTests {
  private let manual = try? String(
    contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("man/airworthy.1"),
    encoding: .utf8
  )

  @Test func namesEveryLongOptionAndCommand() async throws {
    let manual = try #require(manual)
    let outcome = try await Program().run(["--experimental-dump-help"])
    let document = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let root = try #require((document as? [String: Any])?["command"] as? [String: Any])
    var options: Set<String> = []
    var commands: Set<String> = []
    collect(root, &options, &commands)
    #expect(options.count > 15)
    for option in options { #expect(manual.contains("-\(option)"), "--\(option)") }
    for command in commands { #expect(manual.contains(command), "\(command)") }
  }

  private func collect(
    _ command: [String: Any],
    _ options: inout Set<String>,
    _ commands: inout Set<String>
  ) {
    for argument in command["arguments"] as? [[String: Any]] ?? [] {
      for name in argument["names"] as? [[String: Any]] ?? []
      where name["kind"] as? String == "long" {
        if let name = name["name"] as? String { options.insert(name) }
      }
    }
    for subcommand in command["subcommands"] as? [[String: Any]] ?? [] {
      if let name = subcommand["commandName"] as? String, name != "help" { commands.insert(name) }
      collect(subcommand, &options, &commands)
    }
  }
}
