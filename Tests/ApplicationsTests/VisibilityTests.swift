import Applications
import Rig
import Testing

@Suite struct VisibilityTests {
  static let all = ApplicationPick.Application.allCases

  @Test(arguments: all) func aCameraWithoutFormats(_ application: ApplicationPick.Application) {
    let pick = Cameras.empty.pick(of: application)
    #expect(pick.obstacle == .init(.noFormats))
    #expect(pick.isListed == (application != .chrome))
    #expect(pick.granted == nil)
    #expect(pick.asked == nil)
  }

  @Test(arguments: all) func noCapturingNode(_ application: ApplicationPick.Application) {
    var camera = Cameras.c920
    camera.path = nil
    camera.nodes = [CameraNode(path: "/dev/video1", role: .metadata, name: "Camera")]
    let pick = camera.pick(of: application)
    #expect(!pick.isListed)
    #expect(pick.obstacle == .init(.noCaptureNode))
  }

  @Test(arguments: all) func aLoopbackThatNobodyFeeds(_ application: ApplicationPick.Application) {
    var camera = Cameras.loopback(.output)
    #expect(camera.pick(of: application).obstacle == .init(.loopbackNoProducer))
    camera.path = nil
    #expect(camera.pick(of: application).obstacle == .init(.loopbackNoProducer))
  }

  @Test(
    arguments: all,
    [DeviceAccess.State.denied, .hung, .gone, .failed]
  )
  func noAccess(_ application: ApplicationPick.Application, _ state: DeviceAccess.State) {
    var camera = Cameras.c920
    camera.access = DeviceAccess(state)
    let pick = camera.pick(of: application)
    #expect(!pick.isListed)
    #expect(pick.obstacle == .init(.noAccess, ["state": state.rawValue]))
  }

  @Test(arguments: all) func busyIsListedAndSaid(_ application: ApplicationPick.Application) {
    var camera = Cameras.c920
    camera.access = DeviceAccess(
      .busy,
      holders: [
        DeviceHolder(pid: 1, name: "wireplumber", streaming: false),
        DeviceHolder(pid: 42, name: "obs", streaming: true),
      ]
    )
    let pick = camera.pick(of: application)
    #expect(pick.granted != nil)
    #expect(pick.arguments(of: .busy) == ["holders": "obs (42)"])
  }

  @Test(arguments: all) func everyPickTellsHowItIsKnown(
    _ application: ApplicationPick.Application
  ) {
    let knowledge = Cameras.c920.pick(of: application).knowledge
    #expect(knowledge.date.hasPrefix("20"))
    #expect(!knowledge.version.isEmpty)
    #expect(!knowledge.source.isEmpty)
    #expect(!knowledge.unverified.isEmpty)
  }
}
