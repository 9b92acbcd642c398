internal import CTurboJPEG

/// An instance of libturbojpeg, freed with its owner.
struct TurboJPEG: ~Copyable {
  let library: airworthy_turbojpeg
  let handle: UnsafeMutableRawPointer

  private init(
    _ instance: (airworthy_turbojpeg) -> UnsafeMutableRawPointer?
  ) throws(PictureError) {
    var missing: UnsafePointer<CChar>?
    guard let table = airworthy_turbojpeg_load(&missing) else {
      throw .noJPEGLibrary(missing: missing.map { String(cString: $0) } ?? "libturbojpeg.so.0")
    }
    guard let handle = instance(table.pointee) else { throw .noJPEGInstance }
    library = table.pointee
    self.handle = handle
  }

  deinit { _ = library.Destroy(handle) }

  static func decompressor() throws(PictureError) -> TurboJPEG {
    try TurboJPEG { $0.InitDecompress() }
  }

  static func compressor() throws(PictureError) -> TurboJPEG {
    try TurboJPEG { $0.InitCompress() }
  }

  /// What the library says of the last error.
  var reason: String {
    library.GetErrorStr2(handle).map { String(cString: $0) } ?? "unknown"
  }

  /// The last error left the picture whole: bytes between the last block and the end marker, which
  /// many cameras pad with. The library keeps the first warning's words, so nothing came before.
  var wasHarmless: Bool {
    guard library.GetErrorCode(handle) == CInt(airworthy_TJERR_WARNING) else {
      return false
    }
    return reason.hasSuffix("extraneous bytes before marker 0xd9")
  }
}
