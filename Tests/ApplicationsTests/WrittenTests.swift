import Applications
import FoundationEssentials
import Rig
import Testing

@Suite struct WrittenTests {
  @Test(arguments: ApplicationPick.Application.allCases)
  func picksAreReadBackAsWritten(_ application: ApplicationPick.Application) throws {
    let cameras = [Cameras.c920, Cameras.camLink, Cameras.ranged, Cameras.empty]
    for camera in cameras {
      let pick = camera.pick(of: application, request: wants(nil, 1280, 720))
      let data = try JSONEncoder().encode(pick)
      #expect(try JSONDecoder().decode(ApplicationPick.self, from: data) == pick)
    }
  }
}
