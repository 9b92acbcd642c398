internal import Glibc
public import SystemPackage

/// A file in the making: it takes its place only when it is whole.
///
/// Made beside it (`O_EXCL`, 0600), flushed to the disk, renamed over it, and the folder flushed. A
/// draft that is given up is removed.
public struct FileDraft: ~Copyable {
  private let path: String
  private let draft: String
  private let descriptor: OwnedDescriptor

  /// Begins a file in place of one that may be there. Missing folders are made with 0700.
  public init(of path: String) throws(Errno) {
    self.path = path
    draft = path + ".\(getpid()).draft"
    try Self.makeFolders(Self.parent(of: path))
    unlink(draft)
    let number = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard number >= 0 else { throw Errno(rawValue: errno) }
    descriptor = OwnedDescriptor(owning: number)
  }

  deinit { unlink(draft) }

  /// Adds bytes at its end.
  public func append(_ bytes: [UInt8]) throws(Errno) {
    try bytes.withUnsafeBufferPointer { (bytes) throws(Errno) in
      try append(UnsafeRawBufferPointer(bytes))
    }
  }

  /// Adds bytes at its end.
  public func append(_ bytes: UnsafeRawBufferPointer) throws(Errno) {
    try Self.writeAll(bytes) { Glibc.write(descriptor.number, $0.baseAddress, $0.count) }
  }

  /// Writes bytes in place of others.
  public func replace(at offset: Int, with bytes: [UInt8]) throws(Errno) {
    var offset = offset
    try bytes.withUnsafeBufferPointer { (bytes) throws(Errno) in
      try Self.writeAll(UnsafeRawBufferPointer(bytes)) { left in
        let count = pwrite(descriptor.number, left.baseAddress, left.count, offset)
        offset += max(0, count)
        return count
      }
    }
  }

  /// Puts the file in its place.
  public consuming func commit() throws(Errno) {
    guard fsync(descriptor.number) == 0, rename(draft, path) == 0 else {
      throw Errno(rawValue: errno)
    }
    let folder = try OwnedDescriptor(
      opening: Self.parent(of: path),
      flags: O_RDONLY | O_DIRECTORY
    )
    _ = fsync(folder.number)  // some file systems cannot; the rename itself has succeeded
  }

  private static func writeAll(
    _ bytes: UnsafeRawBufferPointer,
    _ write: (UnsafeRawBufferPointer) -> Int
  ) throws(Errno) {
    var left = bytes[...]
    while !left.isEmpty {
      let count = write(UnsafeRawBufferPointer(rebasing: left))
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Errno(rawValue: count < 0 ? errno : Glibc.ENOSPC) }
      left = left.dropFirst(count)
    }
  }

  private static func makeFolders(_ path: String) throws(Errno) {
    guard path != "/", !path.isEmpty, access(path, F_OK) != 0 else { return }
    try makeFolders(parent(of: path))
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw Errno(rawValue: errno) }
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
