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
  let call: DriverCall

  /// Opens a node, such as `/dev/video0`, for reading and writing.
  public init(opening path: String) throws(Errno) {
    self.path = path
    let descriptor = try OwnedDescriptor(opening: path, flags: O_RDWR | O_NONBLOCK)
    let number = descriptor.number
    call = { request, argument in airworthy_v4l2_ioctl(number, request, argument) }
    self.descriptor = descriptor
  }

  /// A device whose driver is a function; the file stands in for its memory.
  package init(mapping path: String, answering call: @escaping DriverCall) throws(Errno) {
    self.path = path
    self.call = call
    descriptor = try OwnedDescriptor(opening: path, flags: O_RDWR)
  }

  /// The descriptor, for `poll` and `mmap`.
  public var number: Int32 { descriptor.number }

  /// Performs an ioctl on a value.
  ///
  /// The corresponding C function is `ioctl`.
  public func perform<Value>(_ request: UInt, _ value: inout Value) throws(Errno) {
    let result = withUnsafeMutablePointer(to: &value) { call(request, $0) }
    guard result == 0 else { throw Errno(rawValue: -result) }
  }

  /// What the device says of itself (`VIDIOC_QUERYCAP`).
  public func capability() throws(Errno) -> Capability {
    var raw = v4l2_capability()
    try perform(airworthy_VIDIOC_QUERYCAP, &raw)
    return Capability(raw)
  }
}
