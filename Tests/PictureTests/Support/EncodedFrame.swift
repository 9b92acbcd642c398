import Picture

/// A scene in one even colour as a camera would hand it over, by the book: ITU-R BT.601 and the
/// kernel's drawings of each format.
struct EncodedFrame {
  let layout: FrameLayout
  var bytes: [UInt8]

  private let scene: Scene
  private let colour: (cb: Double, cr: Double)

  /// - Parameter colour: Cb - 128 and Cr - 128 in full range.
  init(
    _ fourcc: String,
    _ scene: Scene,
    colour: (cb: Double, cr: Double) = (0, 0),
    padding: Int = 0
  ) {
    self.scene = scene
    self.colour = colour
    bytes = []
    let pixel = fourcc == "RGB3" || fourcc == "BGR3" ? 3 : 4
    let closely =
      switch fourcc {
      case "YUYV", "UYVY", "YVYU", "VYUY": scene.width * 2
      case "NV12", "NV21", "YU12", "YV12", "GREY": scene.width
      default: scene.width * pixel
      }
    let stride = closely + padding
    layout = FrameLayout(
      fourcc: fourcc,
      width: scene.width,
      height: scene.height,
      bytesPerLine: padding == 0 ? 0 : stride
    )
    switch fourcc {
    case "YUYV", "UYVY", "YVYU", "VYUY": fillPacked(fourcc, stride)
    case "GREY": fillLuma(stride, limited: false)
    case "NV12", "NV21": fillSemiPlanar(cbFirst: fourcc == "NV12", stride)
    case "YU12", "YV12": fillPlanar(cbFirst: fourcc == "YU12", stride)
    default: fillRGB(EncodedFrame.order[fourcc] ?? "", stride)
    }
  }

  /// The bytes of a pixel in memory; x is left out.
  static let order = [
    "RGB3": "RGB", "BGR3": "BGR", "XR24": "BGRx", "AR24": "BGRx", "BGR4": "BGRx",
    "RGB4": "xRGB", "BX24": "xRGB", "BA24": "xRGB", "XB24": "RGBx", "AB24": "RGBx",
    "RX24": "xBGR", "RA24": "xBGR",
  ]

  private func code(_ value: Double) -> UInt8 { UInt8(max(0, min(255, value.rounded()))) }
  private func luma(_ row: Int, _ column: Int) -> Double { scene.luma[row * scene.width + column] }
  private func limited(_ value: Double) -> UInt8 { code(16 + value * 219 / 255) }
  private var cb: UInt8 { code(128 + colour.cb * 224 / 255) }
  private var cr: UInt8 { code(128 + colour.cr * 224 / 255) }

  private mutating func pad(to count: Int) {
    // Padding that would show if it were read.
    while bytes.count < count { bytes.append(bytes.count % 2 == 0 ? 255 : 0) }
  }

  private mutating func fillPacked(_ order: String, _ stride: Int) {
    for row in 0..<scene.height {
      for column in Swift.stride(from: 0, to: scene.width, by: 2) {
        var lumas = [limited(luma(row, column)), limited(luma(row, column + 1))]
        for letter in order {
          bytes.append(letter == "Y" ? lumas.removeFirst() : letter == "U" ? cb : cr)
        }
      }
      pad(to: (row + 1) * stride)
    }
  }

  private mutating func fillLuma(_ stride: Int, limited isLimited: Bool) {
    for row in 0..<scene.height {
      for column in 0..<scene.width {
        bytes.append(isLimited ? limited(luma(row, column)) : code(luma(row, column)))
      }
      pad(to: (row + 1) * stride)
    }
  }

  private mutating func fillSemiPlanar(cbFirst: Bool, _ stride: Int) {
    fillLuma(stride, limited: true)
    for row in 0..<((scene.height + 1) / 2) {
      for _ in 0..<((scene.width + 1) / 2) { bytes += cbFirst ? [cb, cr] : [cr, cb] }
      pad(to: (scene.height + row + 1) * stride)
    }
  }

  private mutating func fillPlanar(cbFirst: Bool, _ stride: Int) {
    fillLuma(stride, limited: true)
    for plane in [0, 1] {
      for _ in 0..<((scene.height + 1) / 2) {
        let begin = bytes.count
        for _ in 0..<((scene.width + 1) / 2) { bytes.append((plane == 0) == cbFirst ? cb : cr) }
        pad(to: begin + (stride + 1) / 2)
      }
    }
  }

  private mutating func fillRGB(_ order: String, _ stride: Int) {
    for row in 0..<scene.height {
      for column in 0..<scene.width {
        let y = luma(row, column)
        for letter in order {
          switch letter {
          case "R": bytes.append(code(y + 1.402 * colour.cr))
          case "G": bytes.append(code(y - 0.344136 * colour.cb - 0.714136 * colour.cr))
          case "B": bytes.append(code(y + 1.772 * colour.cb))
          default: bytes.append(77)
          }
        }
      }
      pad(to: (row + 1) * stride)
    }
  }
}

/// How far luma is from what it should be.
struct LumaError {
  private(set) var mean = 0.0
  private(set) var largest = 0.0

  init(_ picture: AnalysisPicture, _ expected: [Double]) {
    guard picture.luma.count == expected.count else {
      (mean, largest) = (.infinity, .infinity)
      return
    }
    for (value, expected) in zip(picture.luma, expected) {
      mean += abs(Double(value) - expected) / Double(picture.luma.count)
      largest = max(largest, abs(Double(value) - expected))
    }
  }
}

/// Decodes one frame.
func decode(_ bytes: [UInt8], _ layout: FrameLayout) throws -> AnalysisPicture {
  var decoder = try PictureDecoder(layout)
  var picture = AnalysisPicture()
  try bytes.withUnsafeBytes {
    try decoder.decode($0, timeNanoseconds: 5, digest: 9, into: &picture)
  }
  return picture
}
