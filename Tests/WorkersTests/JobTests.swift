import OrderedJSON
import Rig
import TestSupport
import Testing

@testable import Workers

struct JobTests {
  private static let format = CaptureFormat(
    fourcc: "Y16-BE",
    width: 640,
    height: 480,
    interval: nil
  )

  private static let upload = UploadBenchRequest(
    ingest: "rtmps://ingest.example:443/live",
    keyFollows: true,
    permission: .privateAddresses,
    reachSeconds: 5,
    probe: .init(seconds: 4, longestSeconds: 12, capKbps: 20_000),
    pace: .init(seconds: 10, longestSeconds: 30, kbps: 6000, attempts: 3),
    headroom: .proposed,
    leastKbps: 1000,
    maximumBytes: 50_000_000
  )

  private static let jobs: [WorkerJob] = [
    .listCameras, .probeCamera(nodes: ["video0", "video1"]), .probeCamera(nodes: []),
    .listMicrophones(.init()), .listMicrophones(.init(cards: .none, useSoundServer: false)),
    .listMicrophones(.init(cards: .only(2), opensDevices: false)),
    .probeComputer,
    .benchCamera(
      CameraBenchRequest(
        rig: .thisMachine,
        path: "/dev/video0",
        mode: format,
        seconds: 3.5,
        warmUpSeconds: 1
      )
    ),
    .benchCamera(
      CameraBenchRequest(
        rig: .demo,
        path: "demo:camera",
        mode: nil,
        seconds: 3,
        warmUpSeconds: 0
      )
    ),
    .benchMicrophone(
      MicrophoneBenchRequest(
        rig: .thisMachine,
        path: "hw:CARD=PCH,DEV=0",
        source: nil,
        rateHz: 48_000,
        channels: 2,
        seconds: 8,
        warmUpSeconds: 1
      )
    ),
    .benchMicrophone(
      MicrophoneBenchRequest(
        rig: .demo,
        path: nil,
        source: "alsa_input.\"麦克风\"",
        rateHz: 44_100,
        channels: 1,
        seconds: 8,
        warmUpSeconds: 1
      )
    ),
    .benchUpload(upload),
    .benchBulk(BulkBenchRequest(destination: .server("ws://a/b"), seconds: 10, reachSeconds: 9)),
    .benchBulk(
      BulkBenchRequest(
        destination: .nearest(service: "https://a"),
        seconds: 2,
        reachSeconds: 9,
        maximumBytes: 5
      )
    ), .serveIngest(IngestServerRequest(address: "::", port: 1935)),
    .restore(SavedState(cameraPath: "/dev/video0", format: format)),
  ]

  @Test(arguments: jobs)
  func `A job is one line, and read back as it was`(job: WorkerJob) throws {
    let line = try OrderedJSON.text(of: job, .wire)
    #expect(!line.contains("\n"))
    #expect(try OrderedJSON.value(WorkerJob.self, from: line.utf8, .wire) == job)
  }

  @Test(arguments: [PublishPermission.never, .privateAddresses, .granted])
  func `What may be published is read back as it was`(permission: PublishPermission) throws {
    var request = JobTests.upload
    request.permission = permission
    let line = try OrderedJSON.text(of: WorkerJob.benchUpload(request), .wire)
    #expect(
      try OrderedJSON.value(WorkerJob.self, from: line.utf8, .wire) == .benchUpload(request)
    )
  }

  /// A word that is not understood must not come to mean that all may be published.
  @Test func `An unknown permission is an error`() throws {
    let line = try OrderedJSON.text(of: WorkerJob.benchUpload(JobTests.upload), .wire)
    let changed = line.split(separator: "private_addresses").joined(separator: "anything")
    #expect(changed != line)
    #expect(throws: DecodingError.self) {
      try OrderedJSON.value(WorkerJob.self, from: changed.utf8, .wire)
    }
  }

  @Test(arguments: ["", "{}", #"{"formatDisk":{}}"#, #"{"benchCamera":{}}"#, "listCameras"])
  func `What is no job is an error`(line: String) {
    #expect(throws: DecodingError.self) {
      try OrderedJSON.value(WorkerJob.self, from: line.utf8, .wire)
    }
  }
}
