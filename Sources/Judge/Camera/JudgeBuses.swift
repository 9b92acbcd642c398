public import Rig

/// Holds cameras that are to stream together against the bus time they share: `ENOSPC`, known before
/// the first of them starts.
///
/// One finding a bus. Counts isochronous cameras on high speed and SuperSpeed, where one root hub has
/// one budget, by the settings that uvcvideo will choose; what a camera keeps free now is replaced by
/// what its mode will need, what other devices keep free stays.
public func judgeBuses(of cameras: [(camera: Camera, mode: CaptureFormat?)]) -> [Finding] {
  let demands = cameras.compactMap { BusDemand($0.camera, $0.mode) }
  let buses = Dictionary(grouping: demands) { $0.place }
  return buses.sorted { $0.key < $1.key }.compactMap { $1.count > 1 ? finding($1) : nil }
}

/// What one camera will keep free of its bus.
private struct BusDemand {
  let camera: Camera
  let bus: USBBus
  let bytes: Int

  init?(_ camera: Camera, _ mode: CaptureFormat?) {
    guard let link = camera.usbLink, link.reservesBandwidth == true, let bus = link.bus,
      bus.speedClass != .full, let format = mode ?? camera.format,
      let need = link.need(of: format)
    else { return nil }
    self.camera = camera
    self.bus = bus
    bytes = need.reservedBytesPerInterval
  }

  var place: String { "\(bus.number) \(bus.speedClass.rawValue)" }
}

private func finding(_ demands: [BusDemand]) -> Finding? {
  guard let bus = demands.first?.bus else { return nil }
  let own = demands.reduce(0) { $0 + $1.bus.reservedByCameraBytesPerInterval }
  let others = max(0, bus.reservedBytesPerInterval - own)
  let needed = demands.reduce(0) { $0 + $1.bytes }
  guard others + needed > bus.capacityBytesPerInterval else { return nil }
  return Finding(
    .cameraUSBTogether,
    .warn,
    Finding.Target(kind: .camera, id: nil),
    measured: .init(key: "needed_bytes_per_interval", value: Double(needed)),
    remedy: Remedy(),
    arguments: [
      "bus": "\(bus.number)",
      "needed_bytes": "\(needed)",
      "free_bytes": "\(max(0, bus.capacityBytesPerInterval - others))",
      "cameras": demands.map(\.camera.name).joined(separator: ", "),
    ]
  )
}
