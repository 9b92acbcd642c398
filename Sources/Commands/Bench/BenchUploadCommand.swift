internal import ArgumentParser
internal import Judge
internal import Output
internal import Preflight
internal import Rig
internal import SystemCore
internal import Text
internal import Workers

/// `airworthy bench upload`.
struct BenchUploadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "upload",
    abstract: "Measure what the way to an ingest carries, by a real RTMP publish.",
    discussion: """
      Nothing is published except to loopback or private addresses, in a service's known test \
      mode, or with --may-go-live; to any other ingest it only connects.
      """
  )

  @OptionGroup var target: IngestOptions

  @Option(help: "The platform whose test mode and bitrates apply.")
  var platform = "custom"

  @Flag(help: "Only connect: publish nothing.")
  var connectOnly = false

  @Option(help: "Seconds of the fast phase; the paced one takes half as long.")
  var seconds: Double = 10

  @Option(help: "The most to send, in kbit/s.")
  var capKbps: Double = 50_000

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard shared.rig == .thisMachine else {
      throw shared.refusal(.demoUplink)
    }
    guard target.ingest != nil else { throw shared.refusal(.nameIngest) }
    guard seconds >= 1, seconds <= 600 else {
      throw shared.refusal(.range(option: "--seconds", from: "1", to: "600"))
    }
    guard capKbps >= 200, capKbps <= 200_000 else {
      throw shared.refusal(.range(option: "--cap-kbps", from: "200", to: "200000"))
    }
  }

  func run() throws {
    let console = shared.console
    let profiles = try Profiles(console)
    let platform = try profiles.platform(platform, console)
    guard var choice = try target.choice(for: platform, console) else { return }
    if connectOnly {
      choice.permission = .never
      choice.unpublished = .notAgreed
    }
    let thresholds = try profiles.thresholds(scene: nil, arguments: [], console)
    if Console.showsProgress { console.message(BenchMessage.measuringUplink(name: choice.name)) }
    let supervisor = shared.supervisor()
    let bench = BenchRun<UplinkMeasurement>(
      .benchUpload(
        UploadBenchRequest(
          ingest: choice.url,
          keyFollows: choice.key != nil,
          permission: choice.permission,
          probeSeconds: seconds,
          capKbps: capKbps,
          pacedSeconds: seconds / 2,
          wantedKbps: platform.wantedKbps,
          reachSeconds: 10
        )
      ),
      supervisor,
      secret: choice.key,
      until: .after(.seconds(seconds * 1.5 + 10 + 4)),
      progress: { console.progress(ProgressText.line($0, shared.language)) }
    )
    supervisor.run()
    let outcome = bench.outcome ?? .crashed
    let failure = outcome.failure(hung: .uplinkStalled, crashed: .uplinkFailed)
    try BenchReport<Camera, UplinkMeasurement>(
      schema: "airworthy/bench-upload/1",
      shared: shared,
      device: nil,
      outcome: outcome,
      judgement: judge(
        UplinkEvidence(
          measurement: outcome.measurement,
          unpublished: choice.unpublished,
          failure: failure.map { BenchFailure($0) },
          need: nil
        ),
        by: thresholds.uplink
      ),
      text: \.messages
    ).finish()
  }
}
