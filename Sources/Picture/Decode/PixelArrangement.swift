/// Where a raw pixel format keeps its samples (kernel documentation, Image Formats).
enum PixelArrangement: Equatable {
  /// Four bytes hold two pixels; the offsets of the first luma and of both chroma samples.
  case packedYUV422(luma: Int, cb: Int, cr: Int)
  /// A plane of luma, then one of pairs of chroma at half the resolution both ways.
  case semiPlanar420(cb: Int, cr: Int)
  /// A plane of luma, then two of chroma at half the resolution both ways.
  case planar420(cbFirst: Bool)
  /// Luma alone.
  case grey
  /// One byte a colour, `step` bytes a pixel.
  case rgb(red: Int, green: Int, blue: Int, step: Int)

  init?(fourcc: String) {
    switch fourcc {
    case "YUYV": self = .packedYUV422(luma: 0, cb: 1, cr: 3)
    case "YVYU": self = .packedYUV422(luma: 0, cb: 3, cr: 1)
    case "UYVY": self = .packedYUV422(luma: 1, cb: 0, cr: 2)
    case "VYUY": self = .packedYUV422(luma: 1, cb: 2, cr: 0)
    case "NV12": self = .semiPlanar420(cb: 0, cr: 1)
    case "NV21": self = .semiPlanar420(cb: 1, cr: 0)
    case "YU12": self = .planar420(cbFirst: true)
    case "YV12": self = .planar420(cbFirst: false)
    case "GREY": self = .grey
    case "RGB3": self = .rgb(red: 0, green: 1, blue: 2, step: 3)
    case "BGR3": self = .rgb(red: 2, green: 1, blue: 0, step: 3)
    case "XR24", "AR24", "BGR4": self = .rgb(red: 2, green: 1, blue: 0, step: 4)
    case "XB24", "AB24": self = .rgb(red: 0, green: 1, blue: 2, step: 4)
    case "BX24", "BA24", "RGB4": self = .rgb(red: 1, green: 2, blue: 3, step: 4)
    case "RX24", "RA24": self = .rgb(red: 3, green: 2, blue: 1, step: 4)
    default: return nil
    }
  }

  /// The range of luma that cameras use with this format.
  var usualRange: LumaRange {
    switch self {
    case .packedYUV422, .semiPlanar420, .planar420: .limited
    case .grey, .rgb: .full
    }
  }

  /// The bytes that the samples of a row of the first plane take.
  func bytesPerRow(width: Int) -> Int {
    switch self {
    case .packedYUV422: (width + 1) / 2 * 4
    case .semiPlanar420, .planar420, .grey: width
    case .rgb(_, _, _, let step): width * step
    }
  }

  /// Bytes from one row of a chroma plane to the next.
  func chromaStride(_ stride: Int) -> Int {
    switch self {
    case .planar420: (stride + 1) / 2
    default: stride
    }
  }

  /// The bytes of a frame; the last row needs no padding.
  func frameBytes(width: Int, height: Int, stride: Int) -> Int {
    let chromaRows = (height + 1) / 2
    let chromaColumns = (width + 1) / 2
    switch self {
    case .packedYUV422, .grey, .rgb:
      return stride * (height - 1) + bytesPerRow(width: width)
    case .semiPlanar420:
      return stride * height + stride * (chromaRows - 1) + chromaColumns * 2
    case .planar420:
      let chroma = chromaStride(stride)
      return stride * height + chroma * chromaRows + chroma * (chromaRows - 1) + chromaColumns
    }
  }
}
