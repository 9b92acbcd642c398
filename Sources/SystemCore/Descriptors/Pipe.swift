internal import CLinux
public import SystemPackage

/// Both ends of a pipe, closed on exec.
public struct Pipe: ~Copyable, Sendable {
  /// The end to read from.
  public let reading: OwnedDescriptor
  /// The end to write to.
  public let writing: OwnedDescriptor

  /// Makes a pipe.
  ///
  /// The corresponding C function is `pipe2`.
  public init() throws(Errno) {
    var readingEnd: Int32 = -1
    var writingEnd: Int32 = -1
    let result = airworthy_pipe(&readingEnd, &writingEnd)
    guard result == 0 else { throw Errno(rawValue: -result) }
    reading = OwnedDescriptor(owning: readingEnd)
    writing = OwnedDescriptor(owning: writingEnd)
  }
}
