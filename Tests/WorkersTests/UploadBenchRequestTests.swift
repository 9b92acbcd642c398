import TestSupport
import Testing
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
      headroom: .proposed,
      maximumBytes: maximumBytes
    )
  }

  /// Once a run of four attempts was announced as one.
  @Test func `Every attempt counts, at its longest`() {
    #expect(request().mostBytes == 24_000_000 + 3 * 22_500_000)
    #expect(request(probe: nil, attempts: 1).mostBytes == 22_500_000)
  }

  /// Workers once ended after 900 s, whatever was asked for: of an hour's rehearsal a quarter was seen.
  @Test func `No worker ends itself before its work can be done`() {
    let long = request(attempts: 400)
    #expect(long.longestSeconds > 10_000)
    #expect(WorkerJob.benchUpload(long).longest > .seconds(long.longestSeconds))
    #expect(WorkerJob.probeComputer.longest > .zero)
  }

  @Test func `A limit of the user's is a limit`() {
    #expect(request(maximumBytes: 5_000_000).mostBytes == 5_000_000)
    #expect(request(probe: nil, attempts: 1, maximumBytes: .max).mostBytes == 22_500_000)
  }

  @Test func `Where nothing may be published, nothing is sent`() {
    #expect(request(.never).mostBytes == 0)
  }
}
