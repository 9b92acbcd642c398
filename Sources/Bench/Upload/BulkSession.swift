internal import NDT7
internal import Rig
internal import SystemCore
internal import Uplink
internal import Workers

/// One upload to an ndt7 server, counted by this machine's kernel.
struct BulkSession {
  /// Where a server comes from.
  enum Servers: Sendable {
    case given(NDT7URL)
    case nearest(NDT7Locate)
  }

  /// What is read from the socket.
  struct Reading: Sendable {
    let counters: KernelCounters
    let congestionControl: String?

    init?(_ socket: Int32) {
      guard let counters = KernelCounters(reading: socket) else { return nil }
      self.counters = counters
      congestionControl = KernelCounters.congestionControl(of: socket)
    }
  }

  private let servers: Servers
  private let request: BulkBenchRequest
  private let channel: WorkerChannel
  private let deadline: Deadline
  private(set) var measurement: UplinkMeasurement

  init(
    _ servers: Servers,
    _ request: BulkBenchRequest,
    _ channel: WorkerChannel,
    until deadline: Deadline
  ) {
    self.servers = servers
    self.request = request
    self.channel = channel
    self.deadline = deadline
    let name =
      switch servers {
      case .given(let url): url.description
      case .nearest: Self.service
      }
    measurement = UplinkMeasurement(ingest: name)
    measurement.protocol = .ndt7
    measurement.ndt7 = NDT7Link(isPublished: servers.isPublic)
  }

  private static let service = "M-Lab"

  /// Finds a server, uploads, and says in the measurement how far it came.
  mutating func run() async {
    do throws(NDT7Failure) {
      try await upload()
      leaveUnmeasured("bulk_only")
    } catch {
      measurement.failure = UplinkFailure(error)
      leaveUnmeasured("failed")
    }
  }

  /// Of the servers offered the nearest is taken, or the next where that one can't be reached.
  private mutating func upload() async throws(NDT7Failure) {
    guard case .nearest(let locate) = servers else {
      if case .given(let url) = servers { try await upload(to: url) }
      return
    }
    var failure = NDT7Failure(.locate, .noCapacity)
    for server in try await locate.nearest(limits: limits) {
      measurement.ingest = server.upload.description
      measurement.ndt7?.machine = server.machine
      measurement.ndt7?.city = server.city
      measurement.ndt7?.country = server.country
      do throws(NDT7Failure) {
        return try await upload(to: server.upload)
      } catch {
        // Where media was under way the link is what failed, not the server.
        guard error.stage != .upload, error.stage != .closing else { throw error }
        failure = error
      }
    }
    throw failure
  }

  private mutating func upload(to url: NDT7URL) async throws(NDT7Failure) {
    var upload = NDT7Upload(to: url)
    upload.duration = .seconds(request.seconds)
    upload.maximumBytes = request.maximumBytes.map { UInt64(max(0, $0)) }
    let outcome = try await cancellable {
      [upload, limits, channel, seconds = request.seconds]
      () async throws(NDT7Failure) -> NDT7Outcome<Reading> in
      let begin = ContinuousClock.now
      return try await upload.run(limits: limits) { socket in
        let elapsed = begin.duration(to: .now).milliseconds / 1000
        channel.send(
          WorkerMessage<UplinkMeasurement>.progress(
            BenchProgress(share: min(elapsed / max(seconds, 0.1), 1))
          )
        )
        return Reading(socket)
      }
    }
    measurement.record(outcome)
  }

  /// Ends the upload where the parent has hung up.
  private func cancellable(
    _ work:
      @escaping @Sendable () async throws(NDT7Failure) -> NDT7Outcome<Reading>
  ) async throws(NDT7Failure) -> NDT7Outcome<Reading> {
    let task = Task { () async -> Result<NDT7Outcome<Reading>, NDT7Failure> in
      do throws(NDT7Failure) { return .success(try await work()) } catch { return .failure(error) }
    }
    let watch = Task { [channel] in
      while !Task.isCancelled {
        if channel.isCancelled { return task.cancel() }
        try? await Task.sleep(for: .milliseconds(100))
      }
    }
    defer { watch.cancel() }
    return try await task.value.get()
  }

  private var limits: NDT7Limits {
    var limits = NDT7Limits(deadline: deadline.instant)
    let each = Duration.seconds(request.reachSeconds / 4)
    (limits.resolve, limits.tcp, limits.tls, limits.answer) = (each, each, each, each)
    return limits
  }

  private mutating func leaveUnmeasured(_ reason: String) {
    let missing: [(String, Bool)] = [
      ("goodput_kbps", measurement.goodputKbps == nil),
      ("p5_kbps", measurement.p5Kbps == nil),
      ("worst_second_kbps", measurement.worstSecondKbps == nil),
      ("variation", measurement.variation == nil),
      ("fifths_variation", measurement.goodputKbps == nil),
      ("longest_stall_ms", measurement.longestStallMs == nil),
      ("limits", measurement.limits == nil), ("paced", true),
    ]
    for (key, isMissing) in missing where isMissing { measurement.notMeasured[key] = reason }
  }
}

extension BulkSession.Servers {
  /// M-Lab publishes what its servers measure.
  var isPublic: Bool {
    switch self {
    case .given: false
    case .nearest: true
    }
  }
}
