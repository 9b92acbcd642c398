internal import CV4L2
public import SystemPackage

/// What a program that uses libv4l2 (OBS) sees beside a camera's own formats.
public enum EmulatedFormats {
  private static let limit = 64

  /// The formats that libv4l2 converts to in software; the library is loaded for this call.
  ///
  /// Errors: ELIBACC where the library is missing, and those of opening the node.
  public static func formats(of path: String) throws(Errno) -> [PixelFormat] {
    var codes = [UInt32](repeating: 0, count: limit)
    let count = airworthy_libv4l2_emulated(path, &codes, Int32(limit))
    guard count >= 0 else { throw Errno(rawValue: -count) }
    return codes.prefix(Int(count)).map { PixelFormat(code: $0) }
  }
}
