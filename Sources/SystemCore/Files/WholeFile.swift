internal import Glibc
public import SystemPackage

/// Files that are written whole or not at all.
public enum WholeFile {
  /// Writes a file that only this user can read, in place of one that may be there.
  ///
  /// After a crash, a full disk or a kill there is the old file or the new one, as `FileDraft` has it.
  public static func write(_ bytes: some Sequence<UInt8>, to path: String) throws(Errno) {
    let draft = try FileDraft(of: path)
    try draft.append(Array(bytes))
    try draft.commit()
  }

  /// Removes a file.
  public static func remove(_ path: String) throws(Errno) {
    guard unlink(path) == 0 else { throw Errno(rawValue: errno) }
  }
}
