internal import ArgumentParser
internal import Judge
internal import Output
internal import Preflight
internal import Rig
internal import SystemCore
internal import Text
internal import Workers

extension BenchCameraCommand {
  /// Every mode in turn.
  func runSweep(
    _ listing: DeviceListing,
    _ supervisor: Supervisor,
    _ limits: CameraThresholds
  ) throws {
    let console = shared.console
    let choice = try CameraChoice(cameras.first, mode: nil, from: listing, console)
    let sweep = CameraSweep(
      choice.camera,
      path: choice.path,
      rig: shared.rig,
      limits: limits,
      wantedFps: fps
    )
    let swept = sweep.run(supervisor, until: .after(.seconds(budget))) { mode, index, count in
      let message = BenchMessage.sweeping(mode: mode.text, number: index + 1, count: count)
      console.progress(message.text(in: shared.language))
    }
    console.progress(nil)
    guard !supervisor.isInterrupted else {
      console.message(UsageMessage.interrupted)
      throw ExitStatus.interrupted
    }
    let document = SweepDocument(
      rig: shared.rig,
      camera: choice.camera,
      modes: swept.measured,
      notMeasured: swept.left,
      recommended: recommendMode(among: swept.measured, wantedFps: fps)
    )
    if shared.json {
      try console.write(json: document)
    } else {
      try console.write(SweepText.text(document, shared.language, width: Console.width))
    }
    guard let best = document.recommended, best.grade != .fail else { throw ExitStatus.notReady }
  }
}
