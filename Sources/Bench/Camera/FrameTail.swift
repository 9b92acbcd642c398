/// The end of a raw frame: a picture that was never written to its end has zeros there.
///
/// In YUV that is a green no sensor gives: black has a chroma of 128. Drivers hand such frames over as
/// whole where the camera, the bus or a program in between stopped early.
struct FrameTail {
  /// Some pixels of the last row are enough to tell, and cost nothing.
  private static let length = 64
  /// Formats whose last bytes hold chroma; in others zeros may be black.
  private static let formats: Set = [
    "YUYV", "YVYU", "UYVY", "VYUY", "NV12", "NV21", "NV16", "NV61", "NV24", "YU12", "YV12",
    "422P", "YU24",
  ]

  private let isTelling: Bool

  /// The tail of frames of a format.
  init(fourcc: String) { isTelling = FrameTail.formats.contains(fourcc) }

  /// Whether the end of a frame was never written; false where its format can't tell.
  func isUnwritten(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard isTelling, bytes.count >= FrameTail.length else { return false }
    return bytes.suffix(FrameTail.length).allSatisfy { $0 == 0 }
  }
}
