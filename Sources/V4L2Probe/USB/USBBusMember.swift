internal import SystemCore
internal import UVC

/// A USB device as `/sys` shows it: descriptors and current settings, read without opening it.
struct USBBusMember {
  /// The folder in `/sys/devices`.
  let folder: String
  /// The port path, such as `1-4.2`.
  let port: String
  /// The hub it is plugged into; nil below the root hub.
  let hub: String?
  let name: String
  let speedMbps: Double?
  let speed: USBSpeed?
  let descriptors: DeviceDescriptors
  /// The configuration in use; nil where it has none or could not be read.
  let configuration: Configuration?
  /// The current alternate setting of each interface.
  let settings: [UInt8: UInt8]

  init(_ folder: String, port: String, hub: String?, in root: SystemRoot) {
    self.folder = folder
    self.port = port
    self.hub = hub
    let ids = ["idVendor", "idProduct"].map { root.trimmed(folder + "/" + $0) ?? "????" }
    let product = root.trimmed(folder + "/product")
    name = product.flatMap { $0.isEmpty ? nil : $0 } ?? ids.joined(separator: ":")
    speedMbps = root.trimmed(folder + "/speed").flatMap(Double.init)
    speed = speedMbps.flatMap(USBSpeed.init(mbps:))
    descriptors = DeviceDescriptors(
      root.bytes(folder + "/descriptors", limit: Self.descriptorLimit) ?? []
    )
    let value = root.trimmed(folder + "/bConfigurationValue").flatMap { UInt8($0) }
    configuration = descriptors.configuration(value)
    settings = Self.settings(folder, port: port, in: root)
  }

  /// A configuration is at most 65,535 bytes; devices have one, rarely two.
  private static let descriptorLimit = 4 * 65_536

  /// `bAlternateSetting` is that of the setting in use, padded with a space (`intf_show`).
  private static func settings(
    _ folder: String,
    port: String,
    in root: SystemRoot
  ) -> [UInt8: UInt8] {
    var settings: [UInt8: UInt8] = [:]
    for interface in root.entries(in: folder) where interface.hasPrefix(port + ":") {
      let path = folder + "/" + interface
      guard
        let number = root.trimmed(path + "/bInterfaceNumber").flatMap({ UInt8($0, radix: 16) }),
        let setting = root.trimmed(path + "/bAlternateSetting").flatMap({ UInt8($0) })
      else { continue }
      settings[number] = setting
    }
    return settings
  }

  /// The computer's own port that it hangs from, at whatever depth.
  var rootPort: String { String(port.prefix { $0 != "." }) }
  var isHub: Bool { descriptors.device?.deviceClass == 9 }
  var isCamera: Bool { configuration.map { !$0.videoStreaming.isEmpty } ?? false }

  /// The setting in use of an interface; nil where it could not be read.
  func current(_ interface: Interface) -> AlternateSetting? {
    settings[interface.number].flatMap(interface.alternate)
  }

  /// What the settings in use keep free; nil where that could not be read.
  var reservations: [PeriodicReservation]? {
    guard let configuration, let speed else { return nil }
    return configuration.interfaces.flatMap { interface in
      current(interface)?.reservations(of: port, interface: interface.number, at: speed) ?? []
    }
  }

  /// Whether an interface streams now; nil where `/sys` can't tell: bulk has one setting for all.
  func streams(_ interface: Interface) -> Bool? {
    guard interface.streamTransfer == .isochronous else { return nil }
    return settings[interface.number].map { $0 != 0 }
  }

  /// Whether any interface streams now; nil where none can tell.
  func streams(_ kinds: [Interface.Kind]) -> Bool? {
    let told = (configuration?.interfaces ?? []).filter { kinds.contains($0.kind) }
      .compactMap(streams)
    return told.isEmpty ? nil : told.contains(true)
  }
}

extension SystemRoot {
  /// A file's text without white space around it.
  func trimmed(_ path: String) -> String? {
    text(path).map { text in
      let start = text.drop { $0.isWhitespace }
      return String(start.reversed().drop { $0.isWhitespace }.reversed())
    }
  }
}
