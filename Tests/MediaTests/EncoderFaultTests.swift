import Glibc
import Rig
import Testing

@testable import Media

/// What the libraries say, word for word, and what it means.
struct EncoderFaultTests {
  @Test(
    arguments: [
      ("No VA display found for device /dev/dri/renderD128.", -EINVAL, 1, true, .unsupported),
      ("Failed to initialise VAAPI connection: -1 (unknown libva error).", -EIO, 1, true, .driver),
      ("Cannot load libcuda.so.1", -EPERM, 1, true, .driver),
      ("OpenEncodeSessionEx failed: out of memory (10): (no details)", -ENOMEM, 1, true, .sessions),
      ("No capable devices found", -ENOSYS, 1, true, .unsupported),
      ("Error initializing an internal MFX session: unsupported (-3)", -ENOSYS, 1, true, .driver),
      ("Permission denied", -EACCES, 1, false, .denied), ("no node", -ENODEV, 0, false, .noDevice),
      ("something else", -EIO, 1, true, .failed),
    ] as [(String, Int32, Int, Bool, MediaEncoder.Fault)]
  )
  func `A library's words tell the cause`(
    words: String,
    code: Int32,
    nodes: Int,
    mayOpen: Bool,
    fault: MediaEncoder.Fault
  ) {
    let error = MediaError(code: code, detail: words)
    let paths = Array(repeating: "/dev/dri/renderD128", count: nodes)
    #expect(MediaEncoder.Fault(error, nodes: paths, mayOpenOne: mayOpen) == fault)
  }
}
