internal import AccessProbe
internal import Glibc
public import Rig
public import SystemCore
internal import SystemPackage
internal import V4L2

/// Finds cameras: groups nodes by device, then asks each what it is and what it can do.
///
/// Starts no stream and changes nothing. Runs in a worker process.
public struct CameraProbe: Sendable {
  private let root: SystemRoot
  private let openFiles: OpenFiles

  /// A probe of the system below a root.
  public init(_ root: SystemRoot = SystemRoot()) {
    self.root = root
    openFiles = OpenFiles(root, below: "/dev/video", except: [getpid(), getppid()])
  }

  /// The names of all video nodes, such as `video0`, without opening any.
  public func nodeNames() -> [String] {
    root.names(in: "/sys/class/video4linux").filter { $0.hasPrefix("video") }
  }

  /// The nodes of each device, as far as `/sys` can tell them apart.
  ///
  /// The media controller (`MEDIA_IOC_DEVICE_INFO`) would tell no more: its device is that parent, its
  /// serial the USB device's, and `/dev/mediaN` is a node that may be denied or missing.
  ///
  /// A driver may make several devices below one parent (vivid, a card with several inputs): each
  /// counts its nodes from 0.
  public func devices() -> [[String]] {
    var groups: [[String]] = []
    var latest: [String: Int] = [:]
    for name in nodeNames() {
      let node = VideoNode(name, in: root)
      if let group = latest[node.groupKey], node.index > 0 {
        groups[group].append(name)
      } else {
        latest[node.groupKey] = groups.count
        groups.append([name])
      }
    }
    return groups
  }

  /// The cameras that a device's nodes make up: one for each `bus_info` that captures; `alive` is
  /// called whenever a node has answered.
  public func cameras(of nodeNames: [String], alive: () -> Void = {}) -> [Camera] {
    let nodes = nodeNames.map { name in
      let node = ProbedNode(VideoNode(name, in: root))
      alive()
      return node
    }
    var keys: [String] = []
    var groups: [String: [ProbedNode]] = [:]
    for node in nodes {
      let key = node.capability?.busInfo ?? "?"
      if groups[key] == nil { keys.append(key) }
      groups[key, default: []].append(node)
    }
    return keys.compactMap { groups[$0].flatMap(camera) }
  }

  /// Cameras of which nothing but `/sys` can be asked: their device did not answer.
  public func hungCamera(of nodeNames: [String]) -> Camera? {
    let nodes = nodeNames.map { VideoNode($0, in: root) }
    guard let first = nodes.first else { return nil }
    var camera = Camera(
      id: first.path,
      name: title(of: first, nil),
      nodes: nodes.map { CameraNode(path: $0.path, role: .unknown, name: $0.title) },
      access: DeviceAccess(.hung, commands: [])
    )
    identify(&camera, by: first, busInfo: nil)
    camera.path = first.path
    return camera
  }

  /// Why there is no camera.
  public func absence() -> Absence { CameraAbsence(root).reason }

  private func camera(of nodes: [ProbedNode]) -> Camera? {
    let capturing = nodes.first { $0.role == .capture } ?? nodes.first { $0.role == .loopback }
    guard let main = capturing ?? nodes.first(where: { $0.role == .unknown }) else { return nil }
    var camera = Camera(
      id: main.node.path,
      name: title(of: main.node, main.capability),
      nodes: nodes.map {
        CameraNode(path: $0.node.path, role: $0.role, name: $0.node.title)
      },
      access: DeviceAccess(.ready)
    )
    identify(&camera, by: main.node, busInfo: main.capability?.busInfo)
    let streamsVideo = camera.usbLink?.streams.contains {
      $0.kind == .video && $0.streamsNow == true
    }
    camera.access = access(to: main, among: nodes, busStreams: streamsVideo ?? false)
    if camera.access.state == .denied {
      camera.barrier = BarrierFinder(root: root).barrier(at: main.node.path)
      if let barrier = camera.barrier { camera.access.commands = barrier.commands }
    }
    camera.driver = main.capability?.driver
    camera.bus = main.capability?.busInfo
    camera.path = main.node.path
    if let facts = main.facts {
      camera.modes = facts.modes
      camera.format = facts.format
      camera.controls = facts.controls
      camera.inputs = facts.inputs
      camera.crop = facts.crop
      camera.faults = facts.faults
    }
    camera.kind = CameraKind(of: camera, isVirtual: main.node.isVirtual)
    return camera
  }

