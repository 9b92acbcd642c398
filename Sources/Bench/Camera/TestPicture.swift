/// A moving test picture in luma (`GREY`): a ramp that drifts and the frame number as a row of
/// bars, bit by bit, so that no two frames are equal.
struct TestPicture {
  private(set) var bytes: [UInt8]
  private let width: Int
  private let height: Int

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    bytes = [UInt8](repeating: 0, count: width * height)
  }

  mutating func draw(frame: Int) {
    let clockRows = min(height, 32)
    let barWidth = max(width / 32, 1)
    bytes.withUnsafeMutableBufferPointer { picture in
      for column in 0..<width {
        picture[column] = frame >> min(column / barWidth, 31) & 1 == 1 ? 235 : 16
      }
      for row in 1..<max(clockRows, 1) {
        picture.copyRow(row, from: 0, width: width)
      }
      guard clockRows < height else { return }
      let first = clockRows * width
      for column in 0..<width {
        picture[first + column] = UInt8(16 + (column + frame * 4) * 219 / width % 220)
      }
      for row in (clockRows + 1)..<max(height, clockRows + 1) {
        picture.copyRow(row, from: clockRows, width: width)
      }
    }
  }
}

extension UnsafeMutableBufferPointer<UInt8> {
  fileprivate func copyRow(_ row: Int, from source: Int, width: Int) {
    guard let base = baseAddress else { return }
    (base + row * width).update(from: base + source * width, count: width)
  }
}
