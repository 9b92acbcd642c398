import Testing
import Uplink
import Workers

@Suite("What an upload may send")
struct UploadBenchRequestTests {
  private func request(
    _ permission: PublishPermission = .granted,
    probe: UploadBenchRequest.Probe? = .init(seconds: 4, longestSeconds: 12, capKbps: 16_000),
    attempts: Int = 3,
    maximumBytes: Int? = nil
  ) -> UploadBenchRequest {
    UploadBenchRequest(
      ingest: "rtmp://192.0.2.1/live",
      keyFollows: true,
      permission: permission,
      reachSeconds: 10,
      probe: probe,
      pace: .init(seconds: 10, longestSeconds: 30, kbps: 6000, attempts: attempts),
      headroom: Headroom(
        steadyCV: 0.1,
        unsteadyCV: 0.3,
        steadyShare: 0.85,
        unsteadyShare: 0.7,
        tailShare: 0.9
      ),
      maximumBytes: maximumBytes
    )
  }

  /// Once a run of four attempts was announced as one.
  @Test func `Every attempt counts, at its longest`() {
    #expect(request().mostBytes == 24_000_000 + 3 * 22_500_000)
    #expect(request(probe: nil, attempts: 1).mostBytes == 22_500_000)
  }

  @Test func `A limit of the user's is a limit`() {
    #expect(request(maximumBytes: 5_000_000).mostBytes == 5_000_000)
    #expect(request(probe: nil, attempts: 1, maximumBytes: .max).mostBytes == 22_500_000)
  }

  @Test func `Where nothing may be published, nothing is sent`() {
    #expect(request(.never).mostBytes == 0)
  }
}
