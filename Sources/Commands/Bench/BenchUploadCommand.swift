internal import ArgumentParser
internal import Judge
internal import Output
internal import Preflight
internal import ProfileGenerator
internal import Rig
internal import SystemCore
internal import Text
internal import Workers

/// `airworthy bench upload`.
struct BenchUploadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "upload",
    abstract: "Measure what the way to an ingest carries, by a real RTMP or SRT publish.",
    discussion: """
      Nothing is published except to loopback or private addresses, in a service's known test \
      mode, or with --may-go-live; to any other ingest it only connects. Of several ingests, or \
      those of a platform where none is named, it says which is best reached. Without an ingest \
      --ndt7 measures the line alone.
      """
  )

  @OptionGroup var target: IngestOptions

  @OptionGroup var bulk: BulkOptions

  @Option(help: "The platform whose test mode and bitrates apply.")
  var platform = "custom"

  @Flag(help: "Only connect: publish nothing.")
  var connectOnly = false

  @Option(
    help: """
      Seconds for which a steady link is filled; a stream is then tried for twice as many, or six \
      times where fifths of a second vary or losses leave a minute open. An unsteady link gets up to three times as many for each.
      """
  )
  var seconds: Double = 10

  @Option(
    help: "The bitrate you want to stream at, sound included; by default the platform's most."
  )
  var wantedKbps: Double?

  @Option(help: "Send at just this bitrate for --seconds, as OBS would, dropped frames counted.")
  var atKbps: Double?

  @Option(
    help: "The most to send while the link is filled, in kbit/s; by default twice the wanted."
  )
  var capKbps: Double?

  @Option(help: "The most bytes that the whole run may send.")
  var maxBytes: Int?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard shared.rig == .thisMachine else {
      throw shared.refusal(.demoUplink)
    }
    try validateBulk()
    let shortest = atKbps == nil ? 1 : UploadBenchRequest.Pace.shortestSeconds
    guard seconds >= shortest, seconds <= 600 else {
      throw shared.refusal(.range(option: "--seconds", from: "\(Int(shortest))", to: "600"))
    }
    let rates = [("--wanted-kbps", wantedKbps), ("--at-kbps", atKbps)]
    for (option, rate) in rates where !(200...100_000).contains(rate ?? 200) {
      throw shared.refusal(.range(option: option, from: "200", to: "100000"))
    }
    guard (200...1e8).contains(capKbps ?? 200) else {
      throw shared.refusal(.range(option: "--cap-kbps", from: "200", to: "100000000"))
    }
    guard (maxBytes ?? 1_000_000) >= 1_000_000 else {
      throw shared.refusal(.range(option: "--max-bytes", from: "1000000", to: "…"))
    }
    guard atKbps == nil || wantedKbps == nil && capKbps == nil else {
      throw shared.refusal(.notWith(option: "--at-kbps", others: ["--wanted-kbps", "--cap-kbps"]))
    }
  }

  func run() throws {
    if bulk.ndt7 { return try runBulk() }
    let console = shared.console
    let profiles = try Profiles(console)
    let platform = try profiles.platform(platform, console)
    let candidates =
      target.ingests.isEmpty ? platform.ingests.map(\.value.url) : target.ingests
    if candidates.count > 1 { return try runRanking(candidates, platform, profiles) }
    guard let candidate = candidates.first else { throw shared.refusal(.nameIngest) }
    var choice = try target.choices(among: [candidate], for: [platform], console)[0]
    if connectOnly {
      choice.permission = .never
      choice.unpublished = .notAgreed
    }
    let thresholds = try profiles.thresholds(scene: nil, arguments: [], console)
    if Console.showsProgress { console.message(BenchMessage.measuringUplink(name: choice.name)) }
    let supervisor = shared.supervisor()
    let request = request(choice, platform, thresholds.uplink)
    let metered = warnOfMetering(request.mostBytes, supervisor, console)
    let bench = BenchRun<UplinkMeasurement>(
      .benchUpload(request),
      supervisor,
      secret: choice.key,
      until: .after(.seconds(request.longestSeconds)),
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
          meteredMegabytes: metered?.megabytes,
          need: nil
        ),
        by: thresholds.uplink
      ),
      promise: outcome.measurement.flatMap { promise($0, by: thresholds.uplink) },
      text: \.messages
    ).finish()
  }

  private func request(
    _ choice: IngestChoice,
    _ platform: Platform,
    _ limits: UplinkThresholds
  ) -> UploadBenchRequest {
    let wanted = atKbps ?? wantedKbps ?? platform.wantedKbps
    let probe = UploadBenchRequest.Probe(
      seconds: seconds,
      longestSeconds: seconds * 3,
      capKbps: capKbps ?? max(2 * wanted, 8000)
    )
    return UploadBenchRequest(
      ingest: choice.url,
      keyFollows: choice.key != nil,
      permission: choice.permission,
      reachSeconds: 10,
      probe: atKbps == nil ? probe : nil,
      pace: UploadBenchRequest.Pace(
        seconds: atKbps == nil ? seconds * UploadBenchRequest.Pace.timesTheProbe : seconds,
        longestSeconds: atKbps == nil ? seconds * 3 : seconds,
        unevenSeconds: atKbps == nil ? seconds * 6 : seconds,
        kbps: wanted,
        attempts: atKbps == nil ? 4 : 1,
        isFixed: atKbps != nil
      ),
      headroom: limits.headroom,
      leastKbps: min(platform.need(limits).value, wanted),
      maximumBytes: maxBytes
    )
  }
}
