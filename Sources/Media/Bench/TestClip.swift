internal import CMedia
internal import Rig

/// The built-in clip for a machine without a camera: a textured scene that moves past, with a sensor's
/// noise over it, the same at each run.
struct TestClip {
  private static let marginWidth = 256
  private static let marginHeight = 128
  /// Pixels that the scene moves by each frame.
  private static let speed = (x: 3, y: 1)

  private let width: Int
  private let height: Int
  private let scene: [UInt8]
  private let noise: [Int8]
  private var random: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// A clip of a size; both sides even.
  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    var random = random
    func next() -> UInt64 {
      // Marsaglia's xorshift64 (2003).
      random ^= random << 13
      random ^= random >> 7
      random ^= random << 17
      return random
    }
    // The sum of four throws is near enough to a sensor's noise; its deviation is about 2.3 levels.
    noise = (0..<65_536).map { _ in
      let bits = next()
      var sum = -6
      for place in 0..<4 as Range<UInt64> { sum += Int((bits >> (place * 8)) & 3) }
      return Int8(sum)
    }
    let lattice = (0..<4096).map { _ in Int(next() & 255) }
    scene = TestClip.scene(
      width: width + Self.marginWidth,
      height: height + Self.marginHeight,
      lattice
    )
    self.random = random
  }

  /// Value noise of three octaves: large shapes, folds and fine texture.
  private static func scene(width: Int, height: Int, _ lattice: [Int]) -> [UInt8] {
    func value(_ x: Int, _ y: Int, cell: Int) -> Int {
      let (column, row) = (x / cell, y / cell)
      let (right, down) = (x % cell, y % cell)
      func corner(_ i: Int, _ j: Int) -> Int { lattice[((row + j) * 61 + column + i) & 4095] }
      let top = corner(0, 0) * (cell - right) + corner(1, 0) * right
      let bottom = corner(0, 1) * (cell - right) + corner(1, 1) * right
      return (top * (cell - down) + bottom * down) / (cell * cell)
    }
    var bytes = [UInt8](repeating: 0, count: width * height)
    for y in 0..<height {
      for x in 0..<width {
        let level =
          value(x, y, cell: 128) * 5 + value(x, y, cell: 24) * 2 + value(x, y, cell: 5)
        bytes[y * width + x] = UInt8(16 + level * 219 / (8 * 255))
      }
    }
    return bytes
  }

  /// The frame of a number.
  func picture(_ number: Int) throws(MediaError) -> PictureFrame {
    let picture = try PictureFrame(AV_PIX_FMT_YUV420P, width: width, height: height)
    guard let luma = picture.plane(0), let cb = picture.plane(1), let cr = picture.plane(2) else {
      throw MediaError("a picture without planes")
    }
    let stride = width + Self.marginWidth
    let left = number * Self.speed.x % Self.marginWidth
    let top = number * Self.speed.y % Self.marginHeight
    for y in 0..<height {
      let source = (top + y) * stride + left
      let grain = (number * 7919 + y * 104_729) & 65_535
      for x in 0..<width {
        let level = Int(scene[source + x]) + Int(noise[(grain + x) & 65_535])
        luma.rows[y * luma.stride + x] = UInt8(clamping: min(max(level, 16), 235))
      }
    }
    for y in 0..<height / 2 {
      for x in 0..<width / 2 {
        cb.rows[y * cb.stride + x] = UInt8(112 + x * 32 / max(width / 2, 1))
        cr.rows[y * cr.stride + x] = UInt8(144 - y * 32 / max(height / 2, 1))
      }
    }
    return picture
  }

  /// The frames of a second or so at a rate.
  static func frames(width: Int, height: Int, rate: Fraction) throws(MediaError) -> ShowFrames {
    let clip = TestClip(width: width, height: height)
    var pictures: [PictureFrame] = []
    for number in 0..<ShowFrames.count(width: width, height: height, rate: rate) {
      pictures.append(try clip.picture(number))
    }
    return ShowFrames(pictures: pictures, rate: rate, material: .testClip)
  }
}
