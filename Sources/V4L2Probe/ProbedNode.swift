internal import Rig
internal import SystemPackage
internal import V4L2

/// A node that was opened and asked, or could not be.
struct ProbedNode {
  /// What a capturing node can do.
  struct Facts {
    var modes: [CaptureMode]
    var format: CaptureFormat?
    var controls: [CameraControl]
    var inputs: [CameraInput]
    var crop: CameraCrop?
    /// A driver that never ends its lists must not keep us for ever.
    static let modeLimit = 1024
    /// What the driver says that can't be true.
    var faults: [String]
  }

  let node: VideoNode
  let role: CameraNode.Role
  let capability: Capability?
  let facts: Facts?
  let failure: Errno?

  init(_ node: VideoNode) {
    self.node = node
    do {
      let device = try VideoDevice(opening: node.path)
      let capability = try device.capability()
      self.capability = capability
      role = ProbedNode.role(of: capability)
      facts = role == .capture || role == .loopback ? Facts(device, capability) : nil
      failure = nil
    } catch {
      capability = nil
      role = .unknown
      facts = nil
      failure = error
    }
  }

  private static func role(of capability: Capability) -> CameraNode.Role {
    switch capability {
    case _ where capability.convertsInMemory: .memoryToMemory
    case _ where capability.captures && capability.outputs: .loopback
    case _ where capability.captures: .capture
    case _ where capability.outputs: .output
    case _ where capability.carriesMetadata: .metadata
    case _ where capability.carriesVBI: .vbi
    case _ where capability.isRadio: .radio
    default: .other
    }
  }
}

extension ProbedNode.Facts {
  init(_ device: borrowing VideoDevice, _ capability: Capability) {
    let type: BufferType = capability.capturesMultiplanar ? .captureMultiplanar : .capture
    var found: Set<EnumerationFault> = []
    var seen: Set<PixelFormat> = []
    modes = []
    for format in device.formats(type, faults: &found) where modes.count < Self.modeLimit {
      // A format that is listed twice is one (Cam Link lists NV12 twice; the first works).
      if seen.insert(format.pixelFormat).inserted {
        modes += device.modes(of: format, faults: &found)
      } else {
        found.insert(.formatsRepeated)
      }
    }
    // Where a driver tells no rates at all, it just can't.
    if modes.contains(where: \.hasRates), !modes.allSatisfy(\.hasRates) {
      found.insert(.sizeWithoutRate)
    }
    format = device.credibleFormat(type, faults: &found)
    controls = device.controls(faults: &found).map { device.cameraControl($0) }
    inputs = device.cameraInputs(controls, faults: &found)
    crop = device.cameraCrop()
    faults = found.map(\.rawValue).sorted()
  }
}

extension CaptureMode {
  fileprivate var hasRates: Bool { !intervals.isEmpty || intervalRange != nil }
}
