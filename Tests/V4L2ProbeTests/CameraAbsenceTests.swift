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
    let tree = try SynthesisedTree([
      "/sys/bus/usb/devices/1-1:1.0/bInterfaceClass": "0e\n", "/sys/module/uvcvideo/": "",
    ])
    #expect(absence(tree) == .noDriver)
  }

  @Test func `A video interface without the module is told apart`() throws {
    let tree = try SynthesisedTree(["/sys/bus/usb/devices/1-1:1.0/bInterfaceClass": "0e\n"])
    #expect(absence(tree) == .moduleNotLoaded)
  }

  @Test(arguments: [("0", Absence.switchedOff), ("1", .noSubsystem)])
  func `A laptop's switch is read`(power: String, expected: Absence) throws {
    let tree = try SynthesisedTree([
      "/sys/bus/platform/devices/VPC2004:00/camera_power": power + "\n"
    ])
    #expect(absence(tree) == expected)
  }

  @Test(arguments: [
    ("0x8086", "0x048000", Absence.needsLibcamera), ("0x8086", "0x030000", .noSubsystem),
    ("0x10de", "0x048000", .noSubsystem),
  ])
  func `Intel's image processor needs libcamera`(
    vendor: String,
    pciClass: String,
    expected: Absence
  ) throws {
    let folder = "/sys/bus/pci/devices/0000:00:05.0/"
    let tree = try SynthesisedTree([
      folder + "vendor": vendor + "\n", folder + "class": pciClass + "\n",
    ])
    #expect(absence(tree) == expected)
  }

  @Test func `A container that was given no node is told from a machine without a camera`() throws {
    let tree = try SynthesisedTree([
      "/sys/class/video4linux/video0/name": "Cam\n", "/run/.containerenv": "",
    ])
    #expect(absence(tree) == .container)
    try tree.write("", to: "/dev/video0")
    #expect(absence(tree) == .noneAttached)
  }

  @Test func `A video interface with its driver is no lack of one`() throws {
    let tree = try SynthesisedTree([
      "/sys/bus/usb/devices/1-1:1.0/bInterfaceClass": "0e\n",
      "/sys/bus/usb/devices/1-1:1.0/driver/": "", "/sys/class/video4linux/": "",
    ])
    #expect(absence(tree) == .noneAttached)
  }
}
