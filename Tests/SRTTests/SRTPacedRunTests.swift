import Foundation
import SRT
import SystemCore
import TestExtensions
import Testing

/// Paced runs against libsrt's own receiver, straight and over a path that loses and delays.
@Suite(.serialized, .ownThreads, .timeLimit(.minutes(1)))
struct SRTPacedRunTests {
  /// Even frames at 50 a second.
  private func frames(kbps: Double) -> () -> SRTFrame? {
    var index = 0.0
    return {
      defer { index += 1 }
      return SRTFrame(timestampMs: index * 20, bytes: Int(kbps * 1000 / 8 / 50))
    }
  }

  private func connected(_ port: Int, latencyMs: Int) throws -> SRTPublisher {
    let url = try SRTURL(
      "srt://127.0.0.1:\(port)?passphrase=correct-horse&latency=\(latencyMs)",
      convention: .libsrt
    )
    let publisher = try SRTPublisher(url: url)
    try publisher.resolve(until: soon())
    try publisher.connect(until: soon())
    return publisher
  }

  @Test func `What we say was sent is what the server has, byte by byte`() async throws {
    let server = try await LiveTransmit("&passphrase=correct-horse")
    let publisher = try connected(server.port, latencyMs: 200)
    var series = SRTSeries()
    try publisher.run(for: 2, until: soon(), into: &series, frames: frames(kbps: 4000))
    try await Task.sleep(for: .milliseconds(400))  // the latency, after which the last is handed on
    publisher.close()
    #expect(try await server.hasLeft())
    let last = try #require(series.samples.last)
    let received = try server.received()
    #expect(last.sentPackets == series.acceptedMessages)
    #expect(series.refusedMessages == 0)
    #expect(last.droppedPackets == 0)
    #expect(received.count == last.sentPackets * 1316)
    let isSynchronous = stride(from: 0, to: received.count, by: 188).allSatisfy {
      received[$0] == 0x47 && received[$0 + 1] == 0x1F && received[$0 + 2] == 0xFF
    }
    #expect(isSynchronous)
    let counted = try server.counted()
    #expect(counted.recv.packets <= last.sentPackets)
    #expect(counted.recv.packets > last.sentPackets - 100)
    #expect(counted.recv.packetsDropped == 0)
    let run = SRTRun(series)
    let bitrate = try #require(run.bitrateKbps)
    #expect(abs(bitrate - 4000) < 400, "\(bitrate)")
    #expect(run.droppedShare == 0)
    #expect(run.retransmittedShare == 0)
    #expect(run.unacknowledgedShare == 0)
    #expect(run.latencyMs == 200)
    #expect(try #require(run.rttMinMs) < 100)
    #expect(series.samples.count >= 15)
  }

