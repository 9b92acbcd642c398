import Rig
import Testing

@testable import RTMP

/// The kernel's acknowledgements against the ingest's own receipts.
@Suite(.serialized, .timeLimit(.minutes(1)))
struct UploadProxyTests {
  /// What the kernel calls acknowledged beyond the receipts, less the two windows that may be on
  /// their way, as a share: as it is judged.
  private func gap(_ uplink: UplinkMeasurement) throws -> Double {
    let acked = Double(try #require(uplink.ackedBytes))
    let read = Double(try #require(uplink.rtmpAckedBytes))
    let window = Double(max(65536, try #require(uplink.rtmpAckStepBytes)))
    return (acked - read - 2 * window) / acked
  }

  @Test func `A relay that buffers is betrayed by the receipts, and nobody else`() async throws {
    let ingest = RTMPIngest()
    let port = try await ingest.start()
    let relay = try HoardingRelay(to: port, kbps: 800)
    let hoarded = try await UploadBenchDriver.measure(
      "rtmp://127.0.0.1:\(relay.port)/live",
      kbps: 3000,
      seconds: 4
    )
    relay.stop()
    #expect(hoarded.failure == nil)
    #expect(try gap(hoarded) > 0.3)
    // To the queue's rules the stream holds: only the receipts tell.
    #expect(hoarded.paced?.dropShare == 0)
    let direct = try await UploadBenchDriver.measure(
      "rtmp://127.0.0.1:\(port)/live",
      kbps: 3000,
      seconds: 4
    )
    #expect(try gap(direct) < 0.05)
    await ingest.stop()
  }
}
