internal import NDT7
public import Rig
public import SystemCore
public import Workers

/// Fills the way to a measurement server, for those without an ingest. Runs in a worker process.
public enum BulkBench {
  /// Uploads. A server that refuses is a measurement with its failure, not an error.
  public static func run(
    _ request: BulkBenchRequest,
    _ channel: WorkerChannel,
    until deadline: Deadline
  ) throws(WorkerFailure) -> UplinkMeasurement {
    let servers: BulkSession.Servers
    do {
      servers =
        switch request.destination {
        case .server(let text): .given(try NDT7URL(text))
        case .nearest(let service): .nearest(try NDT7Locate(service: service))
        }
    } catch {
      throw WorkerFailure(.uplinkServerFailed, detail: "\(error)")
    }
    return UploadBench.wait { [servers] in
      var session = BulkSession(servers, request, channel, until: deadline)
      await session.run()
      return session.measurement
    }
  }
}
