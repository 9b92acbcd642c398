internal import Glibc
public import SystemPackage

extension Errno {
  /// The device was unplugged or never there (ENODEV).
  public static var noDevice: Errno { Errno(rawValue: Glibc.ENODEV) }
}
