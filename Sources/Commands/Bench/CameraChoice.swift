internal import ArgumentParser
internal import Glibc
internal import Output
internal import Preflight
internal import Rig
internal import Text
internal import Workers

/// The camera and the mode that a command line means, or a message that says why there is none.
struct CameraChoice {
  let camera: Camera
  let path: String
  /// The mode to set; nil leaves the camera's own.
  let mode: CaptureFormat?

  static func choose(
    _ wanted: String?,
    mode wantedMode: String?,
    _ supervisor: Supervisor,
    _ shared: SharedOptions
  ) throws -> CameraChoice {
    let console = shared.console
    var request: ModeRequest?
    if let wantedMode {
      request = ModeRequest(wantedMode)
      guard request != nil else {
        console.message(UsageMessage.badMode(wantedMode.harmless))
        throw ExitStatus.usage
      }
    }
    let listing = try shared.survey(.cameras, supervisor)
    let camera = try select(wanted, from: listing, console)
    guard let path = camera.path else {
      console.message(DeviceMessage.noCamera(.noneAttached))
      throw ExitStatus.noInput
    }
    guard let request else {
      return CameraChoice(camera: camera, path: path, mode: CaptureModeChoice.best(of: camera))
    }
    // A camera that lists no modes (busy, hung, denied) is asked all the same: it says why.
    let mode = request.mode(of: camera)
    guard mode != nil || camera.modes.isEmpty else {
      console.message(UsageMessage(modeNotOfferedBy: camera, wanted: wantedMode ?? ""))
      throw ExitStatus.usage
    }
    return CameraChoice(camera: camera, path: path, mode: mode)
  }

  private static func select(
    _ wanted: String?,
    from listing: DeviceListing,
    _ console: Console
  ) throws -> Camera {
    guard let wanted else {
      guard let first = listing.cameras.first else {
        console.message(DeviceMessage.noCamera(listing.cameraAbsence ?? .noneAttached))
        throw ExitStatus.noInput
      }
      return first
    }
    do {
      return try DeviceSelection.device(named: wanted, among: listing.cameras)
    } catch {
      // A node that `/sys/class/video4linux` does not list may still be a camera (CUSE).
      if error == .unknown, wanted.hasPrefix("/dev/"), access(wanted, F_OK) == 0 {
        var camera = Camera(id: wanted, name: wanted, nodes: [], access: DeviceAccess(.ready))
        camera.path = wanted
        return camera
      }
      console.message(
        UsageMessage(error, .camera, wanted: wanted, known: listing.cameras.map(\.id))
      )
      throw error == .unknown ? ExitStatus.noInput : ExitStatus.usage
    }
  }
}
