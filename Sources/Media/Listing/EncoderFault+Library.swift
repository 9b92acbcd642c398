internal import CMedia
internal import Glibc
internal import Rig

extension MediaEncoder.Fault {
  /// What an error of a library means, for an encoder that needs one of these nodes.
  ///
  /// The words are those of libavcodec's `nvenc.c`, `qsv.c`, `hwcontext_vaapi.c` and `vaapi_encode.c`.
  init(_ error: MediaError, nodes: [String], mayOpenOne: Bool) {
    let words = error.detail.lowercased()
    func says(_ parts: String...) -> Bool { parts.contains { words.contains($0) } }
    if says("out of memory (10)", "incompatible client key", "session limit") {
      self = .sessions
    } else if nodes.isEmpty {
      self = .noDevice
    } else if !mayOpenOne {
      self = .denied
    } else if says("cannot load", "driver", "failed to initialise vaapi", "mfx session", "libcuda")
    {
      self = .driver
    } else if says("no nvenc capable devices", "no device") {
      self = .noDevice
    } else if error.code == -ENOSYS || error.code == -EINVAL
      || says("not support", "unsupported", "no usable", "invalid param")
    {
      self = .unsupported
    } else {
      self = .failed
    }
  }
}
