internal import SystemCore
internal import UVC

/// Every device below a root hub.
struct USBBusTree {
  /// The kernel's number of the bus.
  let number: Int
  /// The driver of the host controller, such as `xhci_hcd`.
  let hostController: String?
  /// The devices, hubs before what is plugged into them; the root hub is none.
  let members: [USBBusMember]

  /// The bus that a device is on; nil where the device is on none.
  init?(of device: String, in root: SystemRoot) {
    let chain = DeviceTree(root).chain(from: device)
    guard let place = chain.firstIndex(where: { Self.busNumber(of: $0) != nil }),
      let number = Self.busNumber(of: chain[place])
    else { return nil }
    self.number = number
    hostController = chain.dropFirst(place + 1).first
      .flatMap { root.link($0 + "/driver") }
      .flatMap { $0.split(separator: "/").last.map(String.init) }
    var members: [USBBusMember] = []
    Self.add(to: &members, below: chain[place], prefix: "\(number)-", hub: nil, tier: 1, root)
    self.members = members
  }

  func member(at port: String) -> USBBusMember? { members.first { $0.port == port } }

  /// The devices that share time with one, itself included.
  ///
  /// On high speed those below the root hub; on full speed those behind one transaction translator;
  /// on SuperSpeed those behind one of the computer's ports, whose links are apart.
  func sharing(with member: USBBusMember) -> [USBBusMember] {
    guard let shared = member.speed?.sharedClass else { return [] }
    let alike = members.filter { $0.speed?.sharedClass == shared }
    switch shared {
    case .full:
      let translator = translator(of: member)
      return alike.filter { self.translator(of: $0) == translator }
    case .high: return alike
    case .super: return alike.filter { $0.rootPort == member.rootPort }
    }
  }

  /// What keeps the time free that a device shares.
  func ledger(of member: USBBusMember) -> BusLedger? {
    guard let speed = member.speed else { return nil }
    var reservations = sharing(with: member).flatMap { $0.reservations ?? [] }
    if speed == .high { reservations += splitReservations }
    let link = speed < .superSpeed ? speed : self.member(at: member.rootPort)?.speed ?? speed
    return BusLedger(speed: link, reservations: reservations)
  }

  /// What full-speed devices behind high-speed hubs take of the high-speed bus.
  private var splitReservations: [PeriodicReservation] {
    var behind: [String: [PeriodicReservation]] = [:]
    for member in members where member.speed?.sharedClass == .full {
      guard let hub = translator(of: member), let reservations = member.reservations else {
        continue
      }
      behind[hub, default: []] += reservations
    }
    return behind.sorted { $0.key < $1.key }.compactMap { hub, reservations in
      let frame = BusLedger(speed: .full, reservations: reservations).reserved
      guard frame.bytes > 0 else { return nil }
      return PeriodicReservation(
        device: hub,
        interface: 0,
        load: .splitTransactions(frameBytes: frame.bytes)
      )
    }
  }

  /// The high-speed hub that speaks full speed for a device; nil where the root hub does.
  private func translator(of member: USBBusMember) -> String? {
    var hub = member.hub
    while let port = hub, let above = self.member(at: port) {
      if above.speed == .high { return port }
      hub = above.hub
    }
    return nil
  }

  /// `usb3` is the root hub of bus 3.
  private static func busNumber(of folder: String) -> Int? {
    guard let name = folder.split(separator: "/").last, name.hasPrefix("usb") else { return nil }
    return Int(name.dropFirst(3))
  }

  /// USB 3.2, 10.1 and USB 2.0, 4.1.1: seven tiers with the root hub's.
  private static let deepestTier = 7

  private static func add(
    to members: inout [USBBusMember],
    below folder: String,
    prefix: String,
    hub: String?,
    tier: Int,
    _ root: SystemRoot
  ) {
    guard tier <= deepestTier else { return }
    for port in root.names(in: folder) where port.hasPrefix(prefix) && !port.contains(":") {
      let path = folder + "/" + port
      guard root.exists(path + "/idVendor") else { continue }
      members.append(USBBusMember(path, port: port, hub: hub, in: root))
      add(to: &members, below: path, prefix: port + ".", hub: port, tier: tier + 1, root)
    }
  }
}
