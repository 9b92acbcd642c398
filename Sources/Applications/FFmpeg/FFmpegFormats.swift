/// FFmpeg's table of V4L2 formats, in the order in which it tries them.
enum FFmpegFormats {
  struct Entry {
    let fourcc: String
    /// FFmpeg's pixel format; compressed entries have none.
    let pixelFormat: String?
    /// FFmpeg's codec; raw entries share one.
    let codec: String
  }

  static let table: [Entry] =
    raw([
      ("YU12", "yuv420p"), ("YV12", "yuv420p"), ("422P", "yuv422p"), ("YUYV", "yuyv422"),
      ("UYVY", "uyvy422"), ("411P", "yuv411p"), ("YUV9", "yuv410p"), ("YVU9", "yuv410p"),
      ("RGBO", "rgb555le"), ("RGBQ", "rgb555be"), ("RGBP", "rgb565le"), ("RGBR", "rgb565be"),
      ("BGR3", "bgr24"), ("RGB3", "rgb24"), ("BGR4", "bgr0"), ("RGB4", "0rgb"), ("GREY", "gray"),
      ("Y16", "gray16le"), ("NV12", "nv12"),
    ])
    + [
      Entry(fourcc: "MJPG", pixelFormat: nil, codec: "mjpeg"),
      Entry(fourcc: "JPEG", pixelFormat: nil, codec: "mjpeg"),
      Entry(fourcc: "H264", pixelFormat: nil, codec: "h264"),
      Entry(fourcc: "CPIA", pixelFormat: nil, codec: "cpia"),
    ]
    + raw([
      ("BA81", "bayer_bggr8"), ("GBRG", "bayer_gbrg8"), ("GRBG", "bayer_grbg8"),
      ("RGGB", "bayer_rggb8"),
    ])

  private static func raw(_ pairs: [(String, String)]) -> [Entry] {
    pairs.map { Entry(fourcc: $0.0, pixelFormat: $0.1, codec: "rawvideo") }
  }

  /// What is tried for `-input_format`: a codec's entries alone; a raw format's first entry, and then
  /// the whole table, so that another format is taken without a word. Nil for unknown formats.
  static func attempts(named fourcc: String) -> [Entry]? {
    guard let named = table.first(where: { $0.fourcc == fourcc }) else { return nil }
    guard let pixelFormat = named.pixelFormat else {
      return table.filter { $0.codec == named.codec }
    }
    return table.filter { $0.pixelFormat == pixelFormat }.prefix(1) + table
  }
}
