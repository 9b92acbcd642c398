internal import CSRT

/// libsrt as it was found on this machine.
public enum SRTLibrary {
  private static let leastVersion: UInt32 = 0x01_05_00

  /// The version, such as `1.5.1`; loads and starts the library where that has not been done.
  public static func version() throws(SRTFailure) -> String { text(try load().getversion()) }

  static func load() throws(SRTFailure) -> airworthy_srt {
    var missing: UnsafePointer<CChar>?
    guard let table = airworthy_srt_load(&missing)?.pointee else {
      let name = missing.map { String(cString: $0) } ?? "libsrt.so.1.5"
      throw SRTFailure(.resolve, .libraryMissing(name))
    }
    let version = table.getversion()
    guard version >= leastVersion else {
      throw SRTFailure(.resolve, .libraryTooOld(text(version)))
    }
    return table
  }

  /// A version as libsrt packs it: 0x010501 is 1.5.1.
  static func text(_ version: UInt32) -> String {
    "\(version >> 16 & 0xff).\(version >> 8 & 0xff).\(version & 0xff)"
  }
}