  @Test func `Loss on the path is reported as the path counts it`() async throws {
    let server = try await LiveTransmit("&passphrase=correct-horse")
    let relay = try LossyRelay(to: server.port, lossShare: 0.05, delayMs: 15)
    defer { relay.stop() }
    let publisher = try connected(relay.port, latencyMs: 1000)
    var series = SRTSeries()
    try publisher.run(for: 3, until: soon(), into: &series, frames: frames(kbps: 4000))
    try await Task.sleep(for: .milliseconds(1400))
    let count = relay.count
    publisher.close()
    #expect(try await server.hasLeft())
    let last = try #require(series.samples.last)
    #expect(count.lost > 20)
    #expect(last.sentPackets == count.firstSendings)
    #expect(last.retransmittedPackets == count.repetitions)
    #expect(last.lostPackets >= count.lost - count.lostRepetitions)
    #expect(last.droppedPackets == 0)
    // All but what the machine was too late to repair: one packet in a hundred at most.
    let missing = Double(last.sentPackets) - Double(try server.received().count) / 1316
    #expect((0...0.01 * Double(last.sentPackets)).contains(missing))
    let run = SRTRun(series)
    #expect(try #require(run.unacknowledgedShare) < 0.01)
    #expect(
      try #require(run.retransmittedShare) >= Double(count.lost) / Double(count.firstSendings)
    )
    #expect(try #require(run.rttMinMs) >= 29)
    #expect(try #require(run.queueMaxMs) >= 29)
  }

  @Test func `What the server gives up the sender does not see, but its losses tell`() async throws
  {
    let server = try await LiveTransmit("&passphrase=correct-horse")
    let relay = try LossyRelay(to: server.port, lossShare: 0.1, delayMs: 100)
    defer { relay.stop() }
    let publisher = try connected(relay.port, latencyMs: 120)  // less than one round trip
    var series = SRTSeries()
    try publisher.run(for: 2, until: soon(), into: &series, frames: frames(kbps: 4000))
    try await Task.sleep(for: .milliseconds(600))
    publisher.close()
    #expect(try await server.hasLeft())
    let run = SRTRun(series)
    let last = try #require(series.samples.last)
    let missing = last.sentPackets - (try server.received().count) / 1316
    #expect(missing > 20)
    #expect(last.droppedPackets < missing)
    #expect(last.lostPackets >= missing / 2)
    #expect(try #require(run.rttMinMs) > Double(try #require(run.latencyMs)))
  }

  @Test func `A link that is too slow drops nothing at first: queue and round trip tell`()
    async throws
  {
    let server = try await LiveTransmit("&passphrase=correct-horse")
    let relay = try LossyRelay(to: server.port, lossShare: 0, delayMs: 5, capKbps: 3000)
    defer { relay.stop() }
    let publisher = try connected(relay.port, latencyMs: 120)
    var series = SRTSeries()
    try publisher.run(for: 2.5, until: soon(), into: &series, frames: frames(kbps: 4000))
    let run = SRTRun(series)
    #expect(run.lostShare == 0)
    #expect(try #require(run.rttMaxMs) > 240)
    // A quarter of 2.5 s is more than the link can carry.
    #expect(try #require(run.queueMaxMs) > 400)
    #expect(try #require(run.queueP95Ms) > 300)
  }

  @Test func `A path that is cut is neither acknowledged nor called well`() async throws {
    let server = try await LiveTransmit("&passphrase=correct-horse")
    let relay = try LossyRelay(to: server.port, lossShare: 0, delayMs: 5)
    defer { relay.stop() }
    let publisher = try connected(relay.port, latencyMs: 120)
    var series = SRTSeries()
    #expect(throws: SRTFailure(.stream, .stalled)) {
      try publisher.run(
        for: 3,
        until: soon(),
        into: &series,
        frames: frames(kbps: 2000),
        shouldContinue: {
          if $0.sendingSeconds >= 1 { relay.cut() }
          return true
        }
      )
    }
    // What never arrived is either given up or still in the queue; a few acknowledgements were cut.
    let last = try #require(series.samples.last)
    let missing = last.sentPackets - (try server.received().count) / 1316
    #expect(abs(last.droppedPackets + last.queuedPackets - missing) <= 40)
    let run = SRTRun(series)
    #expect(try #require(run.droppedShare) > 0.1)
    #expect(try #require(run.unacknowledgedShare) > 0.1)
    #expect(try #require(run.queueMaxMs) >= 900)
  }

  @Test func `A server that leaves in the middle is told, and what was measured stays`()
    async throws
  {
    let server = try await LiveTransmit("&passphrase=correct-horse")
    let publisher = try connected(server.port, latencyMs: 120)
    var series = SRTSeries()
    let begin = ContinuousClock.now
    #expect(throws: SRTFailure(.stream, .closed)) {
      try publisher.run(
        for: 15,
        until: soon(),
        into: &series,
        frames: frames(kbps: 2000),
        shouldContinue: {
          if $0.sendingSeconds >= 1 { server.end(SIGTERM) }
          return true
        }
      )
    }
    #expect(begin.duration(to: .now) < .seconds(10))
    #expect(series.samples.count >= 8)
    #expect(try #require(series.samples.last).sentPackets > 100)
  }

  @Test func `A server that is killed in the middle is told by its silence`() async throws {
    let server = try await LiveTransmit("&passphrase=correct-horse")
    let publisher = try connected(server.port, latencyMs: 120)
    var series = SRTSeries()
    // libsrt itself gives up after 5 s, which a slow machine may take.
    #expect {
      try publisher.run(
        for: 2,
        until: soon(),
        into: &series,
        frames: frames(kbps: 2000),
        shouldContinue: {
          if $0.sendingSeconds >= 0.5 { server.end(SIGKILL) }
          return true
        }
      )
    } throws: {
      let failure = $0 as? SRTFailure
      return failure?.stage == .stream && [.stalled, .closed].contains(failure?.cause)
    }
    #expect(try #require(SRTRun(series).unacknowledgedShare) > 0)
  }

  @Test func `A run ends when it is told to, and at its deadline`() async throws {
    let server = try await LiveTransmit("&passphrase=correct-horse")
    let publisher = try connected(server.port, latencyMs: 120)
    var series = SRTSeries()
    try publisher.run(
      for: 60,
      until: soon(),
      into: &series,
      frames: frames(kbps: 1000),
      shouldContinue: { $0.samples.count < 3 }
    )
    #expect(series.samples.count == 3)
    let begin = ContinuousClock.now
    let endless = { SRTFrame(timestampMs: 0, bytes: Int.max) }  // never runs dry, never waits
    var second = SRTSeries()
    try publisher.run(for: 60, until: .after(.milliseconds(500)), into: &second, frames: endless)
    let idle = { SRTFrame(timestampMs: 0, bytes: -1) }
    var third = SRTSeries()
    try publisher.run(for: 60, until: .after(.milliseconds(500)), into: &third, frames: idle)
    #expect(begin.duration(to: .now) < .seconds(5))
    #expect(second.acceptedMessages > 0)
    #expect(third.acceptedMessages == 0)
    var none = SRTSeries()
    try publisher.run(for: .nan, until: soon(), into: &none, frames: idle)
    #expect(none.sendingSeconds == 0)
  }

  @Test func `A second run on a connection counts its own`() async throws {
    let server = try await LiveTransmit("&passphrase=correct-horse")
    let publisher = try connected(server.port, latencyMs: 120)
    for kbps in [3000.0, 1000] {
      var series = SRTSeries()
      try publisher.run(for: 0.5, until: soon(), into: &series, frames: frames(kbps: kbps))
      #expect(series.acceptedMessages > 10)
      #expect(try #require(series.samples.last).sentPackets == series.acceptedMessages)
      #expect(SRTRun(series).rttMinMs != nil)
    }
  }

  @Test func `What libsrt's buffer has no room for counts as dropped`() async throws {
    let server = try await LiveTransmit("&passphrase=correct-horse")
    let relay = try LossyRelay(to: server.port, lossShare: 0, delayMs: 1)
    defer { relay.stop() }
    let publisher = try connected(relay.port, latencyMs: 20_000)  // nothing is too late for long
    relay.cut()
    var series = SRTSeries()
    try publisher.run(
      for: 20,
      until: soon(),
      into: &series,
      frames: { SRTFrame(timestampMs: 0, bytes: 1 << 20) },
      shouldContinue: { $0.refusedMessages == 0 }
    )
    #expect(try #require(series.samples.last).droppedPackets == 0)
    #expect(try #require(SRTRun(series).droppedShare) > 0)
  }
}
