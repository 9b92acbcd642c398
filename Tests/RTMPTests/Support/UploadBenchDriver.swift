import Bench
import Dispatch
import Glibc
import Rig
import SystemCore
import TestSupport
import Workers

/// Runs the whole upload bench as a worker does: on a thread of its own, which waits.
enum UploadBenchDriver {
  static func measure(
    _ ingest: String,
    key: String? = nil,
    permission: PublishPermission = .privateAddresses,
    kbps: Double = 400,
    seconds: Double = 2,
    maximumBytes: Int? = nil
  ) async throws -> UplinkMeasurement {
    let request = UploadBenchRequest(
      ingest: ingest,
      keyFollows: key != nil,
      permission: permission,
      reachSeconds: 3,
      probe: nil,
      pace: .init(
        seconds: seconds,
        longestSeconds: seconds,
        kbps: kbps,
        attempts: 1,
        isFixed: true
      ),
      headroom: .proposed,
      maximumBytes: maximumBytes
    )
    return try await withCheckedThrowingContinuation { continuation in
      // A serial queue has a thread beyond those that tasks share.
      DispatchQueue(label: "upload bench").async {
        continuation.resume(with: Result { try run(request, key) })
      }
    }
  }

  private static func run(
    _ request: UploadBenchRequest,
    _ key: String?
  ) throws -> UplinkMeasurement {
    let input = try Pipe()
    let nowhere = open("/dev/null", O_WRONLY | O_CLOEXEC)
    defer { close(nowhere) }
    let channel = WorkerChannel(input: input.reading.number, output: nowhere)
    return try UploadBench.run(request, key: key, channel, until: .after(.seconds(40)))
  }
}
