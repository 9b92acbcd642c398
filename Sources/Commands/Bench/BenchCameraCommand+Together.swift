internal import ArgumentParser
internal import Judge
internal import Output
internal import Preflight
internal import Rig
internal import Text
internal import Workers

extension BenchCameraCommand {
  /// Several cameras at the same time.
  func runTogether(
    _ listing: DeviceListing,
    _ supervisor: Supervisor,
    _ limits: CameraThresholds
  ) throws {
    let console = shared.console
    let choices = try chosen(from: listing)
    let predicted = judgeBuses(of: choices.map { ($0.camera, $0.mode) })
    if !shared.json, !predicted.isEmpty {
      try console.write(
        BenchText.text([], predicted, rig: shared.rig, shared.language, width: Console.width)
      )
    }
    for choice in choices { announce(choice) }
    let trials = choices.map {
      CameraTrial($0, supervisor, rig: shared.rig, seconds: seconds)
    }
    supervisor.run()
    guard !supervisor.isInterrupted else {
      console.message(UsageMessage.interrupted)
      throw ExitStatus.interrupted
    }
    let judgements = trials.map { $0.judgement(by: limits) }
    if shared.json {
      let entries = zip(trials, judgements).map { trial, judgement in
        TogetherDocument.Entry(
          camera: trial.choice.camera,
          measurement: trial.outcome.measurement,
          findings: judgement.findings
        )
      }
      try console.write(
        json: TogetherDocument(rig: shared.rig, predicted: predicted, cameras: entries)
      )
    } else {
      for (trial, judgement) in zip(trials, judgements) { try show(trial, judgement) }
    }
    if judgements.contains(where: { $0.verdict == .notReady }) { throw ExitStatus.notReady }
    if judgements.contains(where: { $0.verdict == .undetermined }) {
      throw ExitStatus.undetermined
    }
  }

  private func chosen(from listing: DeviceListing) throws -> [CameraChoice] {
    let console = shared.console
    guard cameras.isEmpty else {
      return try cameras.map { try CameraChoice($0, mode: mode, from: listing, console) }
    }
    let request = try CameraChoice.request(mode, console)
    let all = listing.cameras.filter { $0.path != nil && $0.kind.givesPicture }
    guard !all.isEmpty else {
      console.message(DeviceMessage.noCamera(listing.absence))
      throw ExitStatus.noInput
    }
    return try all.map { try CameraChoice($0, request, mode, console) }
  }

  private func show(_ trial: CameraTrial, _ judgement: Judgement) throws {
    let heading = "\(trial.choice.camera.name.harmless)  \(trial.choice.mode?.text ?? "-")\n"
    let text = BenchText.text(
      trial.outcome.measurement?.messages ?? [],
      judgement.findings,
      rig: shared.rig,
      shared.language,
      width: Console.width
    )
    try shared.console.write(heading + text)
  }
}
