internal import Glibc
public import SystemPackage

/// A file descriptor that is closed when its owner goes out of scope.
public struct OwnedDescriptor: ~Copyable, Sendable {
  /// The kernel's number; valid as long as this value lives.
  public let number: Int32

  /// Takes over a descriptor.
  public init(owning number: Int32) { self.number = number }

  /// Takes over what a C shim returned: a descriptor or `-errno`.
  public init(result: Int32) throws(Errno) {
    guard result >= 0 else { throw Errno(rawValue: -result) }
    self.number = result
  }

  /// Opens a path; the descriptor is closed on exec.
  ///
  /// The corresponding C function is `open`.
  public init(opening path: String, flags: Int32) throws(Errno) {
    var descriptor: Int32
    repeat { descriptor = open(path, flags | O_CLOEXEC) } while descriptor < 0 && errno == EINTR
    guard descriptor >= 0 else { throw Errno(rawValue: errno) }
    self.number = descriptor
  }

  deinit { close(number) }

  /// Closes the descriptor now.
  public consuming func release() {}
}
