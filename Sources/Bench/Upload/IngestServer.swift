internal import Dispatch
internal import Glibc
internal import RTMP
internal import Rig
internal import SystemCore
internal import Uplink
public import Workers

/// An RTMP ingest that counts what arrives and keeps nothing. Runs in a worker process.
public enum IngestServer {
  private static let interval = Duration.milliseconds(100)
  private static let reportInterval = Duration.seconds(1)

  /// Serves until the parent closes the worker's standard input; sends a report once it listens,
  /// then every second, and the last one at the end.
  public static func run(_ request: IngestServerRequest, _ channel: WorkerChannel) {
    let finished = DispatchSemaphore(value: 0)
    Task.detached {
      channel.send(WorkerMessage<IngestReport>.hello)
      await serve(request, channel)
      channel.send(WorkerMessage<IngestReport>.done)
      finished.signal()
    }
    finished.wait()
  }

  private static func serve(_ request: IngestServerRequest, _ channel: WorkerChannel) async {
    let ingest = RTMPIngest(host: request.address, port: request.port)
    let port: Int
    do {
      port = try await ingest.start()
    } catch {
      channel.send(
        WorkerMessage<IngestReport>.error(
          WorkerFailure(.uplinkFailed, detail: error.reason)
        )
      )
      return
    }
    var counts: [Int: IngestCount] = [:]
    func report() -> IngestReport {
      let streams = counts.values.map(\.report).sorted { $0.id < $1.id }
      return IngestReport(address: request.address, port: port, streams: streams)
    }
    channel.send(WorkerMessage.measurement(report()))
    var reported = ContinuousClock.now
    func count() {
      let streams = ingest.streams
      for stream in streams { counts[stream.id, default: IngestCount(stream)].add(stream) }
      // What the ingest has forgotten is forgotten here, or a client that comes and goes fills the memory.
      let known = Set(streams.map(\.id))
      counts = counts.filter { known.contains($0.key) }
    }
    while !channel.isCancelled {
      try? await Task.sleep(for: interval)
      count()
      guard reported.duration(to: .now) >= reportInterval else { continue }
      reported = .now
      channel.send(WorkerMessage.measurement(report()))
    }
    await ingest.stop()
    count()
    channel.send(WorkerMessage.measurement(report()))
  }
}

/// The readings of one publisher.
private struct IngestCount {
  private var tally = ArrivalTally()
  private var stream: IngestedStream

  init(_ stream: IngestedStream) { self.stream = stream }

  mutating func add(_ stream: IngestedStream) {
    self.stream = stream
    guard let first = stream.firstMedia, let last = stream.lastMedia else { return }
    // While media is owed, an unchanged count is a gap; after the end it is none.
    let now = stream.end ?? .now
    guard stream.end == nil || last <= now else { return }
    tally.add(time: first.duration(to: now).milliseconds / 1000, bytes: stream.receivedBytes)
  }

  var report: IngestedStreamReport {
    var report = IngestedStreamReport(
      id: stream.id,
      app: stream.app,
      peerAddress: stream.peerAddress
    )
    report.isLive = stream.end == nil
    report.seconds = tally.seconds.rounded(decimals: 2)
    report.receivedBytes = stream.receivedBytes
    report.videoBytes = stream.videoBytes
    report.audioBytes = stream.audioBytes
    report.videoFrames = stream.videoMessages
    report.keyFrames = stream.keyFrames
    report.meanKbps = tally.meanKbps?.rounded(decimals: 0)
    report.worstSecondKbps = tally.worstSecondKbps?.rounded(decimals: 0)
    report.longestGapMs = tally.longestGapMs.rounded(decimals: 0)
    return report
  }
}

extension IngestError {
  fileprivate var reason: String {
    switch self {
    case .invalidAddress: "the address is none of this machine"
    case .addressInUse: "the port is in use"
    case .permissionDenied: "the port needs rights that you lack"
    case .alreadyStarted: "it runs already"
    case .system(let code): String(cString: strerror(code))
    }
  }
}
