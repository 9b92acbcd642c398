internal import CMedia

/// How libav calls the formats that cameras give.
enum CameraPixels: Equatable {
  /// Samples as they are; `swapsChroma` where the format's second and third plane are exchanged.
  case raw(AVPixelFormat, swapsChroma: Bool)
  /// A picture, or a stream of them, that is to be decoded.
  case compressed(AVCodecID)

  /// Nil for a format that neither has a name there nor is used by streaming programs.
  init?(fourcc: String) {
    switch fourcc {
    case "MJPG", "JPEG": self = .compressed(AV_CODEC_ID_MJPEG)
    case "H264": self = .compressed(AV_CODEC_ID_H264)
    case "HEVC": self = .compressed(AV_CODEC_ID_HEVC)
    case "YV12": self = .raw(AV_PIX_FMT_YUV420P, swapsChroma: true)
    default:
      guard let format = Self.formats[fourcc] else { return nil }
      self = .raw(format, swapsChroma: false)
    }
  }

  private static let formats: [String: AVPixelFormat] = [
    "YUYV": AV_PIX_FMT_YUYV422, "UYVY": AV_PIX_FMT_UYVY422, "YVYU": AV_PIX_FMT_YVYU422,
    "NV12": AV_PIX_FMT_NV12, "NV21": AV_PIX_FMT_NV21, "YU12": AV_PIX_FMT_YUV420P,
    "422P": AV_PIX_FMT_YUV422P, "NV16": AV_PIX_FMT_NV16, "GREY": AV_PIX_FMT_GRAY8,
    "RGB3": AV_PIX_FMT_RGB24, "BGR3": AV_PIX_FMT_BGR24, "XR24": AV_PIX_FMT_BGR0,
    "AR24": AV_PIX_FMT_BGRA, "BGR4": AV_PIX_FMT_BGR0, "XB24": AV_PIX_FMT_RGB0,
    "AB24": AV_PIX_FMT_RGBA, "RGB4": AV_PIX_FMT_0RGB, "BX24": AV_PIX_FMT_0RGB,
    "RGBP": AV_PIX_FMT_RGB565LE,
  ]
}
