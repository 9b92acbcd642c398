/// The coarse grid of mean colours of a frame.
enum ColourGrid {
  static let columns = 32
  static let rows = 18
  /// Rows of samples looked at in a cell: means need no more, and memory is what costs.
  private static let sampledRows = 4

  /// Fills a picture's cells from a frame whose luma it already holds.
  static func fill(_ picture: inout AnalysisPicture, from frame: SampledFrame) {
    if case .grey = frame.samples {
      picture.cells.removeAll(keepingCapacity: true)
      return
    }
    if picture.cells.count != columns * rows {
      picture.cells = [ColourCell](
        repeating: ColourCell(luma: 0, cb: 0, cr: 0),
        count: columns * rows
      )
    }
    let luma = picture.luma
    luma.withUnsafeBufferPointer { luma in
      guard let base = luma.baseAddress else { return }
      let small = SamplePlane(
        base: base,
        stride: picture.width,
        step: 1,
        width: picture.width,
        height: picture.height
      )
      for row in 0..<rows {
        for column in 0..<columns {
          picture.cells[row * columns + column] = cell(column, row, small, frame)
        }
      }
    }
  }

  private static func cell(
    _ column: Int,
    _ row: Int,
    _ small: SamplePlane,
    _ frame: SampledFrame
  ) -> ColourCell {
    let luma = mean(small, column, row)
    switch frame.samples {
    case .grey:
      return ColourCell(luma: luma, cb: 0, cr: 0)
    case .yuv(_, let cb, let cr):
      let scale = Float(frame.range.chromaScale)
      return ColourCell(
        luma: luma,
        cb: (mean(cb, column, row) - 128) * scale,
        cr: (mean(cr, column, row) - 128) * scale
      )
    case .rgb(let red, let green, let blue):
      // ITU-R BT.601, as JFIF has it.
      let (r, g, b) = (mean(red, column, row), mean(green, column, row), mean(blue, column, row))
      let y = 0.299 * r + 0.587 * g + 0.114 * b
      return ColourCell(luma: luma, cb: (b - y) / 1.772, cr: (r - y) / 1.402)
    }
  }

  /// The mean of a cell; a plane smaller than the grid gives the sample nearest.
  private static func mean(_ plane: SamplePlane, _ column: Int, _ row: Int) -> Float {
    let across = span(column, of: columns, plane.width)
    let down = span(row, of: rows, plane.height)
    var sum = 0
    var count = 0
    for line in stride(from: down.lowerBound, to: down.upperBound, by: step(down.count)) {
      let samples = plane.row(line)
      for at in across { sum &+= Int(samples[at &* plane.step]) }
      count += across.count
    }
    return Float(sum) / Float(count)
  }

  private static func span(_ index: Int, of count: Int, _ length: Int) -> Range<Int> {
    let begin = index * length / count
    return begin..<max(begin + 1, (index + 1) * length / count)
  }

  private static func step(_ rows: Int) -> Int { max(1, rows / sampledRows) }
}
