internal import CLinux
internal import Glibc
public import SystemPackage

/// Folders of a few files that are written whole or not at all.
public enum WholeFolder {
  /// Writes a folder that only this user can read; `EEXIST` where one is there, unless it is to be
  /// replaced.
  ///
  /// The files are written beside it, flushed, and take its place in one step: after a crash or a
  /// full disk there is the old folder or the new one, and beside it at most a draft.
  public static func write(
    _ files: [(name: String, bytes: [UInt8])],
    to path: String,
    replacing: Bool = false
  ) throws(Errno) {
    let draft = path + ".\(getpid()).draft"
    remove(draft)
    defer { remove(draft) }
    for file in files { try WholeFile.write(file.bytes, to: draft + "/" + file.name) }
    if replacing, access(path, F_OK) == 0 {
      let result = airworthy_exchange(draft, path)
      guard result == 0 else { throw Errno(rawValue: -result) }
    } else {
      // An empty folder in its place may go, one with files makes it fail.
      guard rename(draft, path) == 0 else {
        throw Errno(rawValue: errno == ENOTEMPTY ? EEXIST : errno)
      }
    }
    let slash = path.lastIndex(of: "/")
    let parent = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let folder = try OwnedDescriptor(opening: parent, flags: O_RDONLY | O_DIRECTORY)
    _ = fsync(folder.number)  // some file systems cannot; the change itself has succeeded
  }

  /// Removes a folder with what is in it, as far as that can be removed; links are not followed.
  static func remove(_ path: String) {
    guard rmdir(path) != 0, errno == ENOTEMPTY || errno == EEXIST else { return }
    for name in SystemRoot().entries(in: path) {
      let entry = path + "/" + name
      if unlink(entry) != 0, errno == EISDIR || errno == EPERM { remove(entry) }
    }
    rmdir(path)
  }
}
