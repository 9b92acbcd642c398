public import Rig
public import SystemCore
internal import UVC

/// Reads what `/sys` tells of a camera's USB device and its bus: without root, without opening a
/// device, also while the camera is busy or permission is denied.
///
/// The parent process may call it: no device is touched.
public struct USBCameraProbe: Sendable {
  private let root: SystemRoot

  /// A probe of the system below a root.
  public init(_ root: SystemRoot = SystemRoot()) { self.root = root }

  /// The facts of the USB device that a folder of `/sys` belongs to; nil on other buses.
  ///
  /// Where the folder is that of a VideoControl interface or below it (such as
  /// `/sys/class/video4linux/video0/device`), only the streams of that function are told: a camera
  /// with an infrared sensor has two.
  public func facts(of folder: String) -> USBCameraFacts? {
    let tree = DeviceTree(root)
    guard let device = tree.usbDevice(of: folder), device.port.contains("-") else { return nil }
    var facts = USBCameraFacts(
      port: device.port,
      hubDepth: device.port.filter { $0 == "." }.count
    )
    facts.power = power(device.folder)
    facts.maxPowerMa = root.trimmed(device.folder + "/bMaxPower").flatMap {
      Int($0.prefix { $0.isNumber })
    }
    facts.driver = videoDriver()
    guard let bus = USBBusTree(of: device.folder, in: root),
      let member = bus.member(at: device.port)
    else {
      facts.notMeasured["bus"] = "no_root_hub"
      return facts
    }
    facts.identify(member, store: root.bytes(device.folder + "/bos_descriptors", limit: 65_536))
    let function = functionInterfaces(of: folder, in: tree, member)
    facts.describe(member, function)
    facts.account(member, on: bus, function)
    return facts
  }

  /// The streaming interfaces of the function that a folder belongs to; all where it names none.
  private func functionInterfaces(
    of folder: String,
    in tree: DeviceTree,
    _ member: USBBusMember
  ) -> [Interface] {
    let all = member.configuration?.videoStreaming ?? []
    for path in tree.chain(from: folder) {
      guard
        let number = root.trimmed(path + "/bInterfaceNumber").flatMap({ UInt8($0, radix: 16) })
      else { continue }
      let control = member.configuration?.interface(number)?.videoControl
      return control.map { control in
        all.filter { control.streamingInterfaces.contains($0.number) }
      } ?? all
    }
    return all
  }

  private func power(_ folder: String) -> USBPower {
    USBPower(
      control: root.trimmed(folder + "/power/control"),
      runtimeStatus: root.trimmed(folder + "/power/runtime_status"),
      autosuspendDelayMs: root.trimmed(folder + "/power/autosuspend_delay_ms")
        .flatMap { Int($0) }
    )
  }

  private func videoDriver() -> USBVideoDriver? {
    let folder = "/sys/module/uvcvideo/parameters"
    guard root.exists(folder) else { return nil }
    func text(_ name: String) -> String? { root.trimmed(folder + "/" + name) }
    func flag(_ name: String) -> Bool? { text(name).map { $0 != "0" && $0 != "N" } }
    return USBVideoDriver(
      // All bits set is the driver's own word for «none forced».
      quirks: text("quirks").flatMap { UInt32($0) }.flatMap { $0 == .max ? nil : $0 },
      nodrop: flag("nodrop"),
      hwtimestamps: flag("hwtimestamps"),
      clock: text("clock"),
      timeoutMs: text("timeout").flatMap { Int($0) }
    )
  }
}
