internal import Dispatch
internal import RTMP
public import Rig
internal import SRT
public import SystemCore
internal import Synchronization
public import Workers

/// Measures the way to an ingest by publishing to it. Runs in a worker process.
public enum UploadBench {
  /// The stream name for an ingest of one's own, where no key is asked for.
  private static let privateKey = "airworthy-test"

  /// Measures. A server that refuses is a measurement with its failure, not an error.
  public static func run(
    _ request: UploadBenchRequest,
    key: String?,
    _ channel: WorkerChannel,
    until deadline: Deadline
  ) throws(WorkerFailure) -> UplinkMeasurement {
    if SRTURL.isAddress(request.ingest) {
      return try runOverSRT(request, key: key, channel, until: deadline)
    }
    let (url, streamKey) = try destination(request, key: key)
    return wait {
      var session = UploadSession(url, request, channel, until: deadline)
      await session.run(streamKey)
      return session.measurement
    }
  }

  /// Where to publish over RTMP, and under which name; nil where nothing may be without a key.
  static func destination(
    _ request: UploadBenchRequest,
    key: String?
  ) throws(WorkerFailure) -> (url: RTMPURL, key: StreamKey?) {
    do {
      let url = try RTMPURL(request.ingest, path: .wholePathIsApp)
      return (url, try key.map { try StreamKey($0) } ?? defaultKey(request))
    } catch {
      throw WorkerFailure(.uplinkFailed, detail: "\(error)")
    }
  }

  private static func runOverSRT(
    _ request: UploadBenchRequest,
    key: String?,
    _ channel: WorkerChannel,
    until deadline: Deadline
  ) throws(WorkerFailure) -> UplinkMeasurement {
    var url: SRTURL
    do {
      url = try SRTURL(request.ingest, convention: .ffmpeg)
      if let key { url = try url.with(pasted: key, convention: .ffmpeg) }
    } catch {
      throw WorkerFailure(.uplinkFailed, detail: "\(error)")
    }
    var session = SRTUploadSession(url, request, channel, until: deadline)
    session.run()
    return session.measurement
  }

  private static func defaultKey(_ request: UploadBenchRequest) throws -> StreamKey? {
    request.permission == .privateAddresses ? try StreamKey(privateKey) : nil
  }

  /// The worker has one job and one thread to wait with: the work itself runs beside it.
  static func wait<Result: Sendable>(
    for work: @escaping @Sendable () async -> Result
  ) -> Result {
    let box = Mutex<Result?>(nil)
    let finished = DispatchSemaphore(value: 0)
    Task.detached {
      let result = await work()
      box.withLock { $0 = result }
      finished.signal()
    }
    while true {
      finished.wait()
      if let result = box.withLock({ $0 }) { return result }
    }
  }
}
