/// A moving test picture in luma (`GREY`): the frame number as a row of bars, bit by bit, so that no two
/// frames are equal; a ramp that drifts; and a chequered foot whose edges are as sharp as any.
struct TestPicture {
  private(set) var bytes: [UInt8]
  private let width: Int
  private let height: Int

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    bytes = [UInt8](repeating: 0, count: width * height)
    let square = max(width / 80, 1)
    for row in rampEnd..<height {
      for column in 0..<width {
        bytes[row * width + column] = (row / square + column / square) % 2 == 0 ? 60 : 190
      }
    }
  }

  /// The row at which the ramp ends.
  private var rampEnd: Int { max(min(height, 32), height * 2 / 3) }

  mutating func draw(frame: Int) {
    let clockRows = min(height, 32)
    let rampEnd = rampEnd
    let barWidth = max(width / 32, 1)
    bytes.withUnsafeMutableBufferPointer { picture in
      for column in 0..<width {
        picture[column] = frame >> min(column / barWidth, 31) & 1 == 1 ? 235 : 16
      }
      for row in 1..<max(clockRows, 1) {
        picture.copyRow(row, from: 0, width: width)
      }
      guard clockRows < rampEnd else { return }
      let first = clockRows * width
      for column in 0..<width {
        picture[first + column] = UInt8(16 + (column + frame * 4) * 219 / width % 220)
      }
      for row in (clockRows + 1)..<max(rampEnd, clockRows + 1) {
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
