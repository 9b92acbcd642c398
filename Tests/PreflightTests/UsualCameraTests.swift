import Rig
import Testing

@testable import Preflight

struct UsualCameraTests {
  private func camera(
    _ id: String,
    _ state: DeviceAccess.State = .ready,
    _ kind: CameraKind = .webcam
  ) -> Camera {
    var camera = Camera(id: id, name: id, nodes: [], access: DeviceAccess(state))
    camera.kind = kind
    return camera
  }

  @Test func `The first camera that is ready is meant`() {
    #expect(UsualCamera.among([camera("a", .hung), camera("b"), camera("c")])?.id == "b")
    #expect(UsualCamera.among([camera("a", .hung), camera("b", .busy)])?.id == "a")
    #expect(UsualCamera.among([]) == nil)
  }

  /// The nodes of an image processor come first on such notebooks, and were tested for a show.
  @Test func `A sensor that needs libcamera is never meant`() {
    let sensor = camera("isys", .ready, .needsLibcamera)
    #expect(UsualCamera.among([sensor, camera("usb")])?.id == "usb")
    #expect(UsualCamera.among([sensor, camera("usb", .busy)])?.id == "usb")
    #expect(UsualCamera.among([sensor]) == nil)
    var listing = DeviceListing()
    #expect(listing.absence == .noneAttached)
    listing.cameras = [sensor]
    #expect(listing.absence == .needsLibcamera)
  }
}
