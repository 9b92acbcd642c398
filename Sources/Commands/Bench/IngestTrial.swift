internal import Judge
internal import Preflight
internal import Rig
internal import SRT
internal import SystemCore
internal import Workers

/// One of several ingests on trial: a connection, then perhaps a short run.
struct IngestTrial {
  private static let reachSeconds = 5.0

  private let choice: IngestChoice
  private let limits: UplinkThresholds
  private let connection: BenchRun<UplinkMeasurement>
  private var shortRun: BenchRun<UplinkMeasurement>?

  /// Connects, and publishes nothing.
  init(_ choice: IngestChoice, _ supervisor: Supervisor, by limits: UplinkThresholds) {
    self.choice = choice
    self.limits = limits
    let request = Self.request(choice, .never, pace: nil, nil, limits)
    connection = Self.start(request, choice, supervisor) { _ in }
  }

  /// What a run at a stream's pace asks for, as far as that was agreed to.
  func shortRun(_ pace: UploadBenchRequest.Pace, _ maximumBytes: Int?) -> UploadBenchRequest {
    Self.request(choice, choice.permission, pace: pace, maximumBytes, limits)
  }

  /// Sends at a stream's pace, no more than so many bytes.
  mutating func publish(
    _ pace: UploadBenchRequest.Pace,
    _ maximumBytes: Int?,
    _ supervisor: Supervisor,
    progress: @escaping (BenchProgress) -> Void
  ) {
    shortRun = Self.start(shortRun(pace, maximumBytes), choice, supervisor, progress)
  }

  private static func request(
    _ choice: IngestChoice,
    _ permission: PublishPermission,
    pace: UploadBenchRequest.Pace?,
    _ maximumBytes: Int?,
    _ limits: UplinkThresholds
  ) -> UploadBenchRequest {
    UploadBenchRequest(
      ingest: choice.url,
      keyFollows: choice.key != nil,
      permission: permission,
      reachSeconds: reachSeconds,
      probe: nil,
      pace: pace,
      headroom: limits.headroom,
      maximumBytes: maximumBytes
    )
  }

  private static func start(
    _ request: UploadBenchRequest,
    _ choice: IngestChoice,
    _ supervisor: Supervisor,
    _ progress: @escaping (BenchProgress) -> Void
  ) -> BenchRun<UplinkMeasurement> {
    BenchRun(
      .benchUpload(request),
      supervisor,
      secret: choice.key,
      until: .after(.seconds(request.longestSeconds)),
      progress: progress
    )
  }

  /// Whether there is anything to publish to; what was agreed to, the worker heeds.
  var mayTakeStream: Bool {
    connectMs != nil && (choice.key != nil || SRTURL.isAddress(choice.url))
  }

  /// The shorter of the connections made; nil where it was not reached.
  var connectMs: Double? {
    let runs = [connection, shortRun].compactMap { $0?.outcome?.measurement }
    return runs.filter { $0.failure == nil }.compactMap(\.connectMs).min()
  }

  /// What the short run has put on the wire.
  var sentBytes: Int { Int(clamping: shortRun?.outcome?.measurement?.sentBytes ?? 0) }

  /// What came of it.
  var ranked: RankedIngest {
    let outcome = (shortRun ?? connection).outcome ?? .crashed
    let failure = outcome.failure(hung: .uplinkStalled, crashed: .uplinkFailed)
    return RankedIngest(
      ingest: choice.name,
      connectMs: connectMs,
      measurement: outcome.measurement,
      failure: outcome.measurement?.failure?.code ?? failure?.code
    )
  }
}
