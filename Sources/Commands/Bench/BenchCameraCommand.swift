internal import ArgumentParser
internal import Judge
internal import Output
internal import Preflight
internal import Rig
internal import SystemCore
internal import Text
internal import Workers

/// `airworthy bench camera`.
struct BenchCameraCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "camera",
    abstract: "Measure what a camera really delivers, and what its picture is worth."
  )

  @Argument(help: "The camera: its id, its node, or words of its name. Default: the first.")
  var cameras: [String] = []

  @Option(help: "The mode, like MJPG:1280x720@30. Default: the best for streaming.")
  var mode: String?

  @Option(help: "Seconds to measure, after the warm-up.")
  var seconds: Double = 5

  @Flag(help: "Measure every mode in turn: what is promised, what arrives.")
  var sweep = false

  @Option(help: "Seconds that a sweep may take.")
  var budget: Double = 60

  @Flag(help: "Find the cause of a low rate: set a control, measure again, put it back.")
  var diagnose = false

  @Flag(help: "Stream the cameras named, or all, together, as the show will.")
  var allAtOnce = false

  @Option(help: "Keep a picture of the run in this file, as a JPEG.", completion: .file())
  var snapshot: String?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard seconds >= 0.5, seconds <= 600 else {
      throw ValidationError("--seconds takes 0.5 to 600.")
    }
    guard budget >= 5, budget <= 3600 else { throw ValidationError("--budget takes 5 to 3600.") }
    guard allAtOnce || cameras.count <= 1 else {
      throw ValidationError("More than one camera: add --all-at-once.")
    }
    guard !sweep || !allAtOnce && mode == nil && snapshot == nil && !diagnose else {
      throw ValidationError(
        "--sweep takes neither --mode, --diagnose, --all-at-once nor --snapshot."
      )
    }
    guard !allAtOnce || snapshot == nil && !diagnose else {
      throw ValidationError("--snapshot and --diagnose take one camera.")
    }
  }

  func run() throws {
    let limits = try Profiles(shared.console)
      .thresholds(scene: nil, arguments: [], shared.console).camera
    let supervisor = shared.supervisor()
    let listing = try shared.survey(.cameras, supervisor)
    if sweep {
      try runSweep(listing, supervisor, limits)
    } else if allAtOnce {
      try runTogether(listing, supervisor, limits)
    } else {
      try runOne(listing, supervisor, limits)
    }
  }

  private func runOne(
    _ listing: DeviceListing,
    _ supervisor: Supervisor,
    _ limits: CameraThresholds
  ) throws {
    let console = shared.console
    let choice = try CameraChoice(cameras.first, mode: mode, from: listing, console)
    announce(choice)
    let trial = CameraTrial(
      choice,
      supervisor,
      rig: shared.rig,
      seconds: seconds,
      diagnoses: diagnose,
      snapshot: snapshot,
      progress: { console.progress(ProgressText.line($0, shared.language)) }
    )
    supervisor.run()
    try BenchReport(
      schema: "airworthy/bench-camera/1",
      shared: shared,
      device: (key: "camera", value: choice.camera),
      outcome: trial.outcome,
      judgement: trial.judgement(by: limits),
      text: \.messages
    ).finish()
  }

  func announce(_ choice: CameraChoice) {
    guard Console.showsProgress else { return }
    shared.console.message(
      BenchMessage.measuringCamera(
        name: choice.camera.name.harmless,
        mode: choice.mode?.text ?? "-"
      )
    )
  }
}
