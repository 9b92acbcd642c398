/// The range of the code values of YCbCr (`enum v4l2_quantization`).
public enum LumaRange: Sendable, Equatable {
  /// Luma from 16 to 235, chroma from 16 to 240 (ITU-R BT.601).
  case limited
  /// All values from 0 to 255 (JFIF).
  case full

  /// The code value of black.
  var black: Double { self == .limited ? 16 : 0 }
  /// What a step of luma is worth in full range.
  var lumaScale: Double { self == .limited ? 255.0 / 219 : 1 }
  /// What a step of chroma is worth in full range.
  var chromaScale: Double { self == .limited ? 255.0 / 224 : 1 }
}
