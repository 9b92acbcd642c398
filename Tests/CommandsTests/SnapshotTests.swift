import Foundation
import TestExtensions
import Testing

/// What people read, word for word.
@Suite struct SnapshotTests {
  @Test(arguments: [
    [], ["preflight"], ["devices"], ["bench"], ["bench", "camera"], ["bench", "microphone"],
    ["bench", "upload"], ["profile"], ["profile", "recommend"], ["platform"], ["explain"],
  ])
  func help(of command: [String]) async throws {
    let outcome = try await Program().run(command + ["--help"])
    #expect(outcome.status == 0)
    let name = (["help"] + command).joined(separator: "-")
    try GoldenText.expect(outcome.output, is: "\(name).txt")
  }

  @Test(arguments: ["en", "zh"])
  func demoDevices(language: String) async throws {
    let outcome = try await Program().run(["devices", "--rig", "demo", "--lang", language])
    #expect(outcome.status == 0)
    try GoldenText.expect(outcome.output, is: "devices-demo-\(language).txt")
  }

  @Test func demoDevicesJSON() async throws {
    let outcome = try await Program().run(["devices", "--rig", "demo", "--json"])
    try GoldenText.expect(outcome.output, is: "devices-demo.json")
  }

  @Test(arguments: ["en", "zh"])
  func platform(language: String) async throws {
    let outcome = try await Program().run(["platform", "show", "twitch", "--lang", language])
    #expect(outcome.status == 0)
    try GoldenText.expect(outcome.output, is: "platform-twitch-\(language).txt")
  }

  @Test(arguments: ["en", "zh"])
  func codes(language: String) async throws {
    let outcome = try await Program().run(["explain", "--lang", language])
    #expect(outcome.status == 0)
    try GoldenText.expect(outcome.output, is: "explain-\(language).txt")
  }

  @Test func everyLineFitsEightyColumns() async throws {
    for arguments in [["devices", "--rig", "demo"], ["platform", "list"]] {
      let outcome = try await Program().run(arguments)
      for line in outcome.output.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    }
  }
}
