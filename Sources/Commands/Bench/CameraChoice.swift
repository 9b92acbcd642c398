internal import ArgumentParser
internal import Glibc
internal import Output
internal import Preflight
internal import Rig
internal import Text

/// The camera and the mode that a command line means, or a message that says why there is none.
struct CameraChoice {
  let camera: Camera
  let path: String
  /// The mode to set; nil leaves the camera's own.
  private(set) var mode: CaptureFormat?

  /// The same camera in another mode.
  func with(_ mode: CaptureFormat) -> CameraChoice {
    var choice = self
    choice.mode = mode
    return choice
  }

  /// Chooses among what was listed.
  init(
    _ wanted: String?,
    mode wantedMode: String?,
    from listing: DeviceListing,
    _ console: Console
  ) throws {
    let request = try CameraChoice.request(wantedMode, console)
    let camera = try CameraChoice.select(wanted, from: listing, console)
    try self.init(camera, request, wantedMode, console)
  }

  /// A camera in the mode asked for, or the best one for a show.
  init(
    _ camera: Camera,
    _ request: ModeRequest?,
    _ wantedMode: String?,
    _ console: Console
  ) throws {
    guard let path = camera.path else {
      console.message(DeviceMessage.noCamera(.noneAttached))
      throw ExitStatus.noInput
    }
    self.camera = camera
    self.path = path
    do throws(PreflightFailure) {
      mode = try CaptureModeChoice.mode(of: camera, asked: request)
    } catch {
      console.message(UsageMessage(error, mode: wantedMode))
      throw error.exitCode
    }
  }

  /// The mode as it is written on the command line; nil where none is.
  static func request(_ text: String?, _ console: Console) throws -> ModeRequest? {
    guard let text else { return nil }
    guard let request = ModeRequest(text) else {
      console.message(UsageMessage.badMode(text.harmless))
      throw ExitStatus.usage
    }
    return request
  }

  private static func select(
    _ wanted: String?,
    from listing: DeviceListing,
    _ console: Console
  ) throws -> Camera {
    guard let wanted else {
      guard let first = listing.cameras.first(where: \.kind.givesPicture) else {
        console.message(DeviceMessage.noCamera(listing.absence))
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
