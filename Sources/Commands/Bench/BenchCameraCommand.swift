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

  @Option(help: "The rate that a sweep's best mode has to hold.")
  var fps: Double = 30

  @Flag(help: "Find the cause of a low rate: set a control, measure again, put it back.")
  var diagnose = false

  @Flag(help: "Stream the cameras named, or all, together, as the show will.")
  var allAtOnce = false

  @Option(help: "Keep a picture of the run in this file, as a JPEG.", completion: .file())
  var snapshot: String?

  @OptionGroup var shared: SharedOptions

  func validate() throws {
    guard seconds >= 0.5, seconds <= 600 else {
      throw shared.refusal(.range(option: "--seconds", from: "0.5", to: "600"))
    }
    guard budget >= 5, budget <= 3600 else {
      throw shared.refusal(.range(option: "--budget", from: "5", to: "3600"))
    }
    guard fps >= 1, fps <= 1000 else {
      throw shared.refusal(.range(option: "--fps", from: "1", to: "1000"))
    }
    guard allAtOnce || cameras.count <= 1 else {
      throw shared.refusal(.severalCameras)
    }
    guard !sweep || !allAtOnce && mode == nil && snapshot == nil && !diagnose else {
      throw shared.refusal(
        .notWith(
          option: "--sweep",
          others: ["--mode", "--diagnose", "--all-at-once", "--snapshot"]
        )
      )
    }
    guard !allAtOnce || snapshot == nil && !diagnose else {
      throw shared.refusal(.oneCamera)
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
    let file = try OutputFile(snapshot, console)
    announce(choice)
    var trial = CameraTrial(
      choice,
      supervisor,
      rig: shared.rig,
      seconds: seconds,
      diagnoses: diagnose,
      snapshot: snapshot,
      progress: { console.progress(ProgressText.line($0, shared.language)) }
    )
    supervisor.run()
    if diagnose { tryFasterFormat(&trial, supervisor) }
    let measurement = trial.outcome.measurement
    file?.tell(measurement?.snapshot, measurement?.notMeasured["snapshot"], console)
    try BenchReport(
      schema: "airworthy/bench-camera/1",
      shared: shared,
      device: (key: "camera", value: choice.camera),
      outcome: trial.outcome,
      judgement: trial.judgement(by: limits),
      text: \.messages
    ).finish()
  }

  /// A compressed format in place of a raw one that the link can't carry any faster.
  private func tryFasterFormat(_ trial: inout CameraTrial, _ supervisor: Supervisor) {
    guard let mode = trial.fasterMode, let before = trial.outcome.measurement else { return }
    let other = CameraTrial(
      trial.choice.with(mode),
      supervisor,
      rig: shared.rig,
      seconds: CameraTrial.experimentSeconds
    )
    supervisor.run()
    var experiment = CameraExperiment(
      pixelFormat: before.negotiated.fourcc,
      to: mode.fourcc,
      beforeFps: before.deliveredFps ?? 0
    )
    experiment.beforeLuma = before.picture?.meanLuma
    experiment.afterFps = other.outcome.measurement?.deliveredFps
    experiment.afterLuma = other.outcome.measurement?.picture?.meanLuma
    trial.formatExperiment = experiment
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
