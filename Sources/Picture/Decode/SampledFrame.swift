/// A frame as planes of samples, whatever its pixel format.
struct SampledFrame {
  enum Samples {
    case grey(SamplePlane)
    case yuv(SamplePlane, cb: SamplePlane, cr: SamplePlane)
    case rgb(red: SamplePlane, green: SamplePlane, blue: SamplePlane)
  }

  var samples: Samples
  var range: LumaRange
  /// Pixels of the camera's picture.
  var width: Int
  /// Pixels of the camera's picture.
  var height: Int
  /// Pixels that a luma sample covers each way; at the right and lower edges it may be fewer.
  var pixelsPerSample = 1

  /// Luma samples in a row.
  var samplesPerRow: Int { (width + pixelsPerSample - 1) / pixelsPerSample }
}
