internal import CMedia
internal import Picture

/// A camera's frames as encoders take them, at the camera's own size.
final class CameraIntake {
  private let decoder: CameraDecoder
  private let scaler: Scaler

  /// An intake of a layout; throws where its format can't be decoded.
  init(_ layout: FrameLayout) throws(MediaError) {
    decoder = try CameraDecoder(layout)
    // Chroma has half the lines and columns.
    scaler = try Scaler(width: layout.width / 2 * 2, height: layout.height / 2 * 2)
  }

  /// The picture of a frame, with memory of its own; nil where the frame gives none (yet).
  func picture(of bytes: UnsafeRawBufferPointer) throws(MediaError) -> PictureFrame? {
    var converted: PictureFrame?
    _ = try decoder.decode(bytes) { picture throws(MediaError) in
      converted = try scaler.scale(picture)
    }
    return converted
  }
}
