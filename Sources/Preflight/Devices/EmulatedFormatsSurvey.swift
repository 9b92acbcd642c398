public import Rig
internal import SystemCore
public import Workers

/// Asks libv4l2 what it adds to cameras' own formats, one worker a camera.
public enum EmulatedFormatsSurvey {
  private static let time = Duration.milliseconds(1500)

  /// The formats by the camera's id; a camera that can't be asked, or without the library, is left
  /// out.
  public static func run(_ cameras: [Camera], _ supervisor: Supervisor) -> [String: [String]] {
    var formats: [String: [String]] = [:]
    for camera in cameras where camera.access.state == .ready {
      guard let path = camera.path else { continue }
      supervisor.start(
        .listEmulatedFormats(path: path),
        [String].self,
        until: .after(time),
        receive: { message in
          if case .measurement(let listed) = message { formats[camera.id] = listed }
        },
        finish: { _ in }
      )
    }
    supervisor.run()
    return formats
  }
}
