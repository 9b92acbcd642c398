import Rig
import TestSupport
import Testing

@testable import V4L2Probe

struct CameraAbsenceTests {
  private func absence(_ tree: borrowing SynthesisedTree) -> Absence {
    CameraProbe(tree.root).absence()
  }

  @Test func `Without the subsystem no camera can appear`() throws {
    let tree = try SynthesisedTree()
    #expect(absence(tree) == .noSubsystem)
  }

  @Test func `With the subsystem and no hardware nothing is attached`() throws {
    let tree = try SynthesisedTree([
      "/sys/class/video4linux/": "", "/sys/bus/usb/devices/1-1:1.0/bInterfaceClass": "03\n",
    ])
    #expect(absence(tree) == .noneAttached)
  }

  @Test func `A video interface that no driver serves is told`() throws {
    let tree = try SynthesisedTree(["/sys/bus/usb/devices/1-1:1.0/bInterfaceClass": "0e\n"])
    #expect(absence(tree) == .noDriver)
  }

  @Test func `A video interface with its driver is no lack of one`() throws {
    let tree = try SynthesisedTree([
      "/sys/bus/usb/devices/1-1:1.0/bInterfaceClass": "0e\n",
      "/sys/bus/usb/devices/1-1:1.0/driver/": "", "/sys/class/video4linux/": "",
    ])
    #expect(absence(tree) == .noneAttached)
  }
}
