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
    connection = Self.start(choice, .never, pace: nil, limits, supervisor) { _ in }
  }

  /// Sends at a stream's pace, as far as that was agreed to.
  mutating func publish(
    _ pace: UploadBenchRequest.Pace,
    _ supervisor: Supervisor,
    progress: @escaping (BenchProgress) -> Void
  ) {
    shortRun = Self.start(choice, choice.permission, pace: pace, limits, supervisor, progress)
  }

  private static func start(
    _ choice: IngestChoice,
    _ permission: PublishPermission,
    pace: UploadBenchRequest.Pace?,
    _ limits: UplinkThresholds,
    _ supervisor: Supervisor,
    _ progress: @escaping (BenchProgress) -> Void
  ) -> BenchRun<UplinkMeasurement> {
    let request = UploadBenchRequest(
      ingest: choice.url,
      keyFollows: choice.key != nil,
      permission: permission,
      reachSeconds: reachSeconds,
      probe: nil,
      pace: pace,
      headroom: limits.headroom
    )
    return BenchRun(
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
