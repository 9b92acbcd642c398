import Bench
import Glibc
import NIOCore
import Rig
import SystemCore
import Testing
import Workers

/// The whole bench to a measurement server on loopback.
@Suite(.serialized, .timeLimit(.minutes(1)))
struct BulkBenchTests {
  private func measure(
    _ destination: BulkBenchRequest.Destination,
    seconds: Double = 4,
    maximumBytes: Int? = nil,
    input: borrowing Pipe
  ) throws -> UplinkMeasurement {
    let nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC)
    defer { close(nowhere) }
    return try BulkBench.run(
      BulkBenchRequest(
        destination: destination,
        seconds: seconds,
        reachSeconds: 8,
        maximumBytes: maximumBytes
      ),
      WorkerChannel(input: input.reading.number, output: nowhere),
      until: .after(.seconds(40))
    )
  }

  @Test func `The line is filled, and both ends count the same`() async throws {
    let server = try await NDT7TestServer(ServerBehaviour(token: "canary"))
    let uplink = try measure(.server(server.url(token: "canary")), input: try Pipe())
    #expect(uplink.failure == nil)
    #expect(uplink.protocol == .ndt7)
    #expect(uplink.reached == .accepted)
    #expect(!uplink.published)
    #expect(uplink.ingest == server.url() + "?***")
    #expect(try #require(uplink.goodputKbps) > 10_000)
    #expect(uplink.p5Kbps != nil && uplink.variation != nil && uplink.congestionControl != nil)
    #expect((2...4.2).contains(uplink.seconds))
    #expect(uplink.paced == nil)
    let unmeasured = uplink.notMeasured.filter { $0.key != "fifths_variation" }
    #expect(unmeasured == ["paced": "bulk_only"])
    let hadNoQueue = uplink.notMeasured["fifths_variation"] == "no_queue"
    #expect((uplink.fifthsVariation == nil) == hadNoQueue)
    let acked = Double(try #require(uplink.ackedBytes))
    #expect(abs(acked - Double(server.log.payloadBytes)) < 0.01 * acked)
    let link = try #require(uplink.ndt7)
    #expect(!link.isPublished)
    let told = Double(try #require(link.serverReceivedBytes))
    let then = Double(try #require(link.ackedBytesThen))
    #expect((then - told) / then < 0.05)
    #expect(try #require(link.serverMeanKbps) > 0)
    #expect(!"\(uplink)".contains("canary"))
  }

  @Test func `A cap ends it`() async throws {
    let server = try await NDT7TestServer()
    let uplink = try measure(
      .server(server.url()),
      seconds: 10,
      maximumBytes: 3_000_000,
      input: try Pipe()
    )
    #expect(uplink.failure == nil)
    #expect((2_900_000...5_000_000).contains(server.log.payloadBytes))
  }

  @Test func `Of the servers that a service offers the next is taken where one fails`() async throws
  {
    let server = try await NDT7TestServer(ServerBehaviour(token: "canary"))
    let answer = """
      {"results":[{"machine":"gone","urls":{"ws:///ndt/v7/upload":"ws://127.0.0.1:1/ndt/v7/upload"}},\
      {"machine":"near","location":{"city":"Berlin","country":"DE"},\
      "urls":{"ws:///ndt/v7/upload":"\(server.url(token: "canary"))"}}]}
      """
    let service = try await RawServer(
      "HTTP/1.1 200 OK\r\nContent-Length: \(answer.utf8.count)\r\n\r\n\(answer)"
    )
    let uplink = try measure(
      .nearest(service: "http://127.0.0.1:\(service.port)"),
      seconds: 1,
      input: try Pipe()
    )
    #expect(uplink.failure == nil)
    #expect(uplink.ndt7?.machine == "near")
    #expect(uplink.ndt7?.city == "Berlin")
    #expect(uplink.ndt7?.country == "DE")
    #expect(uplink.ndt7?.isPublished == true)
    #expect(uplink.ingest == server.url() + "?***")
    #expect(!"\(uplink)".contains("canary"))
  }

  @Test func `What fails is the server's, not the line's`() async throws {
    let refused = try measure(.server("ws://127.0.0.1:1"), input: try Pipe())
    #expect(refused.failure?.code == .uplinkServerFailed)
    #expect(refused.failure?.detail == "connection refused")
    let web = try await RawServer("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n")
    let other = try measure(.server("ws://127.0.0.1:\(web.port)"), input: try Pipe())
    #expect(other.failure?.detail == "HTTP status 404")
    let full = try await RawServer("HTTP/1.1 204 No Content\r\n\r\n")
    let busy = try measure(
      .nearest(service: "http://127.0.0.1:\(full.port)"),
      input: try Pipe()
    )
    #expect(busy.failure?.code == .uplinkServerBusy)
    #expect(busy.reached == UplinkRung.none)
    #expect(busy.notMeasured["goodput_kbps"] == "failed")
  }

  @Test func `An upload ends when the parent hangs up`() async throws {
    let server = try await NDT7TestServer()
    let input = try Pipe()
    let begin = ContinuousClock.now
    let null = open("/dev/null", O_WRONLY | O_CLOEXEC)
    dup2(null, input.writing.number)
    close(null)
    let uplink = try measure(.server(server.url()), seconds: 30, input: input)
    #expect(uplink.failure?.detail == "cancelled")
    #expect(begin.duration(to: .now) < .seconds(15))
  }
}
