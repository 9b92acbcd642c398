internal import CLinux

/// Space on a file system.
enum Disk {
  /// Free space for this user where a path lies, in MiB; nil where it can't be read.
  ///
  /// The corresponding C function is `statvfs`.
  static func freeMib(at path: String) -> Int? { mib(airworthy_disk_free(path)) }

  /// MiB from bytes; nil from an error, `-errno`.
  static func mib(_ bytes: Int64) -> Int? { bytes < 0 ? nil : Int(bytes / 1_048_576) }
}
