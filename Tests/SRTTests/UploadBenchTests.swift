import Bench
import Glibc
import Rig
import SystemCore
import TestExtensions
import TestSupport
import Testing
import Workers

/// The whole bench over SRT against libsrt's own receiver.
@Suite(.serialized, .ownThreads, .timeLimit(.minutes(1)))
struct UploadBenchTests {
  private func measure(
    _ ingest: String,
    key: String? = nil,
    permission: PublishPermission = .privateAddresses,
    seconds: Double = 2,
    attempts: Int = 1
  ) throws -> UplinkMeasurement {
    let input = try Pipe()
    let nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC)
    defer { close(nowhere) }
    let channel = WorkerChannel(input: input.reading.number, output: nowhere)
    let request = UploadBenchRequest(
      ingest: ingest,
      keyFollows: key != nil,
      permission: permission,
      reachSeconds: 3,
      probe: nil,
      pace: .init(seconds: seconds, longestSeconds: seconds, kbps: 2000, attempts: attempts),
      headroom: .proposed
    )
    let measured = try UploadBench.run(request, key: key, channel, until: .after(.seconds(30)))
    #expect(!channel.isCancelled)
    return measured
  }

  @Test func `A run is paced, counted and held`() async throws {
    let server = try await LiveTransmit("&passphrase=correct-horse")
    let uplink = try measure(
      "srt://127.0.0.1:\(server.port)?latency=200000&maxbw=0",
      key: "streamid=canary&passphrase=correct-horse"
    )
    #expect(uplink.failure == nil)
    #expect(uplink.protocol == .srt)
    #expect(uplink.reached == .published)
    #expect(uplink.published)
    #expect(uplink.address == "127.0.0.1")
    let link = try #require(uplink.srt)
    #expect(link.latencyMs == 200)
    #expect(link.isEncrypted)
    #expect(link.unapplied == ["maxbw"])
    let run = try #require(uplink.paced)
    let figures = try #require(run.srt)
    #expect(run.dropShare == 0)
    #expect(figures.unrepairedPackets == 0)
    #expect(figures.latencyMs == 200)
    #expect(abs(run.ackedKbps / run.bitrateKbps - 1) < 0.15)
    // What was under way when the run ended arrives, and was not counted in its time.
    let received = Double(try server.received().count) * 8 / 1000 / run.seconds
    #expect(abs(received / run.ackedKbps - 1) < 0.25)
    #expect(uplink.notMeasured["goodput_kbps"] == "paced_only")
    #expect(!"\(uplink)".contains("canary") && !"\(uplink)".contains("correct-horse"))
  }

  @Test func `A link that is too slow is tried with less after it failed`() async throws {
    let server = try await LiveTransmit()
    let relay = try LossyRelay(to: server.port, lossShare: 0, delayMs: 5, capKbps: 1200)
    defer { relay.stop() }
    let uplink = try measure("srt://127.0.0.1:\(relay.port)", seconds: 3, attempts: 3)
    let run = try #require(uplink.pacedRuns.first)
    let figures = try #require(run.srt)
    #expect(run.queueMaxMs - (figures.rttMinMs ?? 0) > 120)
    // Once only the first run was looked at, and what was tried after it was anybody's guess.
    try #require(uplink.pacedRuns.count > 1)
    for (earlier, later) in zip(uplink.pacedRuns, uplink.pacedRuns.dropFirst()) {
      #expect(later.bitrateKbps < earlier.bitrateKbps)
    }
    #expect(uplink.paced == uplink.pacedRuns.last)
  }

  struct Refusal: Sendable {
    let options: String
    let code: FindingCode
  }

  @Test(arguments: [
    Refusal(options: "?passphrase=wrong-horse-x", code: .uplinkPassphrase),
    Refusal(options: "", code: .uplinkPassphrase),
  ])
  func `A passphrase that does not fit is told`(refusal: Refusal) async throws {
    let server = try await LiveTransmit("&passphrase=correct-horse")
    let uplink = try measure("srt://127.0.0.1:\(server.port)\(refusal.options)")
    #expect(uplink.failure?.code == refusal.code)
    #expect(uplink.reached == .resolved)
    #expect(!uplink.published)
  }

  @Test(arguments: [
    (UInt32(1401), FindingCode.uplinkKey), (1409, .uplinkNameInUse), (1403, .uplinkKey),
    (4, .uplinkNotSRT), (8, .uplinkIncompatible), (1505, .uplinkIncompatible),
  ])
  func `A refusal is told by its code`(code: UInt32, finding: FindingCode) throws {
    let server = try RefusingServer(code: code)
    defer { server.stop() }
    let uplink = try measure("srt://127.0.0.1:\(server.port)?streamid=x")
    #expect(uplink.failure?.code == finding)
  }

  @Test func `A port that takes datagrams and answers none is silent`() throws {
    let deaf = try LoopbackSocket()
    let uplink = try measure("srt://127.0.0.1:\(deaf.port)")
    #expect(uplink.failure?.code == .uplinkSilent)
    #expect(uplink.reached == .resolved)
  }

  @Test func `A closed port is refused, an unknown name is not found`() throws {
    let port = try LoopbackSocket().port
    #expect(try measure("srt://127.0.0.1:\(port)").failure?.code == .uplinkRefused)
    #expect(try measure("srt://no-such-host.invalid:9").failure?.code == .uplinkName)
  }

  @Test func `Where nothing may be published, no stream is named and none is sent`() async throws {
    let server = try await LiveTransmit()
    let uplink = try measure("srt://127.0.0.1:\(server.port)?streamid=x", permission: .never)
    #expect(uplink.failure == nil)
    #expect(uplink.reached == .accepted)
    #expect(!uplink.published)
    #expect(uplink.paced == nil)
    #expect(try server.received().isEmpty)
    // One that refuses for want of a stream identifier has answered all the same.
    let refusing = try RefusingServer(code: 1400)
    defer { refusing.stop() }
    let answered = try measure("srt://127.0.0.1:\(refusing.port)?streamid=x", permission: .never)
    #expect(answered.failure == nil)
    #expect(answered.reached == .handshaken)
  }
}
