/// Brings luma to the analysis width: each pixel is the exact mean of the area it covers.
///
/// In units of 1/target width of a pixel of the frame, a sample is a whole number wide and so is a
/// target pixel: all weights are whole numbers.
struct AreaAverage {
  private var columns: [UInt32] = []

  /// Fills a picture's luma from a frame; the luma of RGB is that of ITU-R BT.601.
  mutating func reduce(_ frame: SampledFrame, into picture: inout AnalysisPicture) {
    let (width, height) = AnalysisPicture.size(forWidth: frame.width, height: frame.height)
    if picture.width != width || picture.height != height {
      picture.width = width
      picture.height = height
      picture.luma = [UInt8](repeating: 0, count: width * height)
    }
    let count = frame.samplesPerRow
    if columns.count != count { columns = [UInt32](repeating: 0, count: count) }
    let scale = frame.range.lumaScale / Double(frame.width * frame.height)
    let offset = 0.5 - frame.range.black * frame.range.lumaScale
    columns.withUnsafeMutableBufferPointer { columns in
      picture.luma.withUnsafeMutableBufferPointer { luma in
        guard let columns = columns.baseAddress, let luma = luma.baseAddress else { return }
        for row in 0..<height {
          columns.update(repeating: 0, count: count)
          AreaAverage.gather(row, of: height, frame, columns)
          let target = luma + row * width
          for column in 0..<width {
            let sum = AreaAverage.sum(column, of: width, columns, frame)
            target[column] = UInt8(max(0, min(255, Double(sum) * scale + offset)))
          }
        }
      }
    }
  }

  /// Adds up the source rows that a target row covers, column by column.
  @inline(__always)
  private static func gather(
    _ row: Int,
    of height: Int,
    _ frame: SampledFrame,
    _ columns: UnsafeMutablePointer<UInt32>
  ) {
    let begin = row * frame.height
    let end = begin + frame.height
    let size = height * frame.pixelsPerSample
    for source in (begin / size)...((end - 1) / size) {
      let weight = UInt32(min(end, (source + 1) * size) - max(begin, source * size))
      switch frame.samples {
      case .grey(let luma), .yuv(let luma, cb: _, cr: _):
        add(luma.row(source), luma.step, frame.samplesPerRow, weight, columns)
      case .rgb(let red, let green, let blue):
        let rows = (red.row(source), green.row(source), blue.row(source))
        for column in 0..<frame.width {
          let at = column &* red.step
          let luma =
            19_595 &* UInt32(rows.0[at]) &+ 38_470 &* UInt32(rows.1[at])
            &+ 7_471 &* UInt32(rows.2[at]) &+ 32_768
          columns[column] &+= (luma >> 16) &* weight
        }
      }
    }
  }

  /// Steps known to the compiler let it use vectors.
  @inline(__always)
  private static func add(
    _ row: UnsafePointer<UInt8>,
    _ step: Int,
    _ count: Int,
    _ weight: UInt32,
    _ columns: UnsafeMutablePointer<UInt32>
  ) {
    if step == 1 {
      for column in 0..<count { columns[column] &+= UInt32(row[column]) &* weight }
    } else {
      for column in 0..<count { columns[column] &+= UInt32(row[column &* 2]) &* weight }
    }
  }

  @inline(__always)
  private static func sum(
    _ column: Int,
    of width: Int,
    _ columns: UnsafeMutablePointer<UInt32>,
    _ frame: SampledFrame
  ) -> UInt64 {
    let begin = column &* frame.width
    let end = begin &+ frame.width
    let size = width &* frame.pixelsPerSample
    var total: UInt64 = 0
    var source = begin / size
    var left = source &* size
    while left < end {
      let right = left &+ size
      let weight = UInt64(truncatingIfNeeded: min(end, right) &- max(begin, left))
      total &+= UInt64(columns[source]) &* weight
      source &+= 1
      left = right
    }
    return total
  }
}
