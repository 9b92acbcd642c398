import Foundation
import Testing

/// What somebody at a terminal is asked and shown while the microphone is recorded.
@Suite(.serialized) struct VoicePromptTests {
  private static let quiet = "be quiet"
  private static let talk = "Now talk"

  private func bench(_ options: String...) async throws -> String {
    let outcome = try await Program().runOnTerminal(
      ["bench", "microphone", "--rig", "demo", "--seconds", "3"] + options
    )
    return outcome.output
  }

  @Test(.timeLimit(.minutes(1)))
  func `First quiet is asked for, then the voice, with a live meter under each`() async throws {
    let shown = try await bench()
    let quiet = try #require(shown.range(of: Self.quiet))
    let talk = try #require(shown.range(of: Self.talk))
    #expect(quiet.upperBound < talk.lowerBound)
    let meter = "\r\u{1b}[K["
    #expect(shown[quiet.upperBound..<talk.lowerBound].contains(meter))
    #expect(shown[talk.upperBound...].contains(meter))
    #expect(shown.contains("#] ") || shown.contains(".] "))
    #expect(shown.contains("dBFS"))
  }

  @Test(.timeLimit(.minutes(1)))
  func `With --no-prompt nothing is asked`() async throws {
    let shown = try await bench("--no-prompt")
    #expect(!shown.contains(Self.quiet) && !shown.contains(Self.talk))
    #expect(shown.contains("LUFS"))
  }

  @Test(.timeLimit(.minutes(1)))
  func `Where no terminal shows it, nothing is asked and no meter is drawn`() async throws {
    let outcome = try await Program().run(
      ["bench", "microphone", "--rig", "demo", "--seconds", "3"],
      environment: ["TERM": "xterm"]
    )
    #expect(!outcome.errors.contains(Self.quiet) && !outcome.errors.contains("\u{1b}["))
  }
}
