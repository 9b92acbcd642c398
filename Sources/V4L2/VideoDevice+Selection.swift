internal import CV4L2

/// A rectangle of the picture, in pixels (`struct v4l2_rect`).
public struct Rectangle: Sendable, Equatable {
  /// From the left.
  public var left: Int32
  /// From the top.
  public var top: Int32
  /// Across.
  public var width: UInt32
  /// Down.
  public var height: UInt32
}

extension VideoDevice {
  /// The part of the sensor that is shown now, and the part that would be by default; nil where the
  /// driver can't crop (`VIDIOC_G_SELECTION`).
  public func crop() -> (current: Rectangle, standard: Rectangle)? {
    guard let current = selection(UInt32(V4L2_SEL_TGT_CROP)),
      let standard = selection(UInt32(V4L2_SEL_TGT_CROP_DEFAULT))
    else { return nil }
    return (current, standard)
  }

  private func selection(_ target: UInt32) -> Rectangle? {
    var raw = v4l2_selection()
    // Multiplanar devices take the single-planar type here (kernel, vidioc-g-selection.rst).
    raw.type = V4L2_BUF_TYPE_VIDEO_CAPTURE.rawValue
    raw.target = target
    guard (try? perform(airworthy_VIDIOC_G_SELECTION, &raw)) != nil else { return nil }
    return Rectangle(
      left: raw.r.left,
      top: raw.r.top,
      width: raw.r.width,
      height: raw.r.height
    )
  }
}
