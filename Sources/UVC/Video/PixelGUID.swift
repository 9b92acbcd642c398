/// A pixel format by the GUID that format descriptors carry (UVC 1.5 payload documents).
enum PixelGUID {
  /// V4L2's four characters and the bits a pixel, nil where compressed.
  struct Meaning {
    var fourcc: String
    var bitsPerPixel: Int?
  }

  /// Most GUIDs are four characters and this (`KSDATAFORMAT_SUBTYPE`, RFC 2361's scheme).
  private static let suffix: [UInt8] = [
    0x00, 0x00, 0x10, 0x00, 0x80, 0x00, 0x00, 0xaa, 0x00, 0x38, 0x9b, 0x71,
  ]

  /// `D3DFMT_L8`, which infrared cameras use, with the suffix above.
  private static let luminance8: [UInt8] = [0x32, 0x00, 0x00, 0x00]

  /// The meaning of a GUID's 16 bytes; nil where uvcvideo knows none.
  static func meaning(of guid: [UInt8]) -> Meaning? {
    guard guid.count == 16, Array(guid[4...]) == suffix else { return nil }
    let head = Array(guid[..<4])
    if head == luminance8 { return Meaning(fourcc: "GREY", bitsPerPixel: 8) }
    return known[String(decoding: head, as: UTF8.self)]
  }

  private static func raw(_ fourcc: String, _ bits: Int) -> Meaning {
    Meaning(fourcc: fourcc, bitsPerPixel: bits)
  }

  /// By the GUID's first four characters, as the kernel's `uvc_fmts` pairs them.
  private static let known: [String: Meaning] = [
    "YUY2": raw("YUYV", 16), "UYVY": raw("UYVY", 16),
    "NV12": raw("NV12", 12), "NV21": raw("NV21", 12),
    "I420": raw("YU12", 12), "YV12": raw("YV12", 12), "M420": raw("M420", 12),
    "Y800": raw("GREY", 8), "Y8  ": raw("GREY", 8), "GREY": raw("GREY", 8),
    "Y10 ": raw("Y10 ", 16), "Y12 ": raw("Y12 ", 16), "Y16 ": raw("Y16 ", 16),
    "Z16 ": raw("Z16 ", 16), "P010": raw("P010", 24),
    "RGBP": raw("RGBP", 16), "BY8 ": raw("BA81", 8), "BA81": raw("BA81", 8),
    "GBRG": raw("GBRG", 8), "GRBG": raw("GRBG", 8), "RGGB": raw("RGGB", 8),
    "MJPG": Meaning(fourcc: "MJPG"), "H264": Meaning(fourcc: "H264"),
    "H265": Meaning(fourcc: "HEVC"), "HEVC": Meaning(fourcc: "HEVC"),
  ]
}
