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
    modes = []
    for format in device.formats(type) {
      modes += device.modes(of: format)
    }
    format = try? device.captureFormat(type)
    controls = device.controls().map { device.cameraControl($0) }
  }
}
