internal import ArgumentParser
internal import Judge
internal import Output
internal import Preflight
internal import ProfileGenerator
internal import Rig
internal import Text
internal import Workers

/// `airworthy rehearse`.
struct RehearseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rehearse",
    abstract: "Stream the recommended settings for a while, without an audience.",
    discussion: """
      Camera and microphone are captured, scaled, encoded and sent with what the last preflight \
      recommended, all together. Where that does not hold, less is tried, and it is said what gave way.
      Without --ingest the stream goes to an ingest of airworthy's own on this machine.
      Exit codes: 0 held at once, 1 did not hold as recommended, 3 undetermined.
      """
  )

  @Option(help: "The platform. Default: the preflight's.")
  var platform: [String] = []

  @Flag(help: "One stream goes to a relay, which sends it on to the platforms.")
  var relay = false

  @Option(help: "The scene. Default: the preflight's.")
  var scene: String?

  @OptionGroup var target: IngestOptions

  @Option(help: "Seconds of each attempt.")
  var seconds: Double = 30

  @Option(help: "How many settings are tried at most, each lower than the one before it.")
  var attempts = 3

  @Option(help: "Change a limit: ID=VALUE. May be given more than once.")
  var threshold: [String] = []

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard seconds >= 5, seconds <= 3600 else {
      throw shared.refusal(.range(option: "--seconds", from: "5", to: "3600"))
    }
    guard (1...10).contains(attempts) else {
      throw shared.refusal(.range(option: "--attempts", from: "1", to: "10"))
    }
    guard target.ingests.count < 2 else { throw shared.refusal(.onlyOne(option: "--ingest")) }
    guard shared.rig == .thisMachine || target.ingest == nil else {
      throw shared.refusal(.demoBringsIngest)
    }
  }

  func run() throws {
    let console = shared.console
    let supervisor = shared.supervisor()
    let plan = try plan(supervisor, console)
    let report = try RehearsalView(console, plan).rehearse(supervisor)
    guard let first = report.attempts.first else {
      console.message(RehearsalMessage.nothingToRehearse)
      throw ExitStatus.undetermined
    }
    if shared.json { try console.write(json: report) }
    switch first.verdict {
    case .ready: return
    case .notReady: throw ExitStatus.notReady
    case .undetermined: throw ExitStatus.undetermined
    }
  }

  // MARK: Plan

  private func plan(_ supervisor: Supervisor, _ console: Console) throws -> RehearsalPlan {
    let profiles = try Profiles(console)
    let report = shared.rig == .demo ? nil : try console.lastReport()
    let names = platform.isEmpty ? report?.platforms ?? ["custom"] : platform
    let platforms = try profiles.platforms(names, console)
    let scene = try profiles.scene(scene ?? report?.scene ?? "entertainment", console)
    let limits = try profiles.thresholds(scene: scene.id, arguments: threshold, console)
    let listing = try shared.survey([.cameras, .microphones], supervisor)
    var basis: RecommendationBasis
    do throws(PlatformConflict) {
      if let report {
        basis = try RecommendationBasis(report, platforms: platforms, scene: scene)
      } else {
        basis = try RecommendationBasis(platforms: platforms, scene: scene, confidence: .low)
      }
    } catch {
      console.message(error.finding.headline(in: console.language).harmless)
      throw ExitStatus.notReady
    }
    basis.throughRelay = relay
    try choose(from: listing, into: &basis, console)
    return RehearsalPlan(
      rig: shared.rig,
      basis: basis,
      thresholds: limits,
      ingest: try target.choice(for: platforms, console),
      seconds: seconds,
      attempts: attempts,
      version: airworthyVersion
    )
  }

  /// The preflight's devices, as they are found now; a node may have another number since.
  private func choose(
    from listing: DeviceListing,
    into basis: inout RecommendationBasis,
    _ console: Console
  ) throws {
    let camera = try CameraChoice(basis.camera?.id, mode: nil, from: listing, console)
    if basis.camera == nil { basis.cameraMode = camera.mode }
    basis.camera = camera.camera
    let microphones = listing.microphones?.microphones ?? []
    let known = basis.microphone?.id
    basis.microphone =
      known.map { id in microphones.first { $0.id == id } }
      ?? MicrophoneChoice.usual(among: microphones)
  }
}
