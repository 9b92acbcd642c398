internal import ArgumentParser
internal import Judge
internal import Logbook
internal import Output
internal import Preflight
internal import ProfileGenerator
internal import Rig
internal import SystemCore
internal import Text
internal import Workers

/// `airworthy preflight`.
struct PreflightCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preflight",
    abstract: "Check camera, microphone, computer and uplink, and recommend settings that hold.",
    discussion: """
      Exit codes: 0 ready, 1 not ready, 2 ready but for warnings (with --strict), 3 undetermined.
      Without --ingest the uplink stays undetermined. A run takes up to 40 s, or longer, and says so,
      where the uplink is unsteady; with --quick 15 s, at a low confidence.
      """
  )

  @Option(
    help: """
      The platform, like youtube, twitch, douyin, weibo, bilibili, custom; several take the strictest
      of each figure. Default: custom.
      """
  )
  var platform: [String] = []

  @Flag(help: "One stream goes to a relay, which sends it on to the platforms.")
  var relay = false

  @Option(help: "The scene: teaching, entertainment, commerce or music.")
  var scene = "entertainment"

  @Option(help: "The camera. Default: the first that can be used.")
  var camera: String?

  @Option(help: "The camera's mode, like MJPG:1280x720@30. Default: the best for streaming.")
  var mode: String?

  @Option(help: "The microphone. Default: the usual one.")
  var microphone: String?

  @OptionGroup var target: IngestOptions

  @Option(help: "Keep a picture of the run in this file, as a JPEG.", completion: .file())
  var snapshot: String?

  @Option(help: "Change a limit: ID=VALUE. May be given more than once.")
  var threshold: [String] = []

  @Flag(help: "Take 15 s at most: a first look, at a low confidence.")
  var quick = false

  @Flag(
    help: "Then stream the settings for 30 s, as rehearse does, and lower them until they hold."
  )
  var rehearse = false

  @Flag(help: "Leave with 2 where there are warnings.")
  var strict = false

  @OptionGroup var shared: SharedOptions

  private static let rehearsalSeconds = 30.0
  private static let rehearsalAttempts = 3

  func validate() throws {
    guard shared.rig == .thisMachine || target.ingest == nil else {
      throw shared.refusal(.demoBringsIngest)
    }
    guard target.ingests.count < 2 else { throw shared.refusal(.onlyOne(option: "--ingest")) }
  }

  func run() throws {
    let console = shared.console
    let plan = try plan(console)
    let picture = try OutputFile(snapshot, console)
    let supervisor = shared.supervisor()
    let view = PreflightView(console, plan)
    let run = PreflightRun(plan, supervisor) { event in
      if case .chosen(_, let microphone?) = event {
        console.warn(beforeRecording: microphone, by: plan.thresholds.microphone)
      }
      if case .extended(let seconds) = event {
        console.progress(nil)
        console.message(PreflightMessage.extended(seconds: seconds))
      }
      if !shared.json { view.show(event) }
    }
    let finished: Report?
    do throws(PreflightFailure) {
      finished = try run.run()
    } catch {
      console.progress(nil)
      console.message(UsageMessage(error, mode: mode))
      throw error.exitCode
    }
    console.progress(nil)
    guard var report = finished else {
      console.message(UsageMessage.interrupted)
      throw ExitStatus.interrupted
    }
    if !shared.json { try view.end(report) }
    if rehearse { try rehearse(&report, plan, supervisor, console) }
    if shared.json { try console.write(json: report) }
    let camera = report.parts.camera.measurement
    picture?.tell(camera?.snapshot, camera?.notMeasured["snapshot"], console)
    keep(report, console)
    try leave(report)
  }

  /// Proves the settings by running them; what holds in their place is recommended instead.
  private func rehearse(
    _ report: inout Report,
    _ plan: PreflightPlan,
    _ supervisor: Supervisor,
    _ console: Console
  ) throws {
    guard report.permitsRehearsal, report.recommendation != nil, let basis = basis(of: report, plan)
    else { return console.message(RehearsalMessage.notRehearsed) }
    let rehearsalPlan = RehearsalPlan(
      rig: plan.rig,
      basis: basis,
      thresholds: plan.thresholds,
      ingest: plan.ingest,
      seconds: PreflightCommand.rehearsalSeconds,
      attempts: PreflightCommand.rehearsalAttempts,
      version: plan.version
    )
    let rehearsal = try RehearsalView(console, rehearsalPlan).rehearse(supervisor)
    report.rehearsal = rehearsal
    if rehearsal.holds {
      report.recommendation = rehearsal.attempts.last?.recommendation
    } else if rehearsal.attempts.last?.gaveWay != nil {
      report.verdict = .notReady
    }
  }

  private func basis(of report: Report, _ plan: PreflightPlan) -> RecommendationBasis? {
    var basis = try? RecommendationBasis(report, platforms: plan.platforms, scene: plan.scene)
    basis?.throughRelay = plan.throughRelay
    basis?.ingest = report.recommendation?.ingest
    return basis
  }

  /// A report that can't be kept is still a report: the verdict stands, and a message says so.
  private func keep(_ report: Report, _ console: Console) {
    do throws(LogbookFailure) {
      try Logbook(XDGFolders(environment)).keep(report)
    } catch {
      console.message(UsageMessage(error))
    }
  }

  private func leave(_ report: Report) throws {
    switch report.verdict {
    case .notReady: throw ExitStatus.notReady
    case .undetermined: throw ExitStatus.undetermined
    case .ready:
      if strict, report.findings.contains(where: { $0.status == .warn }) {
        throw ExitStatus.warnings
      }
    }
  }

  private func plan(_ console: Console) throws -> PreflightPlan {
    let profiles = try Profiles(console)
    let platforms = try profiles.platforms(platform.isEmpty ? ["custom"] : platform, console)
    let platform = try commonGround(of: platforms, console)
    let ingest = try target.choice(for: platforms, console)
    return PreflightPlan(
      rig: shared.rig,
      platform: platform,
      platforms: platforms,
      throughRelay: relay,
      scene: try profiles.scene(scene, console),
      thresholds: try profiles.thresholds(
        on: platform,
        scene: scene,
        arguments: threshold,
        console
      ),
      camera: camera,
      mode: try CameraChoice.request(mode, console),
      microphone: microphone,
      snapshot: snapshot,
      ingest: ingest,
      platformIngests: platformIngests(of: platforms, beside: ingest),
      length: quick ? .quick : .standard,
      version: airworthyVersion
    )
  }

  /// Several platforms as one; where they have nothing in common, no test could help.
  private func commonGround(of platforms: [Platform], _ console: Console) throws -> Platform {
    do throws(PlatformConflict) {
      return try Platform(commonGroundOf: platforms)
    } catch {
      console.message(error.finding.headline(in: console.language).harmless)
      throw ExitStatus.notReady
    }
  }

  /// Naming a platform agrees to resolving and connecting to its ingest, nothing more; a relay alone
  /// connects to those behind it.
  private func platformIngests(
    of platforms: [Platform],
    beside own: IngestChoice?
  ) -> [IngestChoice] {
    guard !relay else { return [] }
    return platforms.compactMap { platform in
      guard let url = platform.defaultIngest?.url,
        own.map({ platform.hasIngest($0.url) }) != true
      else { return nil }
      return IngestChoice(
        url: url,
        name: url,
        permission: .never,
        unpublished: .notAgreed,
        key: nil
      )
    }
  }
}
