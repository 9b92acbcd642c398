internal import CV4L2
internal import SystemPackage

/// The walk over a device's controls.
///
/// Some cameras answer EIO for a control (a firmware fault). The kernel then copies nothing back
/// (`VIDIOC_QUERY_EXT_CTRL` has no `INFO_FL_ALWAYS_COPY`), so that asking for the next one gives no
/// hint which it was: the ids behind the last good one are asked one by one. An id that is none is
/// refused with EINVAL from the driver's own list, without asking the camera.
struct ControlWalk {
  /// More controls than any device has.
  private static let mostControls = 1024
  /// A camera with as many broken controls is asked no further.
  private static let mostFaults = 32
  /// The ids of a class: standard ones from 0x900, a driver's own from 0x1000.
  private static let ranges: [Range<UInt32>] = [0x900..<0x980, 0x1000..<0x1080]
  /// User, camera, flash, JPEG, image source, image processing and digital video controls.
  private static let classes: [UInt32] = [
    0x0098_0000, 0x009a_0000, 0x009c_0000, 0x009d_0000, 0x009e_0000, 0x009f_0000, 0x00a0_0000,
  ]

  private(set) var controls: [ControlDescription] = []
  private(set) var isEndless = false

  init(_ device: borrowing VideoDevice) {
    var last: UInt32 = 0
    var faults = 0
    for _ in 0..<Self.mostControls {
      switch ControlWalk.query(device, last | airworthy_V4L2_NEXT_CONTROL) {
      case .found(let raw):
        guard raw.id > last else { return }  // a driver that does not move on
        last = raw.id
        add(raw)
      case .broken where faults < Self.mostFaults:
        faults += 1
        guard let id = stepOver(device, after: last) else { return }
        last = id
      case .broken, .missing: return
      }
    }
    isEndless = true
  }

  private mutating func add(_ raw: v4l2_query_ext_ctrl) {
    guard raw.type != V4L2_CTRL_TYPE_CTRL_CLASS.rawValue else { return }
    controls.append(ControlDescription(raw))
  }

  /// The first id behind another that the device knows, broken or not; nil where it knows none.
  private mutating func stepOver(_ device: borrowing VideoDevice, after last: UInt32) -> UInt32? {
    for base in Self.classes {
      for range in Self.ranges {
        for offset in range where base + offset > last {
          switch ControlWalk.query(device, base + offset) {
          case .missing: continue
          case .broken: return base + offset
          case .found(let raw):
            add(raw)
            return base + offset
          }
        }
      }
    }
    return nil
  }

  private enum Answer {
    case found(v4l2_query_ext_ctrl)
    case missing
    case broken
  }

  private static func query(_ device: borrowing VideoDevice, _ id: UInt32) -> Answer {
    var raw = v4l2_query_ext_ctrl()
    raw.id = id
    do throws(Errno) {
      try device.perform(airworthy_VIDIOC_QUERY_EXT_CTRL, &raw)
      return .found(raw)
    } catch {
      return error == .ioError ? .broken : .missing
    }
  }
}

extension VideoDevice {
  /// Every control; classes are left out, and what the camera can't describe.
  public func controls(faults: inout Set<EnumerationFault>) -> [ControlDescription] {
    let walk = ControlWalk(self)
    if walk.isEndless { faults.insert(.controlsEndless) }
    return walk.controls
  }
}
