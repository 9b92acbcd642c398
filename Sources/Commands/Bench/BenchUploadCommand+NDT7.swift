internal import Judge
internal import NDT7
internal import Output
internal import Preflight
internal import Rig
internal import SystemCore
internal import Text
internal import Workers

extension BenchUploadCommand {
  /// The longest upload that ndt7 allows.
  private static let longestSeconds = 10.0

  /// Whom the user agreed to tell, and what goes with filling the line alone.
  func validateBulk() throws {
    guard bulk.ndt7 else {
      for (option, isGiven) in [
        ("--server", bulk.server != nil), ("--publish-to-mlab", bulk.publishToMlab),
      ] where isGiven { throw shared.refusal(.onlyWith(option: option, other: "--ndt7")) }
      return
    }
    let others: [(String, Bool)] = [
      ("--ingest", !target.ingests.isEmpty), ("--key-stdin", target.keyStdin),
      ("--key-file", target.keyFile != nil), ("--key-credential", target.keyCredential != nil),
      ("--may-go-live", target.mayGoLive),
      ("--connect-only", connectOnly), ("--wanted-kbps", wantedKbps != nil),
      ("--at-kbps", atKbps != nil), ("--cap-kbps", capKbps != nil),
    ]
    for (option, isGiven) in others where isGiven {
      throw shared.refusal(.notWith(option: "--ndt7", others: [option]))
    }
    guard bulk.server == nil || !bulk.publishToMlab else {
      throw shared.refusal(.notWith(option: "--server", others: ["--publish-to-mlab"]))
    }
    guard bulk.server != nil || bulk.publishToMlab else { throw shared.refusal(.publishToMLab) }
  }

  /// Fills the way to a measurement server.
  func runBulk() throws {
    let console = shared.console
    let thresholds = try Profiles(console).thresholds(scene: nil, arguments: [], console).uplink
    let (destination, name) = try bulkDestination(console)
    if Console.showsProgress { console.message(BenchMessage.measuringUplink(name: name)) }
    let supervisor = shared.supervisor()
    let request = BulkBenchRequest(
      destination: destination,
      seconds: min(seconds, Self.longestSeconds),
      reachSeconds: 20,
      maximumBytes: maxBytes
    )
    let metered = warnOfMetering(maxBytes, supervisor, console)
    let bench = BenchRun<UplinkMeasurement>(
      .benchBulk(request),
      supervisor,
      secret: nil,
      until: .after(.seconds(request.longestSeconds)),
      progress: { console.progress(ProgressText.line($0, shared.language)) }
    )
    supervisor.run()
    let outcome = bench.outcome ?? .crashed
    let failure = outcome.failure(hung: .uplinkServerFailed, crashed: .uplinkServerFailed)
    try BenchReport<Camera, UplinkMeasurement>(
      schema: "airworthy/bench-upload/1",
      shared: shared,
      device: nil,
      outcome: outcome,
      judgement: judge(
        UplinkEvidence(
          measurement: outcome.measurement,
          failure: failure.map { BenchFailure($0) },
          meteredMegabytes: metered.flatMap {
            $0.megabytes ?? outcome.measurement?.sentBytes.map { Double($0) / 1e6 }
          }
        ),
        by: thresholds
      ),
      text: \.messages
    ).finish()
  }

  /// Where the upload goes, and that as it may be shown: without a token.
  private func bulkDestination(
    _ console: Console
  ) throws -> (BulkBenchRequest.Destination, name: String) {
    guard let server = bulk.server else {
      return (.nearest(service: NDT7Locate.measurementLab), "M-Lab")
    }
    do {
      return (.server(server), try NDT7URL(server).description)
    } catch {
      let reason = AddressMessage.problem(error).text(in: console.language)
      console.message(AddressMessage.badServer(RTMPURLText.safe(server), reason: reason))
      throw ExitStatus.usage
    }
  }
}