  private func identify(_ camera: inout Camera, by node: VideoNode, busInfo: String?) {
    let suffix = "-video-index\(node.index)"
    let idName = node.usb.map { "usb-\($0.udevSerial)\(suffix)" }
    let pathName = node.busPath.map { $0 + suffix }
    camera.idLink = idName.map { "/dev/v4l/by-id/" + $0 }
    camera.pathLink = pathName.map { "/dev/v4l/by-path/" + $0 }
    camera.id = idName ?? pathName ?? busInfo ?? node.path
    camera.usbLink = USBCameraProbe(root).facts(of: "/sys/class/video4linux/" + node.name)
    camera.usb = node.usb.map {
      USBIdentity(
        vendorId: $0.vendorId,
        productId: $0.productId,
        manufacturer: $0.manufacturer,
        product: $0.product,
        serial: $0.serial,
        port: $0.port,
        speedMbps: $0.speedMbps
      )
    }
  }

  /// The interface's own text first: the card's is cut to 31 bytes and often doubled.
  private func title(of node: VideoNode, _ capability: Capability?) -> String {
    let folder = "/sys/class/video4linux/\(node.name)/device"
    let candidates = [root.text(folder + "/interface"), capability?.card, node.title]
    return candidates.compactMap { $0 }.first { !$0.isEmpty } ?? node.name
  }

  /// Who holds a camera, by any node that gives frames (many webcams have a second one for H.264);
  /// where no holder can be seen, the bus tells whether it streams.
  private func access(
    to node: ProbedNode,
    among nodes: [ProbedNode],
    busStreams: Bool
  ) -> DeviceAccess {
    let holders = holders(of: nodes.filter { [.capture, .loopback, .unknown].contains($0.role) })
    guard let failure = node.failure else {
      let streams = holders.contains(where: \.streaming)
      guard streams || !busStreams else {
        return DeviceAccess(.busy, detail: "streaming, by a process of another user")
      }
      return DeviceAccess(
        streams ? .busy : .ready,
        holders: holders,
        commands: streams ? holders.filter(\.streaming).map { "kill \($0.pid)" } : []
      )
    }
    return .refused(failure, holders: holders)
  }
}

extension CameraProbe {
  /// Each process once: it streams if it does from any of the nodes.
  private func holders(of nodes: [ProbedNode]) -> [DeviceHolder] {
    var holders: [DeviceHolder] = []
    for holder in nodes.flatMap({ openFiles.holders(of: $0.node.path) }) {
      if let index = holders.firstIndex(where: { $0.pid == holder.pid }) {
        holders[index].streaming = holders[index].streaming || holder.mapsIt
      } else {
        holders.append(
          DeviceHolder(pid: holder.pid, name: holder.name, streaming: holder.mapsIt)
        )
      }
    }
    return holders
  }
}

extension DeviceAccess {
  /// The access that an error of opening or asking a camera means.
  static func refused(_ failure: Errno, holders: [DeviceHolder]) -> DeviceAccess {
    switch failure {
    case .permissionDenied, .notPermitted:
      DeviceAccess(
        .denied,
        detail: failure.description,
        holders: holders,
        commands: ["sudo usermod -aG video \"$USER\""]
      )
    case .resourceBusy:
      DeviceAccess(
        .busy,
        detail: failure.description,
        holders: holders,
        commands: holders.map { "kill \($0.pid)" }
      )
    case .noSuchFileOrDirectory, .noDevice, .noSuchAddressOrDevice:
      DeviceAccess(.gone, detail: failure.description, holders: holders)
    default:
      DeviceAccess(.failed, detail: failure.description, holders: holders)
    }
  }
}
