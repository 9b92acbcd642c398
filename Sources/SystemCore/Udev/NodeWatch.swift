internal import Glibc
public import SystemPackage

/// Tells when device nodes come, go or change their permissions: needs neither udev nor root.
///
/// The corresponding calls are those of `inotify(7)`.
public final class NodeWatch {
  /// Readable when something has happened.
  public let descriptor: OwnedDescriptor

  /// Watches folders such as `/dev` and `/dev/snd`; one that is not there is left out.
  public init(_ folders: [String]) throws(Errno) {
    let number = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
    guard number >= 0 else { throw Errno(rawValue: errno) }
    descriptor = OwnedDescriptor(owning: number)
    let events = UInt32(IN_CREATE | IN_DELETE | IN_ATTRIB)
    for folder in folders { _ = inotify_add_watch(number, folder, events) }
  }

  /// Forgets what has happened so far.
  public func drain() {
    var block = [UInt8](repeating: 0, count: 4096)
    while read(descriptor.number, &block, block.count) > 0 {}
  }
}
