public import Judge
public import Rig
public import SystemCore
public import Workers

/// Measures the modes of a camera one after the other, the most useful first, within a budget; each
/// in a worker of its own, so that one that hangs costs its own time alone.
public struct CameraSweep {
  /// A mode's time: the camera's start, a short warm-up and the measurement.
  private static let warmUpSeconds = 0.5
  private static let measuredSeconds = 2.0
  private static let graceSeconds = 6.0

  private let camera: Camera
  private let path: String
  private let rig: RigKind
  private let limits: CameraThresholds
  private let wantedFps: Double

  /// A sweep of a camera for a show of a rate.
  public init(
    _ camera: Camera,
    path: String,
    rig: RigKind,
    limits: CameraThresholds,
    wantedFps: Double = 30
  ) {
    self.wantedFps = wantedFps
    self.camera = camera
    self.path = path
    self.rig = rig
    self.limits = limits
  }

  /// Every mode, in the order of the sweep: rates that a show can use before slower ones than film's;
  /// among those pictures of up to 1080 lines; among those each size of each format at its fastest first; among those the most useful.
  public static func order(of camera: Camera, wantedFps: Double = 30) -> [CaptureFormat] {
    let ranked = camera.modes.flatMap { mode in
      CaptureModeChoice.formats(of: mode).sorted { ($0.rateFps ?? 0) > ($1.rateFps ?? 0) }
        .enumerated().map { rank, format in
          (
            format: format,
            order: [
              (format.rateFps ?? 0) >= CaptureModeChoice.slowestSmoothFps ? 0 : 1,
              format.height <= 1080 ? 0 : 1, rank == 0 ? 0 : 1,
              -CaptureModeChoice.worth(format, wantedFps),
            ]
          )
        }
    }
    return ranked.sorted { $0.order.lexicographicallyPrecedes($1.order) }.map(\.format)
  }

  /// Measures until the modes or the time are at an end; returns what was measured, and the modes
  /// that were not.
  public func run(
    _ supervisor: Supervisor,
    until deadline: Deadline,
    progress: @escaping (CaptureFormat, Int, Int) -> Void
  ) -> (measured: [SweptMode], left: [CaptureFormat]) {
    let modes = CameraSweep.order(of: camera, wantedFps: wantedFps)
    var measured: [SweptMode] = []
    for (index, mode) in modes.enumerated() {
      let needed = Duration.seconds(Self.warmUpSeconds + Self.measuredSeconds + 0.5)
      guard !supervisor.isInterrupted, deadline.remaining >= needed else {
        return (measured, Array(modes[index...]))
      }
      progress(mode, index, modes.count)
      measured.append(measure(mode, supervisor))
    }
    return (measured, [])
  }

  private func measure(_ mode: CaptureFormat, _ supervisor: Supervisor) -> SweptMode {
    let request = CameraBenchRequest(
      rig: rig,
      path: path,
      mode: mode,
      seconds: Self.measuredSeconds,
      warmUpSeconds: Self.warmUpSeconds
    )
    let bench = BenchRun<CameraMeasurement>(
      .benchCamera(request),
      supervisor,
      until: .after(.seconds(Self.warmUpSeconds + Self.measuredSeconds + Self.graceSeconds))
    )
    supervisor.run()
    let evidence = CameraEvidence(camera, bench.outcome ?? .crashed)
    let worst = judge(evidence, by: limits).findings.map(\.status).max { $0.gravity < $1.gravity }
    return SweptMode(
      mode: mode,
      measurement: evidence.measurement,
      grade: evidence.measurement == nil ? nil : worst,
      failure: evidence.failure?.code
    )
  }
}
