import Testing
import Uplink

@Suite struct SRTRepairTests {
  struct Row: Sendable {
    let lost: Double
    let rttMs: Double
    let latencyMs: Double
    let missing: Double
  }

  /// Of 10 000 packets, by hand: the share lost, to the power of one sending and its repetitions.
  @Test(arguments: [
    Row(lost: 0, rttMs: 50, latencyMs: 120, missing: 0),
    Row(lost: 0.01, rttMs: 200, latencyMs: 120, missing: 100),
    Row(lost: 0.01, rttMs: 120, latencyMs: 120, missing: 1),
    Row(lost: 0.05, rttMs: 119, latencyMs: 120, missing: 25),
    Row(lost: 0.1, rttMs: 40, latencyMs: 120, missing: 1),
    Row(lost: 0.1, rttMs: 41, latencyMs: 120, missing: 10),
    Row(lost: 0.1, rttMs: 0, latencyMs: 120, missing: 0),
    Row(lost: 2, rttMs: 1, latencyMs: 10_000, missing: 10_000),
    Row(lost: .nan, rttMs: 1, latencyMs: 1, missing: 0),
    Row(lost: 0.1, rttMs: 1, latencyMs: .infinity, missing: 0),
  ])
  func `What is lost again and again is missing`(row: Row) {
    let repair = SRTRepair(
      packets: 10_000,
      lostShare: row.lost,
      retransmittedShare: 0,
      rttMs: row.rttMs,
      latencyMs: row.latencyMs
    )
    #expect(abs(repair.unrepairedPackets - row.missing) < 1e-6, "\(repair.unrepairedPackets)")
  }

  @Test func `Reports of what was sent again are no new losses`() {
    let repair = SRTRepair(
      packets: 10_000,
      lostShare: 0.2,
      retransmittedShare: 1,
      rttMs: 100,
      latencyMs: 50
    )
    #expect(abs(repair.unrepairedPackets - 1000) < 1e-6)
  }
}
