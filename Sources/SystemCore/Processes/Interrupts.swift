internal import CLinux
internal import Glibc
public import SystemPackage

/// SIGINT and SIGTERM as something to wait for beside other descriptors.
public final class Interrupts {
  /// Readable when a signal has come.
  public let descriptor: OwnedDescriptor

  /// Blocks both signals for this process and reads them from a descriptor instead.
  public init() throws(Errno) {
    descriptor = try OwnedDescriptor(result: airworthy_interrupts())
  }

  /// How many signals have come since the last call.
  public func take() -> Int {
    var count = 0
    var information = [UInt8](repeating: 0, count: 128)  // sizeof(struct signalfd_siginfo)
    while read(descriptor.number, &information, information.count) == information.count {
      count += 1
    }
    return count
  }
}
