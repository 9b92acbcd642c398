internal import Glibc
public import SystemPackage

/// Files that are written whole or not at all.
public enum WholeFile {
  /// Writes a file that only this user can read, in place of one that may be there.
  ///
  /// Made beside it (`O_EXCL`, 0600), flushed to the disk, renamed over it, and the folder flushed:
  /// after a crash, a full disk or a kill there is the old file or the new one. Missing folders are
  /// made with 0700.
  public static func write(_ bytes: some Sequence<UInt8>, to path: String) throws(Errno) {
    let folder = parent(of: path)
    try makeFolders(folder)
    let draft = path + ".\(getpid()).draft"
    unlink(draft)
    do throws(Errno) {
      try fill(draft, Array(bytes))
      guard rename(draft, path) == 0 else { throw Errno(rawValue: errno) }
    } catch {
      unlink(draft)
      throw error
    }
    let descriptor = try OwnedDescriptor(opening: folder, flags: O_RDONLY | O_DIRECTORY)
    _ = fsync(descriptor.number)  // some file systems cannot; the rename itself has succeeded
  }

  /// Removes a file.
  public static func remove(_ path: String) throws(Errno) {
    guard unlink(path) == 0 else { throw Errno(rawValue: errno) }
  }

  private static func fill(_ path: String, _ bytes: [UInt8]) throws(Errno) {
    let number = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard number >= 0 else { throw Errno(rawValue: errno) }
    let descriptor = OwnedDescriptor(owning: number)
    var left = bytes[...]
    while !left.isEmpty {
      let count = left.withUnsafeBytes { Glibc.write(descriptor.number, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw Errno(rawValue: count < 0 ? errno : Glibc.ENOSPC) }
      left = left.dropFirst(count)
    }
    guard fsync(descriptor.number) == 0 else { throw Errno(rawValue: errno) }
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
