internal import CV4L2
internal import Glibc
internal import SystemCore
public import SystemPackage

/// An open V4L2 device: one method an ioctl.
///
/// Opened without blocking, so that no call waits for a frame; the driver may still hang in the
/// kernel, which is why only worker processes open devices.
public struct VideoDevice: ~Copyable {
  /// The node it was opened by.
  public let path: String
  private let descriptor: OwnedDescriptor

  /// Opens a node, such as `/dev/video0`, for reading and writing.
  public init(opening path: String) throws(Errno) {
    self.path = path
    descriptor = try OwnedDescriptor(opening: path, flags: O_RDWR | O_NONBLOCK)
  }

  /// The descriptor, for `poll` and `mmap`.
  public var number: Int32 { descriptor.number }

  /// Performs an ioctl on a value.
  ///
  /// The corresponding C function is `ioctl`.
  public func perform<Value>(_ request: UInt, _ value: inout Value) throws(Errno) {
    let result = withUnsafeMutablePointer(to: &value) { pointer in
      airworthy_v4l2_ioctl(descriptor.number, request, pointer)
    }
    guard result == 0 else { throw Errno(rawValue: -result) }
  }

  /// What the device says of itself (`VIDIOC_QUERYCAP`).
  public func capability() throws(Errno) -> Capability {
    var raw = v4l2_capability()
    try perform(airworthy_VIDIOC_QUERYCAP, &raw)
    return Capability(raw)
  }
}
