/// The order in which GStreamer lists pixel formats.
enum GStreamerFormats {
  /// The rank, higher first; nil for formats that it has no caps for.
  static func rank(of fourcc: String) -> Int? { ranks[fourcc] }

  private static let ranks: [String: Int] = [
    "YUYV": 1010, "UYVY": 1009, "NV12": 1008, "NM12": 1008, "422P": 1008, "YU12": 1007,
    "YM12": 1007, "YV12": 1006, "YM21": 1006, "411P": 1004, "YVU9": 1003, "YUV9": 1002,
    "JPEG": 501, "MJPG": 500, "PJPG": 500, "MPEG": 502,
    "RGB4": 100, "BGR4": 100, "AR24": 100, "XR24": 100, "RA24": 100, "RX24": 100, "AB24": 100,
    "XB24": 100, "BA24": 100, "BX24": 100, "RGB3": 99, "BGR3": 99,
    "NV21": 50, "NM21": 50, "NV16": 50, "NM16": 50, "NV61": 50, "NM61": 50, "NV24": 50,
    "RGBO": 25, "XR15": 25, "RGBP": 25, "BA81": 15, "GBRG": 15, "GRBG": 15, "RGGB": 15, "GREY": 5,
    "YVYU": 0, "Y16": 0, "H264": 0, "HEVC": 0,
  ]
}
