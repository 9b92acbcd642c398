import Foundation
import NIOCore
import TestSupport
import Testing

/// `airworthy bench upload --ndt7` as a user runs it, against a server of one's own.
@Suite(.serialized, .timeLimit(.minutes(1)))
struct CommandTests {
  private func run(_ server: NDT7TestServer, _ more: [String] = []) async throws -> (
    status: Int32, document: [String: Any], text: String
  ) {
    let url = server.url(token: "canary")
    let result = try await ExternalProgram.airworthy.run(
      ["bench", "upload", "--ndt7", "--server", url, "--seconds", "2", "--json"] + more
    )
    let document = try JSONSerialization.jsonObject(with: result.output) as? [String: Any]
    let text = String(decoding: result.output, as: UTF8.self) + result.errors
    return (result.status, document ?? [:], text)
  }

  @Test func `The line is told and no verdict given, for only a stream shows what holds`()
    async throws
  {
    let server = try await NDT7TestServer(ServerBehaviour(token: "canary"))
    let (status, document, text) = try await run(server)
    #expect(status == 3)
    #expect(document["schema"] as? String == "airworthy/bench-upload/1")
    let measurement = try #require(document["measurement"] as? [String: Any])
    #expect(measurement["protocol"] as? String == "ndt7")
    #expect(try #require(measurement["goodput_kbps"] as? Double) > 10_000)
    let findings = try #require(document["findings"] as? [[String: Any]])
    #expect(findings.contains { $0["code"] as? String == "uplink.bulk_only" })
    #expect(server.log.payloadBytes > 1_000_000)
    #expect(!text.contains("canary"))
  }

  @Test func `No more is sent than was allowed`() async throws {
    let server = try await NDT7TestServer(ServerBehaviour(token: "canary"))
    _ = try await run(server, ["--seconds", "10", "--max-bytes", "2000000"])
    #expect((1_900_000...4_000_000).contains(server.log.payloadBytes))
  }

  @Test func `A server that refuses the token is the test's failure, not the line's`() async throws
  {
    let server = try await NDT7TestServer(ServerBehaviour(token: "another"))
    let (status, document, text) = try await run(server)
    #expect(status == 69)
    let findings = try #require(document["findings"] as? [[String: Any]])
    #expect(findings.map { $0["code"] as? String } == ["uplink.server.failed"])
    #expect(!text.contains("canary"))
  }
}
